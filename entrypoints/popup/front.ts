import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/page-state';
import { siteOf } from '../wiring/site';
import { onPageOfActiveTab, pageOfTab, type TabPage } from '../wiring/tab-pages';

/** What stands in front of the user. The site is known only where the user has allowed Homeport to see it. */
export interface Front {
  readonly tabId?: number;
  readonly site?: string;
  readonly page?: PageState;
}

export function useFront(): Front | undefined {
  const [front, setFront] = useState<Front>();
  useEffect(() => {
    const look = () => void lookInFront().then(setFront);
    look();
    return onPageOfActiveTab(look);
  }, []);
  return front;
}

async function lookInFront(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return {};
  const site = siteOf(tab.url ?? '');
  const page = await pageOfTab(tab.id);
  return { tabId: tab.id, ...(site ? { site } : {}), ...(page ? { page: stateOf(page) } : {}) };
}

function stateOf(page: TabPage): PageState {
  if (page.state === 'reservation') return { state: page.cardGaveUp ? 'gave-up' : 'recognised' };
  if (page.state === 'unreadable') return { state: 'unreadable', report: page.report };
  return { state: 'not-booking' };
}

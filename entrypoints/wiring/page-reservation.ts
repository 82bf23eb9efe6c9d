import { browser } from 'wxt/browser';
import type { Reservation } from '../../portals/reservation';
import { send } from './send';
import { activeTabId, onPageOfActiveTab, pageOfTab } from './tab-pages';

/**
 * The reservation of the page this frame stands on. The frame hands in the one-time token of its address;
 * the background answers only if the token is unspent and was issued for this very tab.
 * `undefined`: nothing may be shown at all, not even that this is Homeport.
 */
export async function claimReservation(): Promise<Reservation | undefined> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return token ? await send({ kind: 'claim', token }) : undefined;
}

/** Closes the card; the pill stays on the page. */
export function closeCard(): void {
  void send({ kind: 'close-card' });
}

const panels = () =>
  browser as unknown as {
    sidePanel?: typeof browser.sidePanel;
    sidebarAction?: { open(): Promise<void> };
  };

/** Whether this surface may open the side panel. In Firefox the card's frame may not: only the popup and the sidebar button. */
export function canOpenSidePanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the whole file beside the page. Call it straight from a click or key: browsers insist on one. */
export function openSidePanel(): void {
  const { sidePanel, sidebarAction } = panels();
  if (sidebarAction) void sidebarAction.open();
  else if (sidePanel)
    browser.tabs.query({ active: true, currentWindow: true }, ([tab]) => {
      if (tab?.id !== undefined) void sidePanel.open({ tabId: tab.id });
    });
}

/** What the page in front of the user shows, for the side panel. `undefined` where it is no reservation. */
export async function reservationOfActiveTab(): Promise<Reservation | undefined> {
  const tabId = await activeTabId();
  if (tabId === undefined) return undefined;
  const page = await pageOfTab(tabId);
  return page?.state === 'reservation' ? page.reservation : undefined;
}

/** Calls back when another tab comes to the front or its page changes; ask `reservationOfActiveTab` again. */
export function onReservationOfActiveTab(listener: () => void): () => void {
  return onPageOfActiveTab(listener);
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReservationShape, Token } from './messages';

/**
 * What was seen on the page of each tab. Kept in `storage.session`: in memory only, closed to content
 * scripts, and still there after the browser has put the background to sleep.
 */
export const TabPage = v.variant('state', [
  v.object({
    state: v.literal('reservation'),
    reservation: ReservationShape,
    /** Until a frame has claimed it; each token works once. */
    token: v.exactOptional(Token),
    /** The frame that has claimed it: the only one of this tab that is told of customers. */
    claimedBy: v.exactOptional(v.number()),
    /** The page fought the card, which therefore stays away; side panel and desk still work. */
    cardGaveUp: v.exactOptional(v.boolean()),
  }),
  v.object({ state: v.literal('unreadable'), report: v.string() }),
  v.object({ state: v.literal('no-reservation') }),
]);
export type TabPage = v.InferOutput<typeof TabPage>;

const prefix = 'page-of-tab-';
const keyOf = (tabId: number) => `${prefix}${tabId}`;

export async function pageOfTab(tabId: number): Promise<TabPage | undefined> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(TabPage, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}

export async function keepPageOfTab(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page });
}

export async function forgetPageOfTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The tab in front of the user, in the window this surface belongs to. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab comes to the front, or when what its page shows changes. */
export function onPageOfActiveTab(listener: () => void): () => void {
  const pageChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(pageChanged);
  browser.tabs.onActivated.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(pageChanged);
    browser.tabs.onActivated.removeListener(listener);
  };
}

import type { Message } from '../wiring/messages';

/** From where a message comes: the content script of a page, the card's frame, or a window of the extension. */
export type SenderKind = 'page' | 'card' | 'surface';

/** What each may send. Whoever sees a web page may only report; customer data goes to the card alone. */
const allowed: Readonly<Record<SenderKind, readonly Message['kind'][]>> = {
  page: ['reservation-read', 'page-unreadable', 'no-reservation', 'card-gave-up', 'page-left'],
  card: ['claim', 'close-card', 'history'],
  surface: ['switch-on', 'switch-off'],
};

export function mayThisSenderSay(sender: SenderKind, kind: Message['kind']): boolean {
  return allowed[sender].includes(kind);
}

/** The parts of `runtime.MessageSender` that the browser, not the sending process, fills in. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The web origin a message comes from; Firefox tells the address only. */
export function originOf(sender: Sender): string | undefined {
  if (sender.origin && sender.origin !== 'null') return sender.origin;
  const match = sender.url?.match(/^[a-z-]+:\/\/[^/]+/);
  return match?.[0];
}

/**
 * @param own this extension's id and origin, e.g. `chrome-extension://…` without a slash at the end
 * @returns undefined for senders that have no business here, such as a framed desk or an embedded page
 */
export function kindOfSender(sender: Sender, own: { id: string; origin: string }): SenderKind | undefined {
  if (sender.id !== own.id) return undefined;
  const inTab = sender.tab?.id !== undefined;
  const topFrame = (sender.frameId ?? 0) === 0;
  if (originOf(sender) !== own.origin) return inTab && topFrame ? 'page' : undefined;
  if (!inTab || topFrame) return 'surface';
  return sender.url && new URL(sender.url).pathname === '/card.html' ? 'card' : undefined;
}

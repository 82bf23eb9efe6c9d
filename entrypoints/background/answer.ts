import type { Reservation } from '../../portals/reservation';
import { fail, ok, type Result } from '../../retention/result';
import type { Message, Placement, Replies } from '../wiring/messages';
import { readSettings } from '../wiring/settings';
import { siteOf } from '../wiring/site';
import { forgetPageOfTab, keepPageOfTab, pageOfTab } from '../wiring/tab-pages';
import { callHistory } from './history';
import { originOf, type Sender } from './senders';
import { switchOff, switchOn } from './sites';
import { tell } from './tell';

/** Answers a message that has been parsed and whose sender may send it. */
export async function answer(message: Message, sender: Sender): Promise<Replies[Message['kind']]> {
  if (message.kind === 'switch-on' || message.kind === 'switch-off') {
    await (message.kind === 'switch-on' ? switchOn : switchOff)(message.site);
    return undefined;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  if (message.kind === 'claim') return claim(tabId, message.token, sender.frameId);
  if (message.kind === 'history') return onFile(message, tabId, sender.frameId);
  if (message.kind === 'close-card') {
    await tell(tabId, { kind: 'close-card' });
    return undefined;
  }
  return observe(message, tabId, sender);
}

type Asked<K extends Message['kind']> = Extract<Message, { kind: K }>;
type Observation = Exclude<Message, Asked<'switch-on' | 'switch-off' | 'claim' | 'close-card' | 'history'>>;

/** Keeps what a page shows, and hands out a token under which the card of this very tab may have it. */
async function observe(message: Observation, tabId: number, sender: Sender): Promise<Placement | undefined> {
  const { sites, opensByItself, side } = await readSettings();
  const site = siteOf(originOf(sender) ?? '');
  if (!site || !sites.includes(site)) return undefined;
  const page = await pageOfTab(tabId);
  switch (message.kind) {
    case 'reservation-read': {
      const token = newToken();
      await keepPageOfTab(tabId, { state: 'reservation', reservation: message.reservation, token });
      return { token, opensByItself, side };
    }
    case 'page-unreadable':
      await keepPageOfTab(tabId, { state: 'unreadable', report: message.report });
      return undefined;
    case 'no-reservation':
      await keepPageOfTab(tabId, { state: 'no-reservation' });
      return undefined;
    case 'card-gave-up':
      if (page?.state === 'reservation') await keepPageOfTab(tabId, { ...page, cardGaveUp: true });
      return undefined;
    case 'page-left':
      await forgetPageOfTab(tabId);
      return undefined;
  }
}

async function claim(
  tabId: number,
  token: string,
  frameId: number | undefined,
): Promise<Reservation | undefined> {
  const page = await pageOfTab(tabId);
  if (page?.state !== 'reservation' || page.token !== token) return undefined;
  const { token: _spent, ...claimed } = page;
  await keepPageOfTab(tabId, { ...claimed, ...(frameId === undefined ? {} : { claimedBy: frameId }) });
  return page.reservation;
}

async function onFile(
  { call, args }: Asked<'history'>,
  tabId: number,
  frameId: number | undefined,
): Promise<Result<unknown, 'failed'> | undefined> {
  const page = await pageOfTab(tabId);
  if (page?.state !== 'reservation' || frameId === undefined || page.claimedBy !== frameId) return undefined;
  try {
    return ok(await callHistory(call, args));
  } catch {
    return fail('failed'); // the card says that the records could not be opened; an error may quote a guest
  }
}

function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

import { browser } from 'wxt/browser';
import type { CardHistory } from '../background/history';
import { send } from './send';

/**
 * The customers on file, for the card. Its frame stands on a page of another site, where browsers that block
 * third-party cookies deny it IndexedDB ("The user denied permission to access the database", Chromium 156
 * with `cookie_controls_mode` 1, which is its default), so the background opens the database instead. It
 * answers only the frame that has claimed the reservation of its tab.
 */
export const cardHistory: CardHistory = {
  identify: (...args) => call('identify', args),
  getCustomer: (...args) => call('getCustomer', args),
  addNote: (...args) => call('addNote', args),
  removeNote: (...args) => call('removeNote', args),
  recordOutcome: (...args) => call('recordOutcome', args),
  takeBackOutcome: (...args) => call('takeBackOutcome', args),
  setConsent: (...args) => call('setConsent', args),
  saveBooking: (...args) => call('saveBooking', args),
};

async function call<K extends keyof CardHistory>(
  name: K,
  args: Parameters<CardHistory[K]>,
): Promise<Awaited<ReturnType<CardHistory[K]>>> {
  const reply = await send({ kind: 'history', call: name, args });
  if (!reply?.ok) throw new Error(`the background did not answer ${name}`);
  return reply.value as Awaited<ReturnType<CardHistory[K]>>;
}

/** Calls back after any window has changed the customers. Returns how to stop. */
export function onCardHistoryChanged(listener: () => void): () => void {
  const heard = (message: unknown) => {
    if (typeof message === 'object' && message && 'kind' in message && message.kind === 'history-changed')
      listener();
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

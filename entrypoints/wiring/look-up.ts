import { browser } from 'wxt/browser';

const key = 'look-up';

/** Opens the desk with a search for a guest. The words go through memory: addresses end up in the history. */
export async function lookUpAtDesk(words: string): Promise<void> {
  await browser.storage.session.set({ [key]: words });
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/guests') });
}

/** The words the desk was opened with, once. */
export async function takeLookUp(): Promise<string | undefined> {
  const words = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof words === 'string' ? words : undefined;
}

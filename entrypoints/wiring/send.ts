import { browser } from 'wxt/browser';
import type { Message, Replies } from './messages';

type Kind = Message['kind'];

/** Sends one message to the background. `undefined` also where the background answers nothing or is gone. */
export async function send<K extends Kind>(
  message: Extract<Message, { kind: K }>,
): Promise<Replies[K] | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? undefined;
  } catch {
    return undefined; // the extension was updated or removed under this page
  }
}

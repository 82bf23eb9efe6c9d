import { browser } from 'wxt/browser';
import type { Instruction } from '../wiring/instructions';

/** Tells the content script of a tab. `false` where none listens. */
export async function tell(tabId: number, instruction: Instruction): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, instruction, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

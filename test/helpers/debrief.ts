import { go, press } from './classroom';
import type { Tab } from './driver';

/** Takes a run's file in and goes to its debrief. */
export async function openDebrief(tab: Tab, path: string): Promise<void> {
  await go(tab, '#/library');
  await tab.waitFor(`return document.querySelector('.open-code input[type=file]')`);
  await tab.chooseFiles('.open-code input[type=file]', [path]);
  await press(tab, 'Open this run');
  await tab.waitFor(`return location.hash.startsWith('#/play/')`);
  await tab.evaluate(`location.hash = location.hash.replace('play', 'debrief')`);
}

/** Opens a chapter by its name. */
export async function chapter(tab: Tab, words: string): Promise<void> {
  await press(tab, words);
  await tab.waitFor(
    `return document.querySelector('.debrief__chapter[aria-current]')?.innerText === arguments[0]`,
    words,
  );
}

/** Waits until no long work is under way or about to begin. */
export const worked = (tab: Tab) => tab.waitFor(`return !document.querySelector('progress, .working')`);

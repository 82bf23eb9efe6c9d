import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Tab } from './driver';

/** Builds the classroom's plain files as `npm run build:classroom` does, into a folder of its own. */
export async function buildClassroom(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'homeport-classroom-'));
  const configFile = fileURLToPath(
    new URL('../../entrypoints/classroom/web/vite.config.ts', import.meta.url),
  );
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  return folder;
}

/** Presses the link or button of these words, in the page or in what lies above it. */
export const press = (tab: Tab, words: string) =>
  tab.waitFor(
    `const found = [...document.querySelectorAll('button, a')].findLast(
       (each) => each.innerText.trim().startsWith(arguments[0]) && !each.disabled && each.checkVisibility());
     found?.click();
     return found !== undefined;`,
    words,
  );

export const shows = (tab: Tab, words: string) =>
  tab.waitFor(`return document.body.innerText.includes(arguments[0])`, words);

/** Fills a field as typing does. */
export const fill = (tab: Tab, selector: string, text: string) =>
  tab.waitFor(
    `const field = document.querySelector(arguments[0]);
     if (!field) return false;
     Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, arguments[1]);
     field.dispatchEvent(new Event('input', { bubbles: true }));
     return true;`,
    selector,
    text,
  );

export const go = (tab: Tab, hash: string) => tab.evaluate<void>(`location.hash = arguments[0]`, hash);

/** The narrowest page of at least 360 px: Firefox may show its sidebar, which takes part of the window. */
export async function narrow(tab: Tab): Promise<void> {
  await tab.resize(360, 760);
  await tab.waitFor('return innerWidth <= 360');
  for (let width = 380; (await tab.evaluate<number>('return innerWidth')) < 360; width += 20) {
    await tab.resize(width, 760);
    await tab.evaluate('await new Promise((settled) => setTimeout(settled, 200))');
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Driver, Tab } from './driver';
import { type FolderServer, serveFolder } from './folder-server';

/** Builds the classroom's plain files as `npm run build:classroom` does, into a folder of its own. */
export async function buildClassroom(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'homeport-classroom-'));
  const configFile = fileURLToPath(
    new URL('../../entrypoints/classroom/web/vite.config.ts', import.meta.url),
  );
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  return folder;
}

/** The classroom's plain files on a web space, and a browser that speaks English in a light theme. */
export interface OpenClassroom {
  readonly driver: Driver;
  readonly tab: Tab;
  readonly server: FolderServer;
  close(): Promise<void>;
}

export async function openClassroom(launch: () => Promise<Driver>, path = ''): Promise<OpenClassroom> {
  const folder = await buildClassroom();
  const server = await serveFolder(folder);
  const driver = await launch();
  const tab = await driver.newTab();
  await tab.goto(server.address);
  await openIn(tab, 'en', 'light', `${server.address}${path}`);
  return {
    driver,
    tab,
    server,
    close: async () => {
      await driver.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Both languages and both themes in two rounds. */
export const bothLanguages = [
  ['zh', 'dark'],
  ['en', 'light'],
] as const;

/** Sets language and theme for a tab that stands in the classroom, and opens the address in them. */
export async function openIn(tab: Tab, language: string, theme: string, address: string): Promise<void> {
  await tab.evaluate(
    `localStorage.setItem('homeport-classroom', JSON.stringify({ language: arguments[0], theme: arguments[1] }))`,
    language,
    theme,
  );
  await openAnew(tab, address);
  await tab.waitFor(
    `return document.documentElement.lang.startsWith(arguments[0])
       && document.documentElement.dataset.theme === arguments[1]
       && document.querySelector('main h1')`,
    language,
    theme,
  );
}

/** Goes away first: an address that differs after # only would load nothing. */
export async function openAnew(tab: Tab, address: string): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(address);
}

export const noSidewaysScroll = `return document.documentElement.scrollWidth <= document.documentElement.clientWidth`;

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

/** Chooses in a list of choices as a person does. */
export const choose = (tab: Tab, selector: string, value: string) =>
  tab.waitFor(
    `const select = document.querySelector(arguments[0]);
     if (!select) return false;
     select.value = arguments[1];
     select.dispatchEvent(new Event('change', { bubbles: true }));
     return true;`,
    selector,
    value,
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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRunFile, writeRunFile } from '../../sim/codes/run-file';
import { scenarioCode } from '../../sim/codes/scenario-code';
import { run } from '../../sim/run';
import { breakfastShop } from '../../sim/scenarios/breakfast-shop';
import { worthOf } from '../../sim/worth';
import { axeViolations } from '../helpers/axe';
import { browsers } from '../helpers/browsers';
import {
  bothLanguages,
  fill,
  go,
  narrow,
  noSidewaysScroll,
  type OpenClassroom,
  openAnew,
  openClassroom,
  openIn,
  press,
  shows,
} from '../helpers/classroom';
import { type Driver, inTime, type Tab } from '../helpers/driver';
import type { FolderServer } from '../helpers/folder-server';

const code = scenarioCode({ scenario: { shipped: 'breakfast-shop' }, seed: 'K7Q2M', mode: 'graded' });
const files = mkdtempSync(join(tmpdir(), 'homeport-runs-'));
const fileWith = (name: string, text: string) => {
  const path = join(files, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(files, { recursive: true, force: true }));

describe.each(browsers)('E: the classroom in the extension, in $browser', ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    driver = await launch();
    tab = await driver.newTab();
    await tab.goto(driver.extensionUrl('classroom.html'));
    await tab.evaluate(
      `const api = globalThis.browser ?? globalThis.chrome;
       return api.storage.local.set({ settings: { language: 'en' } });`,
    );
    await shows(tab, 'start here');
  });
  afterAll(() => driver?.close());

  it('the library marks one scenario to start with, and tells of each whose, how long and what for', async () => {
    const cards = await tab.evaluate<string[]>(
      `return [...document.querySelectorAll('.scenario')].map((card) => card.innerText)`,
    );
    expect(cards[0]).toMatch(/start here/);
    expect(cards.filter((card) => card.includes('start here'))).toHaveLength(1);
    for (const card of cards) expect(card).toMatch(/minutes · \d+ rounds/);
  });

  it('the language changes at once and without reload, for the whole extension', async () => {
    await tab.evaluate(`document.body.dataset.before = 'yes'`);
    await press(tab, '中文');
    await shows(tab, '从这里开始');
    await tab.waitFor(`return document.documentElement.lang === 'zh-CN'`);
    await press(tab, 'English');
    await shows(tab, 'start here');
    expect(await tab.evaluate('return document.body.dataset.before')).toBe('yes');
  });

  it('a mistyped code names the group that is wrong and keeps what was typed', async () => {
    const groups = code.split('-');
    const third = groups[3] ?? '';
    groups[3] = `${third.slice(0, 4)}${third.endsWith('7') ? '8' : '7'}`;
    await fill(tab, '.open-code .input', groups.join('-'));
    await press(tab, 'Open');
    await shows(tab, 'Group 3');
    expect(await tab.evaluate(`return document.querySelector('.open-code .input').value`)).toBe(
      groups.join('-'),
    );
  });

  it.each([
    ['a file of another program', 'notes.json', '{"notes":[]}', 'not made by Homeport'],
    ['a run of a newer version', 'newer.json', '{"format":"homeport-run","version":7}', 'newer Homeport'],
    ['a file of 50 MB', 'large.json', ' '.repeat(50_000_000), 'too large (50 MB)'],
    ['hostile nesting', 'deep.json', `{"format":"homeport-run","a":${'['.repeat(1e6)}`, 'not made by'],
  ])('%s gets one clear sentence', async (_, name, text, sentence) => {
    await tab.chooseFiles('.open-code input[type=file]', [fileWith(name, text)]);
    await shows(tab, sentence);
  });

  it('a file dropped beside the field is read all the same, and elsewhere never replaces the page', async () => {
    const drop = `const carried = new DataTransfer();
      carried.items.add(new File(['{}'], 'x.json'));
      const event = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
      document.querySelector('h1').dispatchEvent(event);
      return event.defaultPrevented;`;
    await fill(tab, '.open-code .input', 'HP1-189GD-2Y7KW');
    await press(tab, 'Open');
    await shows(tab, 'its end is missing');
    expect(await tab.evaluate(drop)).toBe(true);
    await shows(tab, 'not made by Homeport');
    await go(tab, '#/runs');
    await shows(tab, 'Nothing played yet');
    expect(await tab.evaluate(drop)).toBe(true);
  });

  it('a code in the address opens the scenario, says that it counts, and is begun with a name', async () => {
    await go(tab, `#code=${code.toLowerCase()}`);
    await shows(tab, 'every restart is noted');
    await fill(tab, '.begin .input', '2026001');
    await press(tab, 'Begin round 1');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
  });

  it('the run is on the shelf after the tab was closed, and the same code goes on with it', async () => {
    await tab.close();
    tab = await driver.newTab();
    await tab.goto(driver.extensionUrl('classroom.html#/runs'));
    await shows(tab, '2026001');
    await go(tab, `#code=${code}`);
    await shows(tab, 'Go on in round 1 as 2026001');
  });

  it('a graded world begun again counts the restart', async () => {
    await press(tab, 'Begin again');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
    await go(tab, '#/runs');
    await shows(tab, '1 restart');
  });

  it('a second student on the machine begins under a name, with no restarts of the first', async () => {
    await go(tab, `#code=${code}`);
    await press(tab, 'Begin as another student');
    await shows(tab, 'how often others began here');
    expect(await tab.evaluate(axeViolations)).toEqual([]);
    await fill(tab, '.begin .input', '2026002');
    await press(tab, 'Begin round 1');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
    await shows(tab, '2026002');
    expect(await tab.evaluate(`return document.querySelector('.classroom__run-line').innerText`)).not.toMatch(
      /restart/,
    );
    await go(tab, `#code=${code}`);
    await shows(tab, 'Go on in round 1 as 2026002');
    await shows(tab, 'Go on in round 1 as 2026001');
    await go(tab, '#/runs');
    await tab.waitFor(`return document.querySelectorAll('.run-line').length === 3`);
    await tab.evaluate(`document.querySelector('.run-line .menu .menu__item:last-child').click()`);
    await tab.waitFor(`return document.querySelectorAll('.run-line').length === 2`);
  });

  it('a removed run comes back by undo', async () => {
    const lines = `return document.querySelectorAll('.run-line').length`;
    await expect.poll(() => tab.evaluate(lines), inTime).toBe(2);
    await tab.evaluate(`document.querySelector('.run-line .menu .menu__item:last-child').click()`);
    await tab.waitFor(`return document.querySelectorAll('.run-line').length === 1`);
    await press(tab, 'Undo');
    await tab.waitFor(`return document.querySelectorAll('.run-line').length === 2`);
  });

  it('a run file opens beside what is there already', async () => {
    const file = newRunFile({ shipped: 'breakfast-shop' }, 'elsewhere', 'practice', '陈同学');
    const path = fileWith('run.json', writeRunFile({ ...file, decisions: [{ levers: { price: 1.1 } }] }));
    await go(tab, '#/library');
    await tab.waitFor(`return document.querySelector('.open-code input[type=file]')`);
    await tab.chooseFiles('.open-code input[type=file]', [path]);
    await shows(tab, 'A run of 陈同学, 1 of 6 rounds played.');
    await press(tab, 'Open this run');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
    await go(tab, '#/runs');
    await shows(tab, '陈同学');
    await tab.waitFor(`return document.querySelectorAll('.run-line').length === 3`);
  });

  it('focus moves to the content when the section changes', async () => {
    await press(tab, 'Library');
    await shows(tab, 'start here');
    await expect.poll(() => tab.evaluate('return document.activeElement.id'), inTime).toBe('content');
  });

  it('WCAG 2.1.4: a letter alone switches nothing', async () => {
    await tab.press('p');
    await tab.evaluate('await new Promise(requestAnimationFrame)');
    expect(await tab.evaluate(`return document.documentElement.hasAttribute('data-presenting')`)).toBe(false);
  });

  it('large type: Alt+P and Escape, and no text below 28 px', async () => {
    await tab.press('Alt+p');
    const small = await tab.waitFor<string[] | true>(
      `if (!document.documentElement.hasAttribute('data-presenting')) return false;
       const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
       const small = [];
       while (walker.nextNode()) {
         const { parentElement: element, data } = walker.currentNode;
         if (!data.trim() || !element.checkVisibility() || element.closest('.visually-hidden')) continue;
         if (Number.parseFloat(getComputedStyle(element).fontSize) < 28) small.push(data);
       }
       return small.length ? small : true;`,
    );
    expect(small).toBe(true);
    await tab.press('Escape');
    await tab.waitFor(`return !document.documentElement.hasAttribute('data-presenting')`);
  });

  it('axe finds nothing, in both languages, light and dark, and nothing scrolls sideways at 360 px', async () => {
    for (const hash of ['#/library', '#/library/breakfast-shop', '#/runs', `#code=${code}X`])
      for (const [language, theme] of bothLanguages) {
        await go(tab, hash);
        await tab.evaluate(
          `const api = globalThis.browser ?? globalThis.chrome;
           return api.storage.local.set({ settings: { language: arguments[0], theme: arguments[1] } });`,
          language,
          theme,
        );
        await tab.waitFor(
          `return document.documentElement.lang.startsWith(arguments[0])
             && document.documentElement.dataset.theme === arguments[1]
             && document.querySelector('main h1')
             && document.getAnimations().length === 0`,
          language,
          theme,
        );
        expect(await tab.evaluate(axeViolations), `${hash} ${language}`).toEqual([]);
        await narrow(tab);
        await expect
          .poll(() => tab.evaluate(noSidewaysScroll), { ...inTime, message: `${hash} ${language}` })
          .toBe(true);
        await tab.resize(1280, 800);
      }
  });
});

describe.each(browsers)('C: the classroom as plain files on a web space, in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  let server: FolderServer;
  beforeAll(async () => {
    classroom = await openClassroom(launch);
    ({ tab, server } = classroom);
  });
  afterAll(() => classroom?.close());

  it('runs from a sub-path, opens a code that no server sees, and asks for its own files only', async () => {
    await openAnew(tab, `${server.address}#code=${code}`);
    await tab.waitFor(`return document.querySelector('.begin')?.innerText.includes('K7Q2M')`);
    const asked = server.asked.join(' ');
    expect(asked).not.toContain('HP1');
    expect(asked).not.toContain('K7Q2M');
    const elsewhere = await tab.evaluate<string[]>(
      `return performance.getEntriesByType('resource').map(({ name }) => name)
         .filter((name) => !name.startsWith(location.origin + location.pathname))`,
    );
    expect(elsewhere).toEqual([]);
  });

  it('at 360 px the head is one line above its sections, and what a card offers one line below its words', async () => {
    for (const [language, theme] of bothLanguages) {
      await openIn(tab, language, theme, `${server.address}#/library`);
      await narrow(tab);
      await tab.waitFor(noSidewaysScroll);
      /** How many lines the parts of a row stand on. */
      const lines = (row: string, parts: string) =>
        tab.evaluate<number[]>(
          `return [...document.querySelectorAll(arguments[0])].map((row) => {
             const middles = [...row.querySelectorAll(arguments[1])].map((part) => {
               const { top, height } = part.getBoundingClientRect();
               return Math.round((top + height / 2) / 8);
             });
             return new Set(middles).size;
           })`,
          row,
          parts,
        );
      expect(await lines('.classroom__head', '.classroom__brand, .classroom__switches')).toEqual([1]);
      const cards = await lines('.scenario__actions', 'a');
      expect(cards.length).toBeGreaterThan(10);
      expect(new Set(cards)).toEqual(new Set([1]));
      await tab.resize(1280, 800);
      expect(new Set(await lines('.scenario__actions', 'a'))).toEqual(new Set([1]));
    }
  });

  it('keeps language and theme on this machine', async () => {
    await openIn(tab, 'zh', 'dark', server.address);
    await shows(tab, '从这里开始');
  });

  it('opens without a network after the first visit, with every file it needs', async () => {
    await tab.evaluate('return navigator.serviceWorker.ready.then(() => true)');
    await server.close();
    await tab.goto(`${server.address}?from=bookmark#/library/breakfast-shop`);
    await tab.waitFor(`return document.querySelector('.begin')`);
    await press(tab, '开始第1轮');
    await tab.waitFor(`return location.hash.startsWith('#/play/')`);
    await go(tab, '#/runs');
    await shows(tab, '一日游的午餐');
    const kept = await tab.evaluate<string[]>(
      `const cache = await caches.open((await caches.keys())[0]);
       return (await cache.keys()).map(({ url }) => url.slice(location.href.split('?')[0].length));`,
    );
    expect(kept.filter((file) => /worker.*\.js$/.test(file))).toHaveLength(1);
    expect(kept).toContain('manifest.webmanifest');
  });

  it('its workers compute the very bits that Node computes, still without a network', async () => {
    const decisions = [{ levers: {} }, { levers: { price: 1.1, guide: 0.6 } }, { levers: { training: 1 } }];
    const runs = ['spring', '春'].map((seed) => ({ seed, decisions }));
    const worths = await tab.evaluate<number[]>(
      `const cache = await caches.open((await caches.keys())[0]);
       const { url } = (await cache.keys()).find(({ url }) => /worker-[^/]*.js$/.test(url));
       return new Promise((resolve, reject) => {
         const worker = new Worker(url, { type: 'module' });
         worker.onmessage = ({ data }) => (worker.terminate(), resolve(Array.from(data.answer)));
         worker.onerror = ({ message }) => reject(new Error(message));
         worker.postMessage(JSON.parse(arguments[0]));
       });`,
      JSON.stringify({ kind: 'worths', ask: { scenario: breakfastShop, runs } }),
    );
    expect(worths).toEqual(runs.map(({ seed }) => worthOf(run(breakfastShop, seed, decisions))));
  });
});

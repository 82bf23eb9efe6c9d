import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const press = (tab: Tab, words: string) =>
  tab.waitFor(
    `const found = [...document.querySelectorAll('dialog[open] button, main button, main a')]
       .findLast((each) => each.textContent.trim() === arguments[0] && !each.disabled);
     found?.click();
     return found !== undefined;`,
    words,
  );
const shows = (tab: Tab, words: string) =>
  tab.waitFor(`return document.querySelector('main')?.innerText.includes(arguments[0])`, words);
const go = (tab: Tab, address: string) => tab.evaluate<void>(`location.hash = arguments[0]`, address);
const count = (tab: Tab) =>
  tab.waitFor<number>(`return Number.parseInt(document.querySelector('.guests__count')?.textContent)`);
const waiting = (tab: Tab) =>
  tab.waitFor<number>(`return Number.parseInt(document.querySelector('.desk__waiting')?.textContent)`);

/** The page itself this wide: Firefox's own sidebar takes its share of the window. */
async function toWidth(tab: Tab, width: number): Promise<void> {
  await tab.resize(1280, 800);
  const beside = 1280 - (await tab.evaluate<number>('return innerWidth'));
  await tab.resize(width + beside, 800);
  await tab.waitFor(`return innerWidth === arguments[0]`, width);
}
/** Words and numbers inside an element that stand on more than one line. */
const broken = (tab: Tab, inside: string) =>
  tab.evaluate<string[]>(
    `const found = [];
     for (const root of document.querySelectorAll(arguments[0])) {
       const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
       for (let text = texts.nextNode(); text; text = texts.nextNode())
         for (const { 0: word, index } of text.data.matchAll(/[^\\s\\u2e80-\\uffff-]+/g)) {
           const range = document.createRange();
           range.setStart(text, index);
           range.setEnd(text, index + word.length);
           const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
           if (lines.size > 1) found.push(word);
         }
     }
     return found;`,
    inside,
  );

describe.each(browsers)('D: guests, doubts and back-ups at the desk, in $browser', ({ launch }) => {
  let driver: Driver;
  let desk: Tab;
  beforeAll(async () => {
    driver = await launch();
    desk = await driver.newTab();
    await desk.goto(driver.extensionUrl('desk.html'));
    await press(desk, 'Try with the sample history');
    await press(desk, 'Take in 438 bookings');
    await shows(desk, 'guests taken in');
  });
  afterAll(() => driver?.close());

  it('a pair joined by mistake is parted again', async () => {
    await go(desk, '#/decide');
    await shows(desk, 'Same person');
    const before = await waiting(desk);
    await press(desk, 'Same person');
    await shows(desk, 'joined into one guest');
    await press(desk, 'Undo');
    await desk.waitFor(
      `return Number.parseInt(document.querySelector('.desk__waiting')?.textContent) === arguments[0]`,
      before,
    );
  });

  it('D: on a phone’s width every section is in sight, and no word or number of a pair is broken', async () => {
    await toWidth(desk, 360);
    await go(desk, '#/decide');
    await shows(desk, 'Same person');
    const outside = await desk.evaluate<string[]>(
      `const width = document.documentElement.clientWidth;
       return [...document.querySelectorAll('.desk__entry')]
         .filter((each) => each.getBoundingClientRect().left < 0 || each.getBoundingClientRect().right > width)
         .map((each) => each.textContent);`,
    );
    expect(outside).toEqual([]);
    expect(await broken(desk, '.decide-pair__table')).toEqual([]);
    await toWidth(desk, 1180);
  });

  it('D: phone numbers in the list stay whole on a tablet', async () => {
    await toWidth(desk, 768);
    await go(desk, '#/guests');
    await shows(desk, 'Sort by');
    await desk.waitFor(`return document.querySelector('.guests__phone')`);
    expect(await broken(desk, '.guests__reach')).toEqual([]);
    await toWidth(desk, 1180);
  });

  it('D: a guest’s file uses the width of the desk and lists each booking once', async () => {
    await toWidth(desk, 1280);
    await go(desk, '#/guests');
    await desk.waitFor(
      `const first = document.querySelector('.guests__who a'); first?.click(); return first;`,
    );
    const [guest, records] = await desk.waitFor<{ left: number; right: number }[]>(
      `const parts = ['.file__guest', '.file__records'].map((part) => document.querySelector(part));
       return parts.every(Boolean) && parts.map((part) => {
         const { left, right } = part.getBoundingClientRect();
         return { left, right };
       });`,
    );
    expect(records?.left).toBeGreaterThan(guest?.right ?? Number.POSITIVE_INFINITY);
    expect(records?.right).toBeGreaterThan(1100);
    expect(await desk.evaluate(`return document.querySelector('.timeline__entry--stay') === null`)).toBe(
      true,
    );
    await toWidth(desk, 1180);
  });

  it('focus moves to the content when the section changes', async () => {
    await go(desk, '#/settings');
    await shows(desk, 'Settings');
    await desk.waitFor(`return document.activeElement.id === 'content'`);
  });

  it('R46: the rule of inactivity is edited, kept, and changes at once how many guests count as silent', async () => {
    await go(desk, '#/settings');
    const silent = () =>
      desk.waitFor<string>(
        `return document.querySelector('.notice')?.textContent.match(/With this rule (\\d+) of/)?.[1]`,
      );
    const usual = Number(await silent());
    await desk.evaluate(
      `const field = document.querySelector('.inactivity input[type=number]');
       field.value = '5';
       field.dispatchEvent(new Event('input', { bubbles: true }));`,
    );
    await desk.waitFor(
      `return Number(document.querySelector('.notice')?.textContent.match(/With this rule (\\d+) of/)?.[1]) < arguments[0]`,
      usual,
    );
    const kept = () =>
      desk.evaluate(
        `const api = globalThis.browser ?? globalThis.chrome;
         return (await api.storage.local.get('settings')).settings?.inactivity ?? {};`,
      );
    await expect.poll(kept, inTime).toMatchObject({ kind: 'own-gap', factor: 5 });
    await desk.evaluate(`[...document.querySelectorAll('.inactivity input[type=radio]')].at(-1).click();`);
    await desk.waitFor(
      `return Number(document.querySelector('.notice')?.textContent.match(/With this rule (\\d+) of/)?.[1]) > arguments[0]`,
      usual,
    );
  });

  it('a guest is erased everywhere, only after it was asked and a word was typed', async () => {
    await go(desk, '#/guests');
    const before = await count(desk);
    const name = await desk.waitFor<string>(`return document.querySelector('.guests__who a')?.textContent`);
    await desk.evaluate(`document.querySelector('.guests__who a').click()`);
    await desk.waitFor(`return location.hash.length > '#/guests/'.length`);
    expect(await desk.url()).not.toContain(encodeURIComponent(name));
    await press(desk, 'Erase this guest …');
    await desk.waitFor(`return document.querySelector('dialog[open] button[type=submit]')?.disabled`);
    await desk.click('dialog[open] input');
    await desk.type('erase');
    await desk.waitFor(`return !document.querySelector('dialog[open] button[type=submit]').disabled`);
    await desk.press('Enter');
    await shows(desk, 'Sort by');
    await desk.waitFor(
      `return Number.parseInt(document.querySelector('.guests__count')?.textContent) === arguments[0]`,
      before - 1,
    );
  });

  it('a back-up from another program is refused, and nothing changes', async () => {
    await go(desk, '#/backup');
    await shows(desk, 'Save everything');
    const held = () =>
      desk.waitFor<string>(`return document.querySelector('.tallies')?.textContent.match(/\\d.*/)?.[0]`);
    const before = await held();
    await desk.evaluate(`
      const input = document.querySelector('main input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File(['{"__proto__":{"x":1},"format":"other","version":1}'], 'other.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
    await shows(desk, 'not a Homeport back-up');
    expect(await held()).toBe(before);
  });

  for (const language of ['en', 'zh'] as const)
    it(`every section is free of axe violations in ${language}`, async () => {
      await desk.evaluate(
        `const api = globalThis.browser ?? globalThis.chrome;
         const { settings } = await api.storage.local.get('settings');
         await api.storage.local.set({ settings: { ...settings, language: arguments[0] } });`,
        language,
      );
      await desk.waitFor(`return document.documentElement.lang.startsWith(arguments[0])`, language);
      for (const section of ['guests', 'import', 'decide', 'backup', 'settings']) {
        await go(desk, `#/${section}`);
        await desk.waitFor(
          `return document.querySelector('.desk__entry[aria-current]')?.hash === arguments[0] && document.querySelector('h1')`,
          `#/${section}`,
        );
        const violations = await desk.evaluate<string[]>(
          `${axe}; const found = await axe.run(document);
           return found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));`,
        );
        expect(violations, section).toEqual([]);
      }
    });
});

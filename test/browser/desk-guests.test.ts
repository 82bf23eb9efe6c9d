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

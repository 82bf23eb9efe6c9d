import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';

const sample = fileURLToPath(new URL('../../public/practice/sample-history.csv', import.meta.url));

/** Presses the button or link with exactly these words. */
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
const guestsFound = (tab: Tab) =>
  tab.evaluate<string[]>(
    `return [...document.querySelectorAll('.guests__who a')].map((each) => each.textContent)`,
  );
const lookFor = (tab: Tab, words: string) =>
  tab.evaluate<void>(
    `const field = document.querySelector('input[type=search]');
     field.value = arguments[0];
     field.dispatchEvent(new Event('input', { bubbles: true }));`,
    words,
  );

describe.each(browsers)('D: the desk takes exports in, in $browser', ({ launch }) => {
  let driver: Driver;
  let desk: Tab;
  let folder: string;
  beforeAll(async () => {
    driver = await launch();
    folder = mkdtempSync(join(tmpdir(), 'homeport-desk-'));
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    desk = await driver.newTab();
    await desk.goto(driver.extensionUrl('desk.html#/import'));
    await shows(desk, 'Import a booking export');
  });
  afterEach(async () => {
    await desk.evaluate(`
      const { databases } = { databases: await indexedDB.databases() };
      location.hash = '#/settings';
      await Promise.all(databases.map(({ name }) => new Promise((done) => {
        const gone = indexedDB.deleteDatabase(name);
        gone.onsuccess = gone.onerror = gone.onblocked = done;
      })));`);
    await desk.close();
  });

  const choose = (path: string) => desk.chooseFiles('input[type=file]', [path]);
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('shows what a file holds before anything is stored, then stores it, finds it, and takes it back', async () => {
    await choose(sample);
    await shows(desk, '438 bookings to take in');
    await desk.evaluate(`location.hash = '#/guests'`);
    await shows(desk, 'No guests yet');
    await desk.evaluate(`location.hash = '#/import'`);
    await press(desk, 'Take in 438 bookings');
    await shows(desk, 'guests taken in');
    await press(desk, 'See the guests');
    await shows(desk, 'Sort by');
    for (const spelling of ['陈雨婷', 'chen yuting', 'CHEN/YUTING', '4403941435']) {
      await lookFor(desk, spelling);
      await desk.waitFor(`return document.querySelector('.guests__count').textContent.includes('found')
        && document.querySelectorAll('.guests__who').length > 0`);
      await expect.poll(() => guestsFound(desk), { ...inTime, message: spelling }).toContain('Yuting Chen');
      await lookFor(desk, '');
      await desk.waitFor(`return !document.querySelector('.guests__count').textContent.includes('found')`);
    }
    await desk.evaluate(`location.hash = '#/import'`);
    await press(desk, 'Undo');
    await press(desk, 'Undo the import');
    await shows(desk, 'taken back');
    await desk.evaluate(`location.hash = '#/guests'`);
    await shows(desk, 'No guests yet');
  });

  it('the same file twice brings nothing new', async () => {
    await choose(sample);
    await press(desk, 'Take in 438 bookings');
    await shows(desk, 'guests taken in');
    await press(desk, 'Import another file');
    await choose(sample);
    await shows(desk, 'Nothing new in this file');
  });

  it('an unknown layout is mapped once, and remembered', async () => {
    const rows = (from: number) =>
      `Beleg;Wer;Von;Bis\n${[0, 1, 2].map((at) => `X-${from + at};Anna Muster${at};2026-05-1${at};2026-05-1${at + 2}`).join('\n')}\n`;
    await choose(file('eigen.csv', rows(1)));
    await shows(desk, 'Which column is which?');
    await desk.evaluate(`
      const want = { 'Booking number': 'Beleg', 'Guest name': 'Wer', 'Check-in': 'Von', 'Check-out': 'Bis' };
      for (const label of document.querySelectorAll('.mapping label')) {
        const value = want[label.querySelector('.field__label').firstChild.data.trim()];
        if (!value) continue;
        const select = label.querySelector('select');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
    await press(desk, 'Read with these columns');
    await shows(desk, '3 bookings to take in');
    await press(desk, 'Take in 3 bookings');
    await shows(desk, 'guests taken in');
    await press(desk, 'Import another file');
    await choose(file('eigen-2.csv', rows(10)));
    await shows(desk, '3 bookings to take in');
  });

  it('dates that read two ways are asked with dates of the file', async () => {
    const head = 'Book Number,Booked by,Guest Name(s),Check-in,Check-out,Booked on,Status,Rooms,People,Price';
    const row = '1234567890,"Muster, Anna",Anna Muster,03/04/2026,05/04/2026,01/02/2026,ok,1,2,100 EUR';
    await choose(file('dates.csv', `${head}\n${row}\n`));
    await shows(desk, 'Which way round are the dates?');
    expect(await desk.evaluate<string>(`return document.querySelector('.choices').innerText`)).toContain(
      '03/04/2026 → 3 Apr 2026',
    );
    await desk.evaluate(`document.querySelector('.choice input').click()`);
    await press(desk, 'Read the dates this way');
    await shows(desk, '1 booking to take in');
  });

  it('a file that is no export is refused in one sentence, and another can be chosen', async () => {
    await choose(file('letter.pdf', '%PDF-1.7\nDear guest'));
    await shows(desk, 'This is a PDF');
    await press(desk, 'Choose another file');
    await shows(desk, 'Import a booking export');
  });

  it('speaks the other language at once, without reload', async () => {
    await desk.evaluate(`document.body.dataset.stillHere = 'yes';
      [...document.querySelectorAll('button')].find((each) => each.textContent === '中文').click();`);
    await shows(desk, '导入预订记录');
    await desk.waitFor(`return document.documentElement.lang === 'zh-CN'`);
    expect(await desk.evaluate(`return document.body.dataset.stillHere`)).toBe('yes');
    await desk.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'English').click()`,
    );
    await shows(desk, 'Import a booking export');
  });
});

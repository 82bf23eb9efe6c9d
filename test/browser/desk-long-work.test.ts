import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventedExport } from '../bench/import-page/invented-export';
import { browsers } from '../helpers/browsers';
import { type Driver, inTime, type Tab } from '../helpers/driver';
import { seedGuests } from '../helpers/extension';

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
/** Waits until the list of guests holds these and nobody else. */
const listsJust = async (tab: Tab, names: readonly string[]) => {
  await tab.evaluate(`location.hash = '#/guests'`);
  await expect
    .poll(
      () =>
        tab.evaluate(
          `return [...document.querySelectorAll('.guests__who a')].map((each) => each.textContent).sort()`,
        ),
      inTime,
    )
    .toEqual(names);
};

/** A guest as a back-up of another computer holds one. */
const saved = (id: string, name: string, number: string) => ({
  id,
  names: [name],
  emails: [],
  phones: [],
  bookings: [
    {
      channel: 'booking.com',
      reservationNumber: number,
      status: 'stayed',
      checkIn: '2025-03-01',
      checkOut: '2025-03-04',
      guestName: name,
      source: { kind: 'import', batch: 'home', file: 'home.csv', row: 2 },
    },
  ],
  complaints: [],
  faults: [],
  contacts: [],
  surveys: [],
  preferences: [],
  notes: [{ id: `note-${id}`, on: '2026-11-20', text: `Met at home: ${name}` }],
  outcomes: [],
  consent: { marketing: 'unknown' },
  faces: [{ clues: { name, channel: 'booking.com' }, heldBy: ['home'] }],
  versions: [],
});
const backup = JSON.stringify({
  format: 'homeport-backup',
  version: 1,
  savedOn: '2026-11-20',
  customers: [saved('home-00000', 'Brona Eldwick', '4711223344'), saved('home-00001', 'Zeno Quill', '99')],
  batches: [],
  doubtful: [],
  decisions: [],
  changes: [],
  mappings: [],
});

describe.each(browsers)('D: what takes long at the desk, in $browser', ({ launch }) => {
  let driver: Driver;
  let desk: Tab;
  let folder: string;
  beforeAll(async () => {
    driver = await launch();
    folder = mkdtempSync(join(tmpdir(), 'homeport-desk-'));
    writeFileSync(join(folder, 'large.csv'), [...inventedExport(30_000)].join(''));
    writeFileSync(join(folder, 'home.json'), backup);
    await seedGuests(driver, [
      { number: '4711223344', name: 'Brona Eldwick' },
      { number: '4711223355', name: 'Gethin Ashgrove' },
    ]);
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
  afterEach(() => desk.close());

  it('B: an import stopped while it writes leaves the guests as they were', async () => {
    const before = ['Brona Eldwick', 'Gethin Ashgrove'];
    await listsJust(desk, before);
    await desk.evaluate(`location.hash = '#/import'`);
    await desk.waitFor(`return document.querySelector('input[type=file]')`);
    await desk.chooseFiles('input[type=file]', [join(folder, 'large.csv')]);
    await shows(desk, 'bookings to take in');
    await desk.evaluate(`
      const button = (begins) => [...document.querySelectorAll('main button')]
        .find((each) => each.textContent.trim().startsWith(begins));
      button('Take in').click();
      const end = performance.now() + 50_000;
      // Once documents are written: the bar has moved.
      while (performance.now() < end && !(document.querySelector('progress')?.value > 0))
        await new Promise((next) => setTimeout(next, 5));
      button('Stop')?.click();`);
    await shows(desk, 'Stopped');
    await listsJust(desk, before);
  });

  const open = async () => {
    await desk.evaluate(`location.hash = '#/backup'`);
    await shows(desk, 'Save everything');
    await desk.chooseFiles('main input[type=file]', [join(folder, 'home.json')]);
    await shows(desk, 'It holds 2 guests');
  };

  it('D: a back-up read back into what is here: whom both hold stands once, with the notes of both', async () => {
    await open();
    await press(desk, 'Read it back');
    await shows(desk, 'Read back: 2 guests');
    await listsJust(desk, ['Brona Eldwick', 'Gethin Ashgrove', 'Zeno Quill']);
    await desk.evaluate(
      `[...document.querySelectorAll('.guests__who a')].find((each) => each.textContent === 'Brona Eldwick').click()`,
    );
    await shows(desk, 'Met at home: Brona Eldwick');
  });

  it('D: in the place of what is here only after a word was typed; then nothing else is left', async () => {
    await open();
    await desk.evaluate(`document.querySelectorAll('.choice input')[1].click()`);
    await press(desk, 'Read it back');
    await desk.waitFor(`return document.querySelector('dialog[open] button[type=submit]')?.disabled`);
    await desk.click('dialog[open] input');
    await desk.type('replace');
    await desk.waitFor(`return !document.querySelector('dialog[open] button[type=submit]').disabled`);
    await desk.press('Enter');
    await shows(desk, 'Read back: 2 guests');
    await listsJust(desk, ['Brona Eldwick', 'Zeno Quill']);
  });
});

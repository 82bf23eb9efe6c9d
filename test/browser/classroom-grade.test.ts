import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunFile, writeRunFile } from '../../sim/codes/run-file';
import { adviserLeaves } from '../../sim/scenarios/adviser-leaves';
import { breakfastShop } from '../../sim/scenarios/breakfast-shop';
import { lostSale } from '../../sim/scenarios/lost-sale';
import { axeViolations } from '../helpers/axe';
import { browsers } from '../helpers/browsers';
import { classOfRuns, handedIn } from '../helpers/class-of-runs';
import {
  bothLanguages,
  choose,
  fill,
  go,
  narrow,
  noSidewaysScroll,
  type OpenClassroom,
  openClassroom,
  openIn,
  press,
  shows,
} from '../helpers/classroom';
import { inTime, type Tab, until } from '../helpers/driver';

const folder = mkdtempSync(join(tmpdir(), 'homeport-grade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, content: RunFile | string): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : writeRunFile(content));
  return path;
};

const runs = classOfRuns(breakfastShop, 'K7Q2M', 5);
const [a, b, c] = runs;
if (!a || !b || !c) throw new Error('five students were asked for');
const good = runs.map((file, n) => fileOf(`run-${n + 1}.json`, file));
const odd = [
  fileOf('again.json', a),
  fileOf('friend.json', { ...b, student: '=cmd' }),
  fileOf(
    'second-try.json',
    handedIn(breakfastShop, 'K7Q2M', b.decisions.slice().reverse(), { student: '2026003' }),
  ),
  fileOf('tampered.json', { ...c, student: 'tampered', seed: 'other' }),
  fileOf('engine.json', { ...c, student: 'engine', engine: 999 }),
  ...classOfRuns(lostSale, 'K7Q2M', 1).map((file) => fileOf('other.json', { ...file, student: 'other' })),
  fileOf('half.json', handedIn(breakfastShop, 'K7Q2M', c.decisions.slice(0, 2), { student: 'half' })),
];
const hostile = [
  ['photo.json', '\x89PNG', 'not made by Homeport'],
  ['newer.json', '{"format":"homeport-run","version":7}', 'newer Homeport'],
  ['large.json', ' '.repeat(50_000_000), 'too large (50 MB)'],
  ['deep.json', `{"format":"homeport-run","a":${'['.repeat(1e6)}`, 'not made by Homeport'],
  ['proto.json', '{"format":"homeport-run","version":1,"__proto__":{"polluted":true}}', 'changed or damaged'],
] as const;

/** The lines of the table: it draws a few more of them with each frame. */
const lines = (tab: Tab) =>
  tab.evaluate<string[][]>(
    `return [...document.querySelectorAll('.class-table tbody tr:not(.class-table__details)')]
       .map((line) => [...line.children].map((cell) => cell.innerText.trim()))`,
  );
const students = async (tab: Tab) => (await lines(tab)).map((cells) => cells[1] ?? '');
const lineOf = async (tab: Tab, student: string) =>
  (await lines(tab)).find((cells) => cells[1] === student) ?? [];
/** Every run is marked, and no work is under way. */
const allGraded = (tab: Tab) =>
  until(
    () =>
      tab.evaluate(
        `const lines = [...document.querySelectorAll('.class-table tbody tr:not(.class-table__details)')];
         return lines.length > 0 && lines.every((line) => line.dataset.mark) && !document.querySelector('.how-far');`,
      ),
    'the class to be graded',
    110_000,
  );
/** How many runs and choices of the class this machine keeps. */
const kept = (tab: Tab) =>
  tab.evaluate<number[]>(
    `const opening = indexedDB.open('homeport-classroom');
     const answer = (request) => new Promise((done, failed) => {
       request.onsuccess = () => done(request.result);
       request.onerror = () => failed(request.error);
     });
     const database = await answer(opening);
     const store = (name) => database.transaction(name).objectStore(name);
     const counts = [await answer(store('handIns').count()), await answer(store('choices').count())];
     database.close();
     return counts;`,
  );

describe.each(browsers)('D: grading, in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  const open = async (language: string, theme: string) => {
    await openIn(tab, language, theme, `${classroom.server.address}#/grade`);
    await tab.waitFor(`return document.querySelector('.hand-in input[type=file]')`);
  };
  beforeAll(async () => {
    classroom = await openClassroom(launch);
    ({ tab } = classroom);
    await open('en', 'light');
  });
  afterAll(() => classroom?.close());

  it('says what is proved and what is not before anything is loaded', async () => {
    await shows(tab, 'Who played. The name in a file is what somebody typed.');
    await shows(tab, 'How often it was tried elsewhere');
  });

  it('hostile and foreign files get one clear sentence beside their name; the good ones among them are taken', async () => {
    await tab.chooseFiles('.hand-in input[type=file]', [
      ...good,
      ...hostile.map(([name, text]) => fileOf(name, text)),
    ]);
    await shows(tab, `${hostile.length} files or codes were not taken`);
    const told = await tab.waitFor<string[]>(
      `const lines = [...document.querySelectorAll('.refused__list li')];
       return lines.length === arguments[0] && lines.map((line) => line.innerText);`,
      hostile.length,
    );
    for (const [name, , sentence] of hostile)
      expect(told.find((line) => line.startsWith(name))).toContain(sentence);
    await shows(tab, '5 runs');
    await allGraded(tab);
  });

  it('marks each run, and points out the same run, student and decisions', async () => {
    await tab.chooseFiles('.hand-in input[type=file]', odd);
    await shows(tab, '12 runs');
    await allGraded(tab);
    expect((await lineOf(tab, '2026002'))[6]).toMatch(/Genuine\s+same decisions/);
    expect((await lineOf(tab, '=cmd'))[6]).toMatch(/Genuine\s+same decisions/);
    expect((await lineOf(tab, '2026001'))[6]).toMatch(/Genuine\s+same run twice/);
    expect((await lineOf(tab, '2026003'))[6]).toMatch(/same student twice/);
    expect((await lineOf(tab, 'tampered'))[6]).toContain('Changed');
    expect((await lineOf(tab, 'engine'))[6]).toContain('Other engine');
    expect((await lineOf(tab, 'other'))[6]).toContain('Other scenario');
    expect((await lineOf(tab, 'half'))[2]).toBe('unfinished');
    await press(tab, 'other');
    await shows(tab, `Plays “${lostSale.title.en}”; set was “${breakfastShop.title.en}”.`);
  });

  it('a reload in the middle of it loses neither runs nor order nor class list, and says where they are kept', async () => {
    await shows(tab, 'stay in this browser on this machine, and nowhere else');
    const sortedBy = `return document.querySelector('th[aria-sort=ascending], th[aria-sort=descending]')?.innerText.trim()`;
    await press(tab, 'Attempts');
    await expect.poll(() => tab.evaluate(sortedBy), inTime).toBe('Attempts');
    const before = await students(tab);
    await open('en', 'light');
    await shows(tab, '12 runs');
    await expect.poll(() => tab.evaluate(sortedBy), inTime).toBe('Attempts');
    await allGraded(tab);
    expect(await students(tab)).toEqual(before);
    expect((await lineOf(tab, '2026002'))[6]).toMatch(/Genuine\s+same decisions/);
    expect((await lineOf(tab, 'tampered'))[6]).toContain('Changed');
  });

  it('sorts by keyboard, says which way, and never ranks', async () => {
    await tab.evaluate(
      `[...document.querySelectorAll('.class-table__sort')].find((each) => each.innerText.startsWith('Score')).focus()`,
    );
    await tab.press('Enter');
    const sorted = `const by = document.querySelector('th[aria-sort=descending], th[aria-sort=ascending]');
      return by && by.innerText.trim() + ' ' + by.ariaSort`;
    await expect.poll(() => tab.evaluate(sorted), inTime).toBe('Score descending');
    const scores = (await lines(tab)).map((cells) => Number(cells[2]?.replace('−', '-')));
    const known = scores.filter((score) => !Number.isNaN(score));
    expect(known).toEqual([...known].sort((x, y) => y - x));
    expect(scores.findIndex(Number.isNaN)).toBe(known.length);
    await tab.press('Enter');
    await expect.poll(() => tab.evaluate(sorted), inTime).toBe('Score ascending');
    const text = await tab.evaluate<string>(`return document.querySelector('.class-table').innerText`);
    expect(text).not.toMatch(/\brank|\bplace\b/i);
  });

  it('filters by text and by what wants a look', async () => {
    await fill(tab, '.class-table__filters input', '2026004');
    await shows(tab, '1 of 12 runs shown');
    await expect.poll(() => students(tab), inTime).toEqual(['2026004']);
    await fill(tab, '.class-table__filters input', '');
    await choose(tab, '.class-table__filters select', 'look');
    await shows(tab, '10 of 12 runs shown');
    await expect.poll(() => students(tab), inTime).toHaveLength(10);
    expect(await students(tab)).not.toContain('2026004');
    await choose(tab, '.class-table__filters select', 'all');
  });

  it('clearing the list is undone with one press', async () => {
    await press(tab, 'Clear');
    await tab.waitFor(`return !document.querySelector('.class-table')`);
    await press(tab, 'Undo');
    await shows(tab, '12 runs');
    await expect.poll(async () => (await kept(tab))[0], inTime).toBe(12);
    await open('en', 'light');
    await shows(tab, '12 runs');
  });

  it('an unfinished graded run can be looked into', async () => {
    await press(tab, 'half');
    await press(tab, 'Open in the debrief');
    await tab.waitFor(`return location.hash.startsWith('#/debrief/') && document.querySelector('.debrief')`);
    await go(tab, '#/grade');
    await shows(tab, '12 runs');
  });

  it('long work shows how far it is, stops at once and goes on', async () => {
    const large = classOfRuns({ ...adviserLeaves, customers: 10_000 }, 'large', 3);
    await tab.chooseFiles(
      '.hand-in input[type=file]',
      large.map((file, n) => fileOf(`large-${n}.json`, file)),
    );
    await shows(tab, '15 runs');
    await choose(tab, '.what-was-set select', 'any');
    await tab.waitFor(`return document.querySelector('.how-far progress')`);
    await press(tab, 'Stop');
    await shows(tab, 'What was worked out stands');
    await press(tab, 'Go on');
    await tab.waitFor(`return document.querySelector('.how-far progress')`);
    await press(tab, 'Stop');
    await shows(tab, 'What was worked out stands');
  });

  it('what is cleared is gone from this machine', async () => {
    await press(tab, 'Clear');
    await tab.waitFor(`return !document.querySelector('.class-table')`);
    expect(await kept(tab)).toEqual([0, 0]);
    await open('en', 'light');
    // What is brought now stands behind whatever would have been taken up.
    await tab.chooseFiles('.hand-in input[type=file]', good.slice(0, 1));
    await expect.poll(() => students(tab), inTime).toEqual(['2026001']);
    await press(tab, 'Clear');
    await tab.waitFor(`return !document.querySelector('.class-table')`);
  });

  it('axe finds nothing and nothing scrolls sideways at 360 px, in both languages, light and dark', async () => {
    for (const [language, theme] of bothLanguages) {
      await open(language, theme);
      await tab.chooseFiles('.hand-in input[type=file]', [
        ...good,
        ...odd.slice(0, 4),
        fileOf('x.json', 'x'),
      ]);
      await tab.waitFor(`return document.querySelector('.class-table__who')`);
      await allGraded(tab);
      await tab.evaluate(`document.querySelector('.class-table__who').click()`);
      await tab.waitFor(`return document.querySelector('.details') && document.getAnimations().length === 0`);
      expect(await tab.evaluate(axeViolations), language).toEqual([]);
      await narrow(tab);
      await tab.waitFor(noSidewaysScroll);
      await tab.resize(1280, 800);
    }
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luckWorlds } from '../../components/classroom/luck-worlds';
import { openCode } from '../../sim/codes/open';
import { runCode } from '../../sim/codes/run-code';
import { type RunFile, readRunFile, scenarioOf, writeRunFile } from '../../sim/codes/run-file';
import { whatIf } from '../../sim/compare';
import { luck } from '../../sim/luck';
import { par, scoreOf } from '../../sim/par';
import { run } from '../../sim/run';
import type { Scenario } from '../../sim/scenario/scenario';
import { browsers } from '../helpers/browsers';
import { classOfRuns } from '../helpers/class-of-runs';
import {
  choose,
  fill,
  go,
  type OpenClassroom,
  openClassroom,
  openIn,
  press,
  shows,
} from '../helpers/classroom';
import { type Tab, until } from '../helpers/driver';

/** The seed the instructor writes on the board. */
const SEED = 'AUTUMN';
/** Two students who play on the real screen, each with a policy of their own; the other 28 play the engine. */
const atTheScreen = [
  { student: '陈雨婷', prices: [110, 110, 100, 100, 95, 95] },
  { student: 'Aoife Byrne', prices: [90, 90, 90, 105, 105, 105] },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'homeport-class-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each browser showed and saved, to be held against the other's. */
const seen = new Map<string, { table: string[]; csv: string; played: string[] }>();

/** Keeps what the page saves as a file instead of downloading it. */
const keepSaved = `
  window.saved = undefined;
  URL.createObjectURL = (blob) => (blob.text().then((text) => { window.saved = text; }), 'blob:kept');
  HTMLAnchorElement.prototype.click = function () { if (!this.download) this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); };`;
const saved = (tab: Tab) => tab.waitFor<string>(`const text = window.saved; return text`);

/** Opens the classroom as on a machine where nobody has played yet. */
async function onAnotherMachine(tab: Tab, address: string): Promise<void> {
  await tab.goto(`${address}manifest.webmanifest`);
  await tab.evaluate(
    `return new Promise((done, failed) => {
       const gone = indexedDB.deleteDatabase('homeport-classroom');
       gone.onsuccess = done;
       gone.onerror = failed;
     })`,
  );
  await openIn(tab, 'en', 'light', `${address}#/library`);
  await shows(tab, 'start here');
  await tab.evaluate(keepSaved);
}

/** Decides the price of every round on the screen and commits; hands in the file the student saves. */
async function playOnScreen(
  tab: Tab,
  code: string,
  student: string,
  prices: readonly number[],
): Promise<string> {
  await go(tab, `#code=${code}`);
  await shows(tab, 'every restart is noted');
  // Somebody may have played on this machine before.
  await tab.evaluate(
    `[...document.querySelectorAll('.begin button')].find((each) => each.innerText === 'Begin as another student')?.click()`,
  );
  await fill(tab, '.begin .input', student);
  await press(tab, 'Begin round 1');
  for (const [n, price] of prices.entries()) {
    await shows(tab, `Round ${n + 1} of ${prices.length}`);
    await tab.waitFor(`return document.querySelector('[data-lever=price] input')`);
    await fill(tab, '[data-lever=price] input', String(price));
    await press(tab, `Commit round ${n + 1}`);
    await press(tab, n + 1 === prices.length ? 'See how it ended' : `On to round ${n + 2}`);
  }
  await go(tab, '#/runs');
  await shows(tab, student);
  await tab.evaluate(`window.saved = undefined`);
  await tab.waitFor(
    `const line = [...document.querySelectorAll('.run-line')].find(({ innerText }) => innerText.includes(arguments[0]));
     line?.querySelector('.menu__item').click();
     return line;`,
    student,
  );
  return saved(tab);
}

describe.each(browsers)(
  'Done when: a whole class, from the studio to the debrief, in $browser',
  ({ browser, launch }) => {
    let classroom: OpenClassroom;
    let tab: Tab;
    let code: string;
    let scenario: Scenario;
    let runs: RunFile[];
    const played: string[] = [];
    beforeAll(async () => {
      classroom = await openClassroom(launch);
      ({ tab } = classroom);
      await shows(tab, 'start here');
      await tab.evaluate(keepSaved);
    });
    afterAll(() => classroom?.close());

    it('the instructor builds a scenario in the studio and shares it as a graded code', async () => {
      await go(tab, '#/studio/breakfast-shop');
      await press(tab, 'World');
      await fill(tab, '[data-path="customers"] input', '300');
      await tab.waitFor(`return location.hash.startsWith('#/studio/draft/')`);
      await press(tab, 'Share with a class');
      await tab.waitFor(`return document.querySelector('.code-panel .qr')`);
      await tab.evaluate(
        `[...document.querySelectorAll('label')].find((each) => each.innerText.startsWith('Graded')).querySelector('input').click()`,
      );
      await fill(tab, '.seed-field .input', SEED);
      const shared = await until(async () => {
        code = await tab.evaluate<string>(`return decodeURIComponent(location.hash.replace('#/share/', ''))`);
        const read = openCode(code);
        const handed = read.ok && read.value.kind === 'scenario' ? read.value : undefined;
        return handed?.seed === SEED && handed.mode === 'graded' ? handed : undefined;
      }, 'the code of the seed typed');
      expect(shared).toMatchObject({ mode: 'graded', scenario: { own: { customers: 300 } } });
      const known = scenarioOf(shared.scenario);
      if (!known) throw new Error('a class’s own scenario travels whole');
      scenario = known;
    });

    it.each(atTheScreen)(
      '$student plays it on the screen and hands in a file',
      async ({ student, prices }) => {
        await onAnotherMachine(tab, classroom.server.address);
        const text = await playOnScreen(tab, code, student, prices);
        const file = readRunFile(text);
        if (!file.ok) throw new Error(file.error.en);
        expect(file.value).toMatchObject({ student, seed: SEED, mode: 'graded', restarts: 0 });
        const replayed = run(scenario, SEED, file.value.decisions);
        expect(file.value.claimed?.kpis).toEqual(replayed.rounds.at(-1)?.kpis);
        played.push(text);
      },
    );

    it('thirty runs are graded at once, by file and by code, and the tampered one is found', async () => {
      const others = classOfRuns(scenario, SEED, 28);
      const [, , , , victim] = others;
      if (!victim) throw new Error('twenty-eight students were asked for');
      const tampered: RunFile = {
        ...victim,
        student: '2026999',
        decisions: victim.decisions.with(1, { levers: { ...victim.decisions[1]?.levers, price: 0.8 } }),
      };
      const read = played.map((text) => readRunFile(text)).flatMap((each) => (each.ok ? [each.value] : []));
      runs = [...read, ...others];
      expect(runs).toHaveLength(30);
      const byCode = others.slice(-2);
      const files = [...runs.filter((file) => !byCode.includes(file)), tampered].map((file, n) => {
        const path = join(folder, `${browser}-${n}.json`);
        writeFileSync(path, writeRunFile(file));
        return path;
      });
      const foreign = join(folder, 'holiday.jpg');
      writeFileSync(foreign, 'no run at all');

      await go(tab, '#/grade');
      await tab.waitFor(`return document.querySelector('.hand-in input[type=file]')`);
      await tab.chooseFiles('.hand-in input[type=file]', [...files, foreign]);
      await shows(tab, 'holiday.jpg');
      await fill(tab, '.hand-in textarea', `Set: ${code}\n\n${byCode.map(runCode).join('\n')}`);
      await press(tab, 'Add codes');
      await shows(tab, '31 runs');
      await shows(tab, 'From the code or file you gave');
      await until(
        () =>
          tab.evaluate(
            `const lines = [...document.querySelectorAll('.class-table tbody tr:not(.class-table__details)')];
             return lines.length === 31 && lines.every((line) => line.dataset.mark) && !document.querySelector('.how-far');`,
          ),
        'the class to be graded',
        240_000,
      );
      expect(await tab.evaluate(`return document.querySelector('.class-table__marks').innerText`)).toMatch(
        /Genuine\s*30\s*Changed\s*1/,
      );
      expect(
        await tab.evaluate(
          `return document.querySelector('[data-mark=changed] .class-table__who').innerText.trim()`,
        ),
      ).toBe('2026999');
    }, 300_000);

    it('scores and luck are the engine’s own, to the last run', async () => {
      const lines = await tab.evaluate<string[][]>(
        `return [...document.querySelectorAll('.class-table tbody tr[data-mark]')]
         .map((line) => [...line.children].map((cell) => cell.innerText.trim()))`,
      );
      const best = par(scenario, SEED);
      for (const file of runs) {
        const line = lines.find((cells) => cells[1] === file.student);
        const again = run(scenario, SEED, file.decisions);
        expect(line?.[2], file.student).toBe(
          (Math.round(10 * scoreOf(again, best).score) / 10 + 0).toFixed(1).replace('-', '−'),
        );
      }
      for (const file of runs.slice(0, 4)) {
        const { percentile } = luck(run(scenario, SEED, file.decisions), luckWorlds(scenario));
        expect(lines.find((cells) => cells[1] === file.student)?.[3]).toBe(
          `${Math.round(100 * percentile)}%`,
        );
      }
      await tab.evaluate(`window.saved = undefined`);
      await press(tab, 'Everything as a table (31)');
      seen.set(browser, { table: lines.map((cells) => cells.join('|')), csv: await saved(tab), played });
    });

    it('the gradebook file holds the thirty, in points, and not the tampered one', async () => {
      await tab.evaluate(`window.saved = undefined`);
      await press(tab, 'For Canvas (30)');
      const lines = (await saved(tab)).trim().split('\r\n');
      expect(lines[0]).toMatch(/^Student,ID,SIS User ID,SIS Login ID,Section,/);
      expect(lines).toHaveLength(32);
      expect(lines.join('\n')).toContain('陈雨婷');
      expect(lines.join('\n')).not.toContain('2026999');
      for (const line of lines.slice(2)) {
        const points = Number(line.split(',').at(-1));
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }
    });

    it('one is debriefed, and a what-if gives the engine’s own numbers', async () => {
      const [first] = runs;
      if (!first) throw new Error('thirty were handed in');
      await tab.evaluate(
        `[...document.querySelectorAll('.class-table__who')].find((each) => each.innerText.includes('陈雨婷')).click()`,
      );
      await press(tab, 'Open in the debrief');
      await tab.waitFor(`return location.hash.startsWith('#/debrief/')`);
      await press(tab, 'What if');
      await choose(tab, '.change select', '2');
      await fill(tab, '.change input[type=number]', '90');
      await press(tab, 'Play it again so');
      const said = await tab.waitFor<string>(
        `const said = document.querySelector('.outcome')?.innerText ?? '';
       return said.includes('90% of the start') && said.replaceAll('\\u2060', '')`,
      );
      const { difference } = whatIf(run(scenario, SEED, first.decisions), 2, { price: 0.9 });
      expect(said).toContain(
        `${difference.staysOnlyInB.length} stay who left, ${difference.staysOnlyInA.length} leave who stayed`,
      );
      expect(said).toContain(
        `${difference.staysInBoth} stay and ${difference.leavesInBoth} leave either way`,
      );
      const money = new Intl.NumberFormat('en-GB', {
        style: 'currency',
        currency: scenario.currency,
        maximumFractionDigits: 0,
      });
      expect(said).toContain(
        `together ${difference.worth < 0 ? '−' : '+'}${money.format(Math.round(Math.abs(difference.worth)))}`,
      );
    });

    it('back in the grading, nothing was lost', async () => {
      await go(tab, '#/grade');
      await shows(tab, '31 runs');
      await tab.waitFor(`return document.querySelectorAll('.class-table tbody tr[data-mark]').length === 31`);
    });
  },
);

describe('Done when: the same bits in Chromium and Firefox', () => {
  it('the two played the same files, and showed and saved the same to the last digit', () => {
    const [one, other] = browsers.map(({ browser }) => seen.get(browser));
    expect(one).toBeDefined();
    expect(other?.played.map(withoutDraftId)).toEqual(one?.played.map(withoutDraftId));
    expect(other?.table).toEqual(one?.table);
    expect(other && withoutNames(other.csv)).toEqual(one && withoutNames(one.csv));
  });
});

/** Files are named after the browser here, and a code begins with the draft's name: neither is a number. */
const withoutNames = (csv: string): string[] => csv.split('\r\n').map((line) => line.replace(/^[^,]*,/, ''));

/** A draft of the studio is named anew each time; the name has no part in the numbers. */
const withoutDraftId = (text: string): string => text.replace(/"id": "[^"]*"/, '');

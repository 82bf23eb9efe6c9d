import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerInWords, splitInWords } from '../../components/classroom/debrief/causes/macro-micro-in-words';
import { signsInWords } from '../../components/classroom/debrief/seen/signs-in-words';
import { usualInactivityRule } from '../../retention/inactivity';
import { newRunFile, writeRunFile } from '../../sim/codes/run-file';
import type { Decisions } from '../../sim/contract/decisions';
import { warningsOfRun } from '../../sim/debrief/warnings-of-run';
import { exitsOf } from '../../sim/exits';
import { guestMark, guestName } from '../../sim/guest-names';
import { run } from '../../sim/run';
import { otaPriceWar } from '../../sim/scenarios/ota-price-war';
import { firmRecords } from '../../sim/view/firm-records';
import { driversOfLeavers, loyaltyDrivers } from '../../sim/view/loyalty-drivers';
import { macroAndMicro } from '../../sim/view/macro-and-micro';
import { presumedAndTrue } from '../../sim/view/presumed-and-true';
import { browsers } from '../helpers/browsers';
import { fill, type OpenClassroom, openClassroom, press, shows } from '../helpers/classroom';
import { chapter, openDebrief, worked } from '../helpers/debrief';
import { inTime, type Tab } from '../helpers/driver';

const scenario = otaPriceWar;
const seed = 'B4NK5';
const decisions: Decisions[] = Array.from({ length: scenario.rounds }, () => ({ levers: {} }));
const played = run(scenario, seed, decisions);
const records = firmRecords(played);
const warnings = warningsOfRun(played, records);

const files = mkdtempSync(join(tmpdir(), 'homeport-signs-'));
const path = join(files, 'run.json');
writeFileSync(path, writeRunFile({ ...newRunFile({ shipped: scenario.id }, seed, 'practice'), decisions }));
afterAll(() => rmSync(files, { recursive: true, force: true }));

/** The number under each of these headings, in the idea of this title. */
const factsOf = (tab: Tab, title: string) =>
  tab.evaluate<Record<string, number>>(
    `const idea = [...document.querySelectorAll('.idea')].find((each) => each.querySelector('h2').innerText === arguments[0]);
     return Object.fromEntries([...idea.querySelectorAll('.fact')].map((fact) => [
       fact.querySelector('.fact__name').innerText,
       Number(fact.querySelector('.fact__value').innerText.replaceAll(',', ''))]));`,
    title,
  );

describe.each(browsers)('B: what the reports of the debrief say, in $browser', ({ launch }) => {
  let classroom: OpenClassroom;
  let tab: Tab;
  beforeAll(async () => {
    classroom = await openClassroom(launch);
    ({ tab } = classroom);
    await openDebrief(tab, path);
  });
  afterAll(() => classroom?.close());

  it('R40: macro and micro by round, and of the rival’s offer both the offer and how many gave in', async () => {
    await chapter(tab, 'Why they left');
    await worked(tab);
    const found = macroAndMicro(played);
    expect(found.takenByOffer).not.toBeNull();
    await shows(tab, splitInWords(found).en);
    await shows(tab, offerInWords(found).en);
    const idea = `[...document.querySelectorAll('.idea')].find((each) => each.innerText.startsWith('Macro and micro'))`;
    await tab.waitFor(
      `const table = ${idea}.querySelector('.figure__tools button');
       table?.click();
       return table;`,
    );
    const rows = await tab.waitFor<string[][]>(
      `const rows = [...${idea}.querySelectorAll('tbody tr')];
       return rows.length > 0 && rows.map((row) => [...row.cells].map(({ innerText }) => innerText));`,
    );
    expect(rows.map(([round, micro, macro]) => [round, micro, macro].map(Number))).toEqual(
      found.byRound.map(({ round, micro, macro }) => [round, micro, macro]),
    );
  });

  it('R29: the eight drivers of those who left beside those who stayed; the eighth has no lever', async () => {
    const drivers = driversOfLeavers(played)?.drivers ?? [];
    const rows = await tab.waitFor<string[][]>(
      `const rows = [...document.querySelectorAll('table.drivers tbody tr')];
       return rows.length === 8 && rows.map((row) => [...row.cells].map(({ innerText }) => innerText));`,
    );
    for (const [n, { row, words, stayed, left }] of drivers.entries()) {
      expect(rows[n]?.[0]).toContain(`${words.en} ${row}`);
      if (n >= 4 && n !== 5 && n !== 6) continue;
      expect(rows[n]?.slice(1, 3)).toEqual([stayed, left].map((value) => String(Math.round(100 * value))));
    }
    expect(rows[7]?.[3]).toContain('no firm can change it');
  });

  it('R47: caught, missed and false alarms are the engine’s own, and a stricter list warns of fewer', async () => {
    await chapter(tab, 'Early signs');
    await worked(tab);
    const title = 'Who could have been seen leaving';
    const { reports, signs } = warnings;
    const expected = ({ laterLeft, missed, falseAlarms }: (typeof reports)['heavy']) => ({
      Caught: laterLeft,
      Missed: missed.length,
      'False alarms': falseAlarms,
    });
    const shown = () => factsOf(tab, title);
    await expect.poll(shown, inTime).toEqual(expected(reports['as-played']));
    await tab.evaluate(`document.querySelectorAll('.switches input')[2].click()`);
    await expect.poll(shown, inTime).toEqual(expected(reports.heavy));
    await shows(tab, signsInWords(signs)?.en ?? 'no sign');
  });

  it('R46: the rule is edited, and what it presumes changes while the truth stands', async () => {
    const title = 'Presumed churn and true churn';
    const cells = (rule: Parameters<typeof presumedAndTrue>[2]) => {
      const { beyond, within } = presumedAndTrue(played, records, rule);
      return [beyond.gone, beyond.here, within.gone, within.here].map(({ length }) => length);
    };
    const shown = async () => Object.values(await factsOf(tab, title));
    await expect.poll(shown, inTime).toEqual(cells(usualInactivityRule));
    await fill(tab, '.presumed-rule input[type=number]', '3');
    const patient = cells({ kind: 'own-gap', factor: 3, seasonal: true });
    await expect.poll(shown, inTime).toEqual(patient);
    await fill(tab, '.presumed-rule input[type=number]', '900');
    await tab.waitFor(`return document.querySelector('.presumed-rule [role=alert]')`);
    expect(await shown()).toEqual(patient);
  });

  it('R47, R29: a customer behind a number opens with the signs before, and the eight drivers', async () => {
    const [missed] = warnings.reports.heavy.missed;
    if (missed === undefined) throw new Error('somebody was missed');
    await press(tab, guestName(missed).en);
    await shows(tab, 'Early signs on record');
    const found = loyaltyDrivers(played, missed);
    await shows(tab, `What held this customer in round ${found?.round}`);
    await fill(tab, '.find input[type=search]', guestMark(missed));
    await tab.waitFor(`return document.querySelectorAll('.found__one').length === 1`);
    const exit = exitsOf(played).find(({ customer }) => customer === missed);
    await shows(tab, `Left in round ${exit?.round}`);
  });
});

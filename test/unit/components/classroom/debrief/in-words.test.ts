import { describe, expect, it } from 'vitest';
import { spokenRecords } from '../../../../../components/classroom/customer/spoken-records';
import {
  offerInWords,
  splitInWords,
} from '../../../../../components/classroom/debrief/causes/macro-micro-in-words';
import { leaversOfRun } from '../../../../../components/classroom/debrief/overview/whole-run';
import { signsInWords } from '../../../../../components/classroom/debrief/seen/signs-in-words';
import { runWhole } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { otaPriceWar } from '../../../../../sim/scenarios/ota-price-war';
import { firmRecords } from '../../../../../sim/view/firm-records';
import { macroAndMicro } from '../../../../../sim/view/macro-and-micro';
import type { SignRecord } from '../../../../../sim/view/warning-signs';

const small = { ...breakfastShop, customers: 200 };
const quiet = runWhole(small, 'words');
const war = runWhole({ ...otaPriceWar, customers: 300 }, 'words');

describe('R40, C3: macro and micro in words', () => {
  it('says the numbers of the run, in both languages', () => {
    const found = macroAndMicro(war);
    const { en, zh } = splitInWords(found);
    for (const words of [en, zh]) {
      expect(words).toContain(String(found.macro.exits));
      expect(words).toContain(String(found.micro.exits));
    }
  });

  it('tells the offer from those who gave in to it, and says so where no rival cut its price', () => {
    const found = macroAndMicro(war);
    const share = `${Math.round(1000 * (found.takenByOffer ?? 0)) / 10}%`;
    expect(offerInWords(found).en).toContain(share);
    expect(offerInWords(found).zh).toContain(share);
    expect(offerInWords(macroAndMicro(quiet)).en).toBe('No rival cut its price in this run.');
  });

  it('names rounds in a row as a range, others one by one', () => {
    const found = { ...macroAndMicro(war), takenByOffer: 0.1 };
    expect(offerInWords({ ...found, offeredIn: [3] }).en).toContain('in round 3.');
    expect(offerInWords({ ...found, offeredIn: [3, 4, 5] }).zh).toContain('第3至5轮');
    expect(offerInWords({ ...found, offeredIn: [2, 4] }).en).toContain('rounds 2, 4');
  });
});

describe('R47: the signs in words', () => {
  const sign = (signal: SignRecord['signal'], cases: number, left: number, atLastLook = 0) => ({
    signal,
    cases,
    left,
    atLastLook,
  });

  it('names the foremost sign only where it is more than chance', () => {
    const clear = [sign('open-complaint', 500, 150), sign('none', 5000, 250, 12)];
    expect(signsInWords(clear)?.en).toMatch(/told most.*complaint.*30 chose.*silent exits/);
    const chance = [sign('open-complaint', 30, 3), sign('none', 300, 20)];
    expect(signsInWords(chance)?.en).toMatch(/no sign came before leaving more often than chance/);
    expect(signsInWords(chance)?.zh).toContain('偶然');
  });

  it('says nothing of a handful of cases', () => {
    expect(signsInWords([sign('no-show', 5, 5), sign('none', 300, 20)])).toBeUndefined();
    expect(signsInWords([])).toBeUndefined();
  });
});

describe('E2: the debrief in both languages', () => {
  it('who left over the whole run: how many, when most, of which kind most', () => {
    const all = war.rounds.reduce((sum, { counts }) => sum + counts.exits, 0);
    expect(leaversOfRun(war).en).toMatch(new RegExp(`^${all} left in ${war.rounds.length} rounds`));
    expect(leaversOfRun({ ...war, rounds: war.rounds.slice(0, 1) }).en).toMatch(
      /^\d+ left in the first round; /,
    );
    expect(leaversOfRun({ ...war, rounds: [] }).zh).toBe('没有人离开');
  });

  it('what a complaint is about and which link failed is said in the reader’s language', () => {
    const histories = [...firmRecords(quiet).values()];
    for (const language of ['en', 'zh'] as const) {
      const spoken = histories.map((history) => spokenRecords(history, small, language));
      const said = spoken.flatMap(({ complaints, faults }) => [
        ...complaints.map(({ about }) => about),
        ...faults.map(({ what }) => what),
      ]);
      expect(said.length).toBeGreaterThan(20);
      for (const words of said) expect(/\p{Script=Han}/u.test(words), words).toBe(language === 'zh');
    }
  });
});

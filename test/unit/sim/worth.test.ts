import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../sim/hash';
import { par, scoreOf } from '../../../sim/par';
import { run, runWhole } from '../../../sim/run';
import { checkScenario } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import { breakfastShop } from '../../../sim/scenarios/breakfast-shop';
import { cashAndBase, countsBothOnce, worthOf, worthWords } from '../../../sim/worth';

const counting = (cash: number, base: number): Scenario => ({
  ...breakfastShop,
  parameters: { ...breakfastShop.parameters, 'score.cash': cash, 'score.base': base },
});
const times = fc.double({ min: 0, max: 3, noNaN: true });

describe('what the score of a scenario counts', () => {
  it('is cash plus the value of the base, each once, where the scenario says nothing', () => {
    const played = runWhole(breakfastShop, 'score');
    expect(worthOf(played)).toBe(cashAndBase(played));
    expect(countsBothOnce(breakfastShop)).toBe(true);
    expect(worthWords(breakfastShop)).toEqual({
      en: 'cash plus the value of the customer base',
      zh: '现金加客户群价值',
    });
  });

  it('is each of the two as often as the scenario counts it, and nothing before a round is played', () => {
    const [{ accounts } = { accounts: { cash: 0, baseValue: 0 } }] = runWhole(
      counting(1, 1),
      'score',
    ).rounds.slice(-1);
    fc.assert(
      fc.property(times, times, (cash, base) => {
        const played = runWhole(counting(cash, base), 'score');
        expect(worthOf(played)).toBe(cash * accounts.cash + base * accounts.baseValue);
      }),
      { numRuns: 10 },
    );
    expect(worthOf(run(counting(2, 2), 'score', [], 0))).toBe(0);
  });

  it('changes no bit of a run, only what it is measured by', () => {
    const played = fingerprint(runWhole(breakfastShop, 'score'));
    expect(fingerprint(runWhole(counting(0.5, 2), 'score'))).toBe(played);
  });

  it('is what par is searched for and what the score stands between', () => {
    const forCash = counting(1, 0);
    const sold = par(forCash, 'score', 60);
    const kept = par(counting(0, 1), 'score', 60);
    const cashOf = (decisions: typeof sold.decisions) => worthOf(runWhole(forCash, 'score', decisions));
    expect(cashOf(sold.decisions)).toBeGreaterThan(cashOf(kept.decisions));
    expect(scoreOf(runWhole(forCash, 'score', sold.decisions), sold).score).toBeCloseTo(100, 9);
  });

  it('is said in words', () => {
    expect(worthWords(counting(1, 0))).toEqual({ en: 'cash alone', zh: '只计现金' });
    expect(worthWords(counting(0, 1)).en).toBe('the value of the customer base alone');
    expect(worthWords(counting(0.5, 2))).toEqual({
      en: 'cash × 0.5 plus the value of the customer base × 2',
      zh: '现金×0.5加客户群价值×2',
    });
  });

  it.each([
    ['out of range', 4, 1, 'parameters.score.cash'],
    ['nothing counted', 0, 0, 'parameters.score.cash'],
  ])('refuses a score that is %s, with the path of the field', (_, cash, base, path) => {
    const checked = checkScenario(counting(cash, base));
    expect(checked.ok ? [] : checked.error.map((wrong) => wrong.path)).toEqual([path]);
  });
});

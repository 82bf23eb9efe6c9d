import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../../sim/contract/decisions';
import { draw } from '../../../sim/draws';
import { par, scoreOf } from '../../../sim/par';
import { decisionsOf, rangeOf } from '../../../sim/policy-plan';
import { searchPolicies } from '../../../sim/policy-search';
import { runWhole } from '../../../sim/run';
import { checkDecisions } from '../../../sim/scenario/check';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarios } from '../../../sim/scenarios/library';
import { worthOf } from '../../../sim/worth';

const budget = 100;
const seed = 'par';
/** A smaller town plays the same game sooner. */
const shipped = scenarios.map((scenario) => ({
  id: scenario.id,
  scenario: { ...scenario, customers: Math.min(scenario.customers, 120) },
}));
const worth = (scenario: Scenario, decisions: Decisions[]) => worthOf(runWhole(scenario, seed, decisions));

/** Finer than the search's own grid: seven standing values of one lever from the round it opens. */
function singleLeverPolicies(scenario: Scenario): Decisions[][] {
  return scenario.levers.flatMap((lever) => {
    const { min, max, whole } = rangeOf(lever);
    return Array.from({ length: 7 }, (_, n) => {
      const value = min + (n / 6) * (max - min);
      return decisionsOf(scenario, [
        { lever: lever.id, round: lever.opensInRound, value: whole ? Math.round(value) : value },
      ]);
    });
  });
}

/** Every lever at a value drawn evenly from its range, from the round it opens; each lever used half of the time. */
function randomPolicy(scenario: Scenario, n: number): Decisions[] {
  return decisionsOf(
    scenario,
    scenario.levers.flatMap((lever, place) => {
      if (draw(1, 2, n, 2 * place) < 0.5) return [];
      const { min, max, whole } = rangeOf(lever);
      const value = min + draw(1, 2, n, 2 * place + 1) * (max - min);
      return [{ lever: lever.id, round: lever.opensInRound, value: whole ? Math.round(value) : value }];
    }),
  );
}

describe.each(shipped)('par of $id with a budget of 100 runs', ({ scenario }) => {
  const best = par(scenario, seed, budget);

  it('beats doing nothing and every single-lever policy', () => {
    const single = Math.max(...singleLeverPolicies(scenario).map((decisions) => worth(scenario, decisions)));
    expect(best.worth).toBeGreaterThan(Math.max(single, worth(scenario, [])));
  });

  it('beats a random search of equal budget', () => {
    const random = Math.max(
      ...Array.from({ length: budget }, (_, n) => worth(scenario, randomPolicy(scenario, n))),
    );
    expect(best.worth).toBeGreaterThan(random);
  });

  it('is a policy a student could have played, and worth what it says', () => {
    for (const [n, decisions] of best.decisions.entries()) {
      expect(checkDecisions(scenario, n + 1, decisions)).toEqual({ ok: true, value: decisions });
    }
    expect(worth(scenario, best.decisions)).toBe(best.worth);
  });

  it('records how it was searched, within its budget, and searched again is the same', () => {
    expect(best).toMatchObject({ budget, seed });
    expect(best.method).toContain('single levers');
    expect(best.evaluated).toBeGreaterThan(0.8 * budget);
    expect(best.evaluated).toBeLessThanOrEqual(budget);
    expect(par(scenario, seed, budget)).toEqual(best);
  });
});

describe('the search', () => {
  const [first] = shipped;
  if (!first) throw new Error('no scenario ships');
  const { scenario } = first;

  it('finds at least as much with more runs', () => {
    const worths = [1, 20, 60, 180].map((runs) => par(scenario, seed, runs).worth);
    expect(worths).toEqual([...worths].sort((a, b) => a - b));
  });

  it('never asks for more runs than its budget, however small', () => {
    for (const runs of [1, 2, 3, 7, 16, 33]) {
      const search = searchPolicies(scenario, seed, runs);
      let asked = 0;
      for (let step = search.next(); !step.done; ) {
        asked += step.value.length;
        step = search.next(step.value.map((_, n) => n));
      }
      expect(asked).toBeLessThanOrEqual(runs);
    }
  });

  it('puts doing nothing at 0 and par at 100', () => {
    const best = par(scenario, seed, 40);
    expect(scoreOf(runWhole(scenario, seed), best).score).toBe(0);
    expect(scoreOf(runWhole(scenario, seed, best.decisions), best).score).toBe(100);
  });
});

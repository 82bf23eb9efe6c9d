import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../../../sim/engine';
import { decisionsOf } from '../../../../sim/policy-plan';
import { runWhole } from '../../../../sim/run';
import { checkDecisions } from '../../../../sim/scenario/check';
import { scenarios } from '../../../../sim/scenarios/library';
import { bestSingleLever, gainOver, shareOfLuck } from '../../../../sim/teaching/measure';
import { measured } from '../../../../sim/teaching/measured';
import { worthOf } from '../../../../sim/worth';

/**
 * `npm run --silent homeport -- sim measure > sim/teaching/measured.json` wrote what is held here; after a
 * new engine or a changed scenario it is to be run again.
 */
const shipped = scenarios.map((scenario) => ({ id: scenario.id, scenario, stated: measured[scenario.id] }));

describe('the shipped scenarios', () => {
  it('are at least twelve, in all three roles, each measured, and nothing else is', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    expect(new Set(scenarios.map(({ role }) => role))).toEqual(
      new Set(['travel-agency', 'hotel', 'online-travel-agency']),
    );
    expect(Object.keys(measured).sort()).toEqual(scenarios.map(({ id }) => id).sort());
  });
});

describe.each(shipped)('$id', ({ scenario, stated }) => {
  if (!stated) throw new Error(`${scenario.id} was never measured`);
  const { seed, par } = stated;
  const span = par.worth - stated.worthOfDoingNothing;
  const worth = (decisions: typeof par.decisions) => Math.round(worthOf(runWhole(scenario, seed, decisions)));

  it('states par and doing nothing as this engine plays them', () => {
    expect(stated.engine).toBe(ENGINE);
    for (const [n, decisions] of par.decisions.entries()) {
      expect(checkDecisions(scenario, n + 1, decisions)).toEqual({ ok: true, value: decisions });
    }
    expect(worth(par.decisions)).toBe(par.worth);
    expect(worth([])).toBe(stated.worthOfDoingNothing);
  });

  it('is winnable: on luck it was not made for, par keeps most of its lead over doing nothing', () => {
    const gain = gainOver(scenario, seed, par.decisions, []);
    expect(gain).toEqual(stated.parOverNothing);
    expect(gain.low).toBeGreaterThan(0.5 * span);
    expect(span).toBeGreaterThan(0.1 * Math.abs(stated.worthOfDoingNothing));
  });

  it('is not won by one lever', () => {
    const { lever, value } = stated.bestSingleLever;
    const round = scenario.levers.find(({ id }) => id === lever)?.opensInRound ?? 1;
    const single = decisionsOf(scenario, [{ lever, round, value }]);
    expect(worth(single)).toBe(stated.bestSingleLever.worth);
    expect(stated.bestSingleLever.worth - stated.worthOfDoingNothing).toBeLessThan(0.7 * span);
    const gain = gainOver(scenario, seed, par.decisions, single);
    expect(gain).toEqual(stated.parOverSingleLever);
    expect(gain.low).toBeGreaterThan(0.25 * span);
    expect(bestSingleLever(scenario, seed, 3).worth).toBeLessThanOrEqual(stated.bestSingleLever.worth + 1);
  });

  it('states the share of luck that is computed, and luck does not make most of the score', () => {
    const luck = shareOfLuck(scenario, seed);
    expect(luck.luckShareOfWorth).toBeCloseTo(stated.luckShareOfWorth, 3);
    expect(luck.luckShareOfScore).toBeCloseTo(stated.luckShareOfScore, 3);
    expect(luck.luckShareOfScore).toBeLessThan(0.5);
  });

  it('is of the size of a class: the quickest of three runs takes less than 200 ms', () => {
    expect(scenario.customers).toBeGreaterThanOrEqual(400);
    expect(scenario.customers).toBeLessThanOrEqual(2000);
    const took = [1, 2, 3].map((n) => {
      const before = performance.now();
      runWhole(scenario, `quick ${n}`, []);
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(200);
  });
});

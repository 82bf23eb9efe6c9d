import { describe, expect, it } from 'vitest';
import { jobs } from '../../../../entrypoints/classroom/jobs';
import { RunKeeper } from '../../../../entrypoints/classroom/kept-run';
import { fingerprint } from '../../../../sim/hash';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { firmRecords } from '../../../../sim/view/firm-records';

const scenario = breakfastShop;
const [first, second, other] = [{ levers: { price: 1.1 } }, { levers: { guide: 1 } }, { levers: {} }];

describe('the run a worker keeps', () => {
  it('a round more on what was played is, bit for bit, the run played from its start', () => {
    const keeper = new RunKeeper();
    for (const [seed, decisions] of [
      ['harbour', []],
      ['harbour', [first]],
      ['harbour', [first, second]],
      ['harbour', [first]],
      ['harbour', [other]],
      ['harbour', [other, second]],
      ['quay', [other, second]],
      ['quay', [other, second, first]],
      ['quay', [first, first, other]],
    ] as const) {
      const asked = structuredClone({ scenario, seed, decisions });
      const kept = keeper.run(asked);
      const fromStart = run(scenario, seed, decisions);
      expect(fingerprint(kept)).toBe(fingerprint(fromStart));
      expect(kept.rounds).toEqual(fromStart.rounds);
      expect(kept.decisions).toEqual(decisions);
      expect(keeper.records(asked)).toEqual(firmRecords(fromStart));
    }
  });

  it('another scenario of the same name and seed is another run', () => {
    const keeper = new RunKeeper();
    keeper.run({ scenario, seed: 'a', decisions: [first] });
    const fewer = { ...scenario, customers: 50 };
    expect(keeper.run({ scenario: fewer, seed: 'a', decisions: [first] }).scenario.customers).toBe(50);
  });

  it('reports every step of a view up to the last, which small worlds never show', () => {
    const told: [number, number][] = [];
    jobs.roundView({ scenario, seed: 'a', decisions: [first] }, (done, of) => told.push([done, of]));
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
  });
});

import { describe, expect, it } from 'vitest';
import { jobs } from '../../../../entrypoints/classroom/jobs';
import { RunKeeper } from '../../../../entrypoints/classroom/kept-run';
import { whatIf } from '../../../../sim/compare';
import { askClaim } from '../../../../sim/debrief/claims/catalogue';
import { exitCauses } from '../../../../sim/debrief/exit-causes';
import { future } from '../../../../sim/forecast';
import { fingerprint } from '../../../../sim/hash';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { firmRecords } from '../../../../sim/view/firm-records';
import { driversOfLeavers } from '../../../../sim/view/loyalty-drivers';

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

  it('whatever is asked of a run is the same on the run kept, on a round more, and played anew', () => {
    const proposed = { levers: { price: 0.9 } };
    for (const decisions of [[first, second], [first, second, other], [other]]) {
      const played = structuredClone({ scenario, seed: 'harbour', decisions });
      const fromStart = run(scenario, 'harbour', decisions);
      const { changed, difference } = whatIf(fromStart, 1, { price: 1 });
      for (let time = 1; time <= 2; time++) {
        expect(jobs.driversOfLeavers(played)).toEqual(driversOfLeavers(fromStart));
        expect(jobs.whatIf({ played, round: 1, change: { price: 1 } })).toEqual({
          decisions: changed.decisions,
          rounds: changed.rounds,
          difference,
        });
        expect(jobs.futures({ played, proposed, from: 3, to: 5 })).toEqual([
          future(fromStart, proposed, 3),
          future(fromStart, proposed, 4),
        ]);
        expect(jobs.claim({ played, id: 'complaint-roots' })).toEqual(askClaim('complaint-roots', fromStart));
        expect(jobs.exitCauses(played)).toEqual(exitCauses(fromStart));
      }
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

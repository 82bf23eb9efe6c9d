import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causalLedger, causeOf, worldsWithout } from '../../../sim/causes';
import { compare, whatIf } from '../../../sim/compare';
import { exitsOf } from '../../../sim/exits';
import { luck } from '../../../sim/luck';
import { runWhole } from '../../../sim/run';
import { ACTIVE, DISMISSED, LEFT } from '../../../sim/world/columns';
import { placeOf } from '../../../sim/world/world';
import { worthOf } from '../../../sim/worth';
import { inRound, plain } from './worlds';

const lively = { ...plain, customers: 800, chain: plain.chain.map((l) => ({ ...l, faultRate: 0.04 })) };

describe('counterfactuals on the same luck', () => {
  it('a run compared with itself differs in nothing', () => {
    const run = runWhole(lively, 'same');
    const { staysOnlyInA, staysOnlyInB, worth, rounds } = compare(run, run);
    expect([staysOnlyInA.length, staysOnlyInB.length, worth]).toEqual([0, 0, 0]);
    expect(rounds.every((r) => r.active === 0 && r.profit === 0)).toBe(true);
  });

  it('every customer of either run is counted once, and active numbers differ by who stays only in one', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0.8, max: 1.3, noNaN: true }),
        (seed, round, price) => {
          const played = runWhole({ ...lively, customers: 150 }, seed);
          const { changed, difference: d } = whatIf(played, round, { price });
          expect(changed.rounds.slice(0, round - 1)).toEqual(played.rounds.slice(0, round - 1));
          const active = (r: typeof played) =>
            r.world.customers.status.subarray(0, r.world.count).filter((s) => s === ACTIVE).length;
          expect(active(changed) - active(played)).toBe(d.staysOnlyInB.length - d.staysOnlyInA.length);
          expect(active(played)).toBe(d.staysInBoth + d.staysOnlyInA.length);
          expect(d.worth).toBeCloseTo(worthOf(changed) - worthOf(played), 6);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('names who stays only because of a decision, when each would have left, and what they earn', () => {
    const played = runWhole(lively, 'who');
    const { difference } = whatIf(played, 1, { remedy: 3, complaintStaff: 1, training: 1 });
    expect(difference.staysOnlyInB.length).toBeGreaterThan(difference.staysOnlyInA.length);
    for (const { customer, a, b } of difference.staysOnlyInB) {
      const place = placeOf(played.world, customer);
      expect(a.active).toBe(false);
      expect(b.active).toBe(true);
      if (place >= 0) expect(a.exitRound).toBe(played.world.customers.exitRound[place]);
    }
  });

  it('runs of different seeds are refused', () => {
    expect(() => compare(runWhole(lively, 'a'), runWhole(lively, 'b'))).toThrow();
    const other = { ...lively, customers: lively.customers + 1 };
    expect(() => compare(runWhole(lively, 'a'), runWhole(other, 'a'))).toThrow();
  });
});

describe('causes', () => {
  const run = runWhole(
    {
      ...lively,
      shocks: [
        {
          kind: 'rival-offer',
          round: 4,
          rounds: 2,
          size: 0.12,
          words: { en: '-', zh: '-' },
          foretold: false,
        },
      ],
    },
    'causes',
    inRound(3, { price: 1.08, approachShare: 0.2 }),
  );
  const worlds = worldsWithout(run);
  const c = run.world.customers;

  it('the causal ledger of a run adds up to its exits', () => {
    const ledger = causalLedger(run, worlds);
    const single = Object.values(ledger.single).reduce((a, b) => a + b, 0);
    expect(single + ledger.eitherOf + ledger.together + ledger.unpreventable).toBe(ledger.exits);
    const gone = c.status.subarray(0, run.world.count).filter((s) => s === LEFT || s === DISMISSED).length;
    expect(ledger.exits).toBe(gone);
    expect(ledger.exits).toBeGreaterThan(50);
    expect(ledger.single['service-fault']).toBeGreaterThan(0);
    expect(ledger.unpreventable).toBeGreaterThan(0);
    expect(ledger.single['own-life']).toBe(0);
  });

  it('a world without a strand has no exits by that strand', () => {
    for (const [strand, world] of worlds.each) {
      // A weak bond also names the exits that nothing else explains.
      if (strand === 'weak-bond') continue;
      for (const exit of exitsOf({ ...run, world })) expect(exit.strand).not.toBe(strand);
    }
  });

  it('what would have kept a customer does keep them in the world without it', () => {
    for (const { customer } of exitsOf(run).slice(0, 15)) {
      const { keptWithout, rounds, exit } = causeOf(run, customer, worlds);
      for (const strand of keptWithout) {
        const world = worlds.each.get(strand);
        if (!world) throw new Error(strand);
        const place = placeOf(world, customer);
        const left = world.customers.status[place] === LEFT && world.customers.exitInitiator[place] === 0;
        expect(left || world.customers.status[place] === DISMISSED).toBe(false);
      }
      expect(rounds.length).toBeLessThanOrEqual(run.rounds.length);
      expect(exit?.customer).toBe(customer);
    }
  });

  it('without any preventable strand hardly anybody is lost by their own decision', () => {
    const decided = (of: typeof run) =>
      exitsOf(of).filter((e) => e.initiator !== 'neither' && e.wonBackIn === undefined).length;
    expect(decided({ ...run, world: worlds.all })).toBeLessThan(decided(run) / 2);
  });
});

describe('luck', () => {
  it('places a run among siblings that differ from it and from each other', () => {
    const run = runWhole({ ...lively, customers: 300 }, 'luck');
    const { worths, percentile, quantiles, own } = luck(run, 40);
    expect(new Set([...worths, own]).size).toBe(41);
    expect(percentile).toBe(worths.filter((w) => w < own).length / 40);
    expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
  });

  it('a run’s percentile is spread evenly over seeds: luck, not skill', () => {
    const places = Array.from(
      { length: 24 },
      (_, n) => luck(runWhole({ ...lively, customers: 100, rounds: 4 }, `even ${n}`), 20).percentile,
    );
    const mean = places.reduce((a, b) => a + b, 0) / places.length;
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(0.7);
  });
});

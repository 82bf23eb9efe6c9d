import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../../sim/contract/decisions';
import { fingerprint } from '../../../sim/hash';
import { listen, silent } from '../../../sim/listen';
import { observeAll } from '../../../sim/observe';
import { run, step } from '../../../sim/run';
import { goOn, restore, save } from '../../../sim/save';
import { levers } from '../../../sim/scenario/levers';
import type { Scenario } from '../../../sim/scenario/scenario';
import { begin } from '../../../sim/world/begin';
import { columnNames } from '../../../sim/world/columns';
import { placeOf } from '../../../sim/world/world';
import { plain, worldWith } from './worlds';

const small: Scenario = { ...plain, customers: 60, rounds: 6, roundDays: 120 };

const anyDecisions: fc.Arbitrary<Decisions> = fc
  .dictionary(fc.constantFrom(...levers.map(({ id }) => id)), fc.double({ min: 0, max: 1, noNaN: true }), {
    maxKeys: 8,
  })
  .map((shares) => ({
    levers: Object.fromEntries(
      Object.entries(shares).map(([id, share]) => {
        const lever = levers.find((l) => l.id === id);
        const value = lever ? lever.min + share * (lever.max - lever.min) : 0;
        return [id, lever?.options ? Math.round(value) : value];
      }),
    ),
  }));
const anyPlan = fc.array(anyDecisions, { minLength: 6, maxLength: 6 });
const anySeed = fc.string({ maxLength: 12 });

describe('replay', () => {
  it('the same scenario, seed and decisions give the same bits', () => {
    fc.assert(
      fc.property(anySeed, anyPlan, (seed, plan) => {
        expect(fingerprint(run(small, seed, plan))).toBe(fingerprint(run(small, seed, plan)));
      }),
      { numRuns: 25 },
    );
  });

  it('run is the fold of step, and step leaves the world it was given as it was', () => {
    fc.assert(
      fc.property(anySeed, anyPlan, (seed, plan) => {
        let world = begin(small, seed);
        const first = world;
        const before = fingerprint({ ...run(small, seed, []), world: first });
        const rounds = [];
        for (const decisions of plan) {
          const after = step(world, decisions);
          world = after.world;
          rounds.push(after.report);
        }
        const whole = run(small, seed, plan);
        expect(fingerprint({ ...whole, rounds, world })).toBe(fingerprint(whole));
        expect(fingerprint({ ...run(small, seed, []), world: first })).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  it('a run resumed from any round’s saved world goes on with the same bits', () => {
    fc.assert(
      fc.property(anySeed, anyPlan, fc.nat(5), (seed, plan, at) => {
        const whole = run(small, seed, plan);
        const begun = run(small, seed, plan.slice(0, at));
        const saved = structuredClone(save(begun.world));
        const resumed = goOn({ ...begun, world: restore(saved) }, plan.slice(at));
        expect(fingerprint(resumed)).toBe(fingerprint(whole));
      }),
      { numRuns: 25 },
    );
  });

  it('decisions equal up to round k give equal worlds up to round k', () => {
    fc.assert(
      fc.property(anySeed, anyPlan, anyPlan, fc.integer({ min: 0, max: 5 }), (seed, a, b, k) => {
        const other = [...a.slice(0, k), ...b.slice(k)];
        const inA = run(small, seed, a);
        const inB = run(small, seed, other);
        expect(inB.rounds.slice(0, k)).toEqual(inA.rounds.slice(0, k));
      }),
      { numRuns: 20 },
    );
  });

  it('seeds that differ are worlds that differ', () => {
    const worlds = ['1', '11', '111', 'ab', 'abab'].map((seed) => fingerprint(run(small, seed, [], 1)));
    expect(new Set(worlds).size).toBe(worlds.length);
  });
});

describe('nobody else’s path', () => {
  // Word of mouth, load and mean worth tie customers together in the model itself; without these ties,
  // what is left between customers could only be shared randomness.
  const untied = (customers: number): Scenario =>
    worldWith(
      { 'word.brandMove': 0, 'growth.referral': 0, 'trip.peakHarm': 0, 'trip.peakFaults': 0 },
      { customers, rounds: 5, roundDays: 120 },
    );

  it('adding a customer changes no other customer’s path', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1, max: 40 }), (seed, more) => {
        const few = run(untied(40), seed, [], 5).world;
        const many = run(untied(40 + more), seed, [], 5).world;
        for (let name = 0; name < 40; name++) {
          for (const column of columnNames) {
            expect(many.customers[column][placeOf(many, name)]).toBe(
              few.customers[column][placeOf(few, name)],
            );
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('hiring more customers renames nobody and changes nobody who would have come anyway', () => {
    const less = run(untied(200), 'hire', [{ levers: { acquisition: 2000 } }], 5).world;
    const more = run(untied(200), 'hire', [{ levers: { acquisition: 20_000 } }], 5).world;
    expect(more.count).toBeGreaterThan(less.count + 20);
    for (let i = 0; i < less.count; i++) {
      const name = less.customers.name[i] as number;
      const place = placeOf(more, name);
      expect(more.customers.name[place]).toBe(name);
      expect(more.customers.satisfaction[place]).toBe(less.customers.satisfaction[i]);
      expect(more.customers.exitRound[place]).toBe(less.customers.exitRound[i]);
    }
  });

  it('a reader of results changes no result', () => {
    const played = run(small, 'read', [{ levers: { approachShare: 0.3, surveySample: 0.5 } }], 6);
    const before = fingerprint(played);
    observeAll(played);
    const listened = listen(played, () => silent);
    expect(fingerprint({ ...played, world: listened })).toBe(before);
    expect(fingerprint(played)).toBe(before);
  });
});

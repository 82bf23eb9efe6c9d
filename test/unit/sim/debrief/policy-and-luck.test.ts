import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, histogram } from '../../../../sim/debrief/histogram';
import { policyDifference } from '../../../../sim/debrief/policy-difference';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';

describe('B: where one’s own policy parts from another', () => {
  const nothing = Array.from({ length: 4 }, () => ({ levers: {} }));

  it('nowhere from itself', () => {
    const own = [{ levers: { price: 1.1 } }, { levers: {} }, { levers: { guide: 0.9 } }];
    for (const { levers } of policyDifference(breakfastShop, own, own)) expect(levers).toEqual([]);
  });

  it('from the round in which one of them sets a lever until they meet again', () => {
    const own = [{ levers: { price: 1.1 } }, { levers: {} }, { levers: { price: 1 } }, { levers: {} }];
    const apart = policyDifference(breakfastShop, own, nothing);
    expect(apart.map(({ levers }) => levers.map(({ lever, own: a, other }) => [lever, a, other]))).toEqual([
      [['price', 1.1, 1]],
      [['price', 1.1, 1]],
      [],
      [],
    ]);
    expect(apart[0]?.levers[0]?.asBefore).toBe(false);
    expect(apart[1]?.levers[0]?.asBefore).toBe(true);
  });

  it('does not name a lever that is closed yet', () => {
    const own = [{ levers: { guide: 0.9 } }, { levers: {} }];
    const [first, second] = policyDifference(breakfastShop, own, nothing);
    expect(first?.levers).toEqual([]);
    expect(second?.levers).toEqual([]);
  });
});

describe('B: the run among its siblings', () => {
  /** Money to the cent. */
  const worth = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);

  it('every sibling stands in one bin, and the run itself inside the picture', () => {
    fc.assert(
      fc.property(fc.array(worth, { minLength: 1, maxLength: 60 }), worth, (values, own) => {
        const bins = histogram(values, own);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThan(40);
        expect(binOf(bins, own)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a value on an edge belongs to the bin above it', () => {
    const bins = histogram([0, 10, 20], 10, 2);
    expect(bins).toEqual([
      { from: 0, to: 10, count: 1 },
      { from: 10, to: 20, count: 1 },
      { from: 20, to: 30, count: 1 },
    ]);
    expect(binOf(bins, 10)).toBe(1);
  });
});

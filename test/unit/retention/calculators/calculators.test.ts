import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquireOrKeep } from '../../../../retention/calculators/acquire-or-keep';
import { customerSurplus } from '../../../../retention/calculators/customer-surplus';
import { marginMultiple } from '../../../../retention/calculators/margin-multiple';
import {
  depositInterest,
  opportunityCost,
  realGain,
} from '../../../../retention/calculators/opportunity-cost';
import { chanceOfNoFault } from '../../../../retention/calculators/service-chain';
import { sunkAdvice } from '../../../../retention/calculators/sunk-cost';

describe('opportunity cost', () => {
  it('R16: 10,000 at 2.25% with 20% tax gives 180; a gain of 450 is really 270, one of 150 is −30', () => {
    const interest = depositInterest(10_000, 0.0225, 0.2);
    expect(interest).toBeCloseTo(180, 9);
    expect(realGain(450, interest)).toBeCloseTo(270, 9);
    expect(realGain(150, interest)).toBeCloseTo(-30, 9);
  });

  it('R17: a resource with one use gives up nothing; of three others the largest counts, not the sum', () => {
    expect(opportunityCost([])).toBe(0);
    expect(opportunityCost([120, 180, 90])).toBe(180);
  });

  it('R17: further uses never lower it, in whatever order they are named', () => {
    const incomes = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(incomes, fc.integer(), (others, more) => {
        expect(opportunityCost([...others, more])).toBeGreaterThanOrEqual(opportunityCost(others));
        expect(opportunityCost([...others].reverse())).toBe(opportunityCost(others));
      }),
    );
  });
});

describe('sunk cost', () => {
  const film = { worthOfGoingOn: 0, worthOfLeaving: 20, sunk: 25 };

  it('R14: with bias 0 the 25 yuan change nothing; with bias 1 they keep the viewer in, and that is the fallacy', () => {
    expect(sunkAdvice({ ...film, bias: 0 })).toEqual({
      felt: 0,
      goesOn: false,
      shouldGoOn: false,
      fallacy: false,
    });
    expect(sunkAdvice({ ...film, bias: 1 })).toEqual({
      felt: 25,
      goesOn: true,
      shouldGoOn: false,
      fallacy: true,
    });
  });

  it('R14: with bias 0 no sunk cost ever changes the advice', () => {
    const money = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(money, money, fc.nat(10_000), (worthOfGoingOn, worthOfLeaving, sunk) => {
        const advice = sunkAdvice({ worthOfGoingOn, worthOfLeaving, sunk, bias: 0 });
        expect(advice.goesOn).toBe(advice.shouldGoOn);
        expect(advice.fallacy).toBe(false);
      }),
    );
  });
});

describe('customer surplus', () => {
  it('R12: 1,000 willing and 800 asked leave 200; 1,200 asked leave −200', () => {
    expect(customerSurplus(1000, 800)).toBe(200);
    expect(customerSurplus(1000, 1200)).toBe(-200);
  });
});

describe('margin multiple (Gupta & Lehmann 2003)', () => {
  const discounts = [0.1, 0.12, 0.14, 0.16];
  it.each([
    [0.6, [1.2, 1.15, 1.11, 1.07]],
    [0.7, [1.75, 1.67, 1.59, 1.52]],
    [0.8, [2.67, 2.5, 2.35, 2.22]],
    [0.9, [4.5, 4.09, 3.75, 3.46]],
  ])('is as tabulated for a retention of %f', (retention, row) => {
    const multiples = discounts.map((discount) => {
      const multiple = marginMultiple(retention, discount);
      return multiple.ok ? Number(multiple.value.firstMarginAfterOneYear.toFixed(2)) : null;
    });
    expect(multiples).toEqual(row);
  });

  it('is what adding up the years comes to, in both conventions, which differ by the first margin', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.98, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (retention, discount) => {
          let later = 0;
          let kept = 1;
          for (let year = 1; year < 2000; year++) {
            kept *= retention / (1 + discount);
            later += kept;
          }
          const multiple = marginMultiple(retention, discount);
          if (!multiple.ok) throw new Error(multiple.error);
          expect(multiple.value.firstMarginAfterOneYear).toBeCloseTo(later, 6);
          expect(multiple.value.firstMarginNow).toBeCloseTo(1 + later, 6);
        },
      ),
    );
  });

  it('refuses rates that mean nothing and a value without end', () => {
    expect(marginMultiple(1, 0)).toEqual({ ok: false, error: 'without end' });
    expect(marginMultiple(1.2, 0.1)).toEqual({ ok: false, error: 'out of range' });
    expect(marginMultiple(0.8, -0.1)).toEqual({ ok: false, error: 'out of range' });
    expect(marginMultiple(Number.NaN, 0.1)).toEqual({ ok: false, error: 'out of range' });
  });
});

describe('service chain', () => {
  it('R49: eight links at 2% hold in 85.1% of trips; a further link lowers it', () => {
    const eight = Array.from({ length: 8 }, () => 0.02);
    expect(chanceOfNoFault(eight)).toBeCloseTo(0.851, 3);
    expect(chanceOfNoFault([...eight, 0.02])).toBeLessThan(chanceOfNoFault(eight));
    expect(chanceOfNoFault([])).toBe(1);
  });
});

describe('acquire or keep', () => {
  const period = { acquisitionSpend: 40_000, newCustomers: 100, retentionSpend: 50_000, keptCustomers: 1000 };

  it('R4: gives the ratio and says whether it lies in the course’s 5–10', () => {
    expect(acquireOrKeep(period)).toEqual({ acquireOne: 400, keepOne: 50, ratio: 8, inCourseBand: true });
    expect(acquireOrKeep({ ...period, retentionSpend: 200_000 }).inCourseBand).toBe(false);
  });

  it('R4: says unknown, never 0, where nobody came, nobody stayed or keeping cost nothing', () => {
    expect(acquireOrKeep({ ...period, newCustomers: 0 })).toMatchObject({ acquireOne: null, ratio: null });
    expect(acquireOrKeep({ ...period, keptCustomers: 0 })).toMatchObject({ keepOne: null, ratio: null });
    expect(acquireOrKeep({ ...period, retentionSpend: 0 })).toMatchObject({
      ratio: null,
      inCourseBand: null,
    });
  });
});

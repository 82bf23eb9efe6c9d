import { describe, expect, it } from 'vitest';
import type { RecordSource } from '../../../../retention/customer-history';
import { buildingStepOf, buildingSteps } from '../../../../retention/loyalty/building-steps';
import { expectedOver, usualProductNatures } from '../../../../retention/loyalty/expected-repeats';
import { loyaltyMeasures, type MeasureId } from '../../../../retention/loyalty/measures';
import { aBooking, aGuest, daysAgo, today } from '../a-guest';

const source: RecordSource = { kind: 'agent', on: daysAgo(10) };
const measured = (history: Parameters<typeof loyaltyMeasures>[0], id: MeasureId) => {
  const found = loyaltyMeasures(history, today).find((measure) => measure.id === id)?.measured;
  if (!found) throw new Error(id);
  return found;
};

describe('R31: six measures of loyalty', () => {
  const bare = aGuest([aBooking({ checkIn: daysAgo(100) }), aBooking({ checkIn: daysAgo(30) })]);

  it('always all six, in the order of the course; what the firm cannot know is unknown and says why', () => {
    const measures = loyaltyMeasures(bare, today);
    expect(measures.map(({ row }) => row)).toEqual(['T5.23', 'T5.24', 'T5.25', 'T5.26', 'T5.27', 'T5.28']);
    for (const each of measures) {
      expect(each.measured.known).toBe(false);
      if (!each.measured.known) expect(each.measured.because.en && each.measured.because.zh).toBeTruthy();
    }
  });

  it('each becomes known by its own record, and by no other', () => {
    const told = { on: daysAgo(20), satisfaction: 4, source };
    const records: [MeasureId, Parameters<typeof loyaltyMeasures>[0], number][] = [
      ['repeat-purchases', aGuest([aBooking({ checkIn: daysAgo(30), productKind: 'family-holiday' })]), 1],
      ['selection-time', aGuest([aBooking({ checkIn: daysAgo(30), selectionMinutes: 12 })]), 12],
      [
        'price-sensitivity',
        aGuest([
          aBooking({ checkIn: daysAgo(60), withOffer: true }),
          aBooking({ checkIn: daysAgo(30), withOffer: false }),
          aBooking({ checkIn: daysAgo(10) }),
        ]),
        0.5,
      ],
      ['attitude-to-rivals', { ...bare, surveys: [{ ...told, rivalAttention: 0.2 }] }, 0.2],
      ['spend-share', { ...bare, surveys: [{ ...told, spendShare: 0.75 }] }, 0.75],
      [
        'tolerance',
        {
          ...bare,
          faults: [
            { on: daysAgo(90), what: 'late transfer', source },
            { on: daysAgo(20), what: 'wrong room', source },
          ],
        },
        0.5,
      ],
    ];
    for (const [id, history, value] of records) {
      for (const each of loyaltyMeasures(history, today))
        expect(each.measured.known, `${id}: ${each.id}`).toBe(each.id === id);
      const found = measured(history, id);
      if (!found.known) throw new Error(id);
      expect(found.value).toBeCloseTo(value, 9);
      expect(found.evidence.length).toBeGreaterThan(0);
    }
  });
});

describe('R32: the repeat count is judged by the nature of the product', () => {
  const yearOf = (count: number, productKind: string) =>
    aGuest(
      Array.from({ length: count }, (_, i) =>
        aBooking({ checkIn: daysAgo(360 - Math.floor((330 * i) / count)), productKind }),
      ),
    );

  it('one honeymoon a lifetime and ten commuter flights a year are both all to be expected', () => {
    const { honeymoon, 'commuter-flight': commuter } = usualProductNatures;
    if (!honeymoon || !commuter) throw new Error('the course’s own two');
    expect([expectedOver(honeymoon, 1), expectedOver(honeymoon, 20)]).toEqual([1, 1]);
    expect([expectedOver(commuter, 1), expectedOver(commuter, 3)]).toEqual([10, 30]);
    expect(measured(yearOf(1, 'honeymoon'), 'repeat-purchases')).toMatchObject({ known: true, value: 1 });
    expect(measured(yearOf(10, 'commuter-flight'), 'repeat-purchases')).toMatchObject({ value: 1 });
  });

  it('one commuter flight in a year is a tenth of what one honeymoon is', () => {
    expect(measured(yearOf(1, 'commuter-flight'), 'repeat-purchases')).toMatchObject({ value: 0.1 });
  });

  it('a lifetime later the honeymoon is still enough, the flights are not', () => {
    const longAgo = daysAgo(3653);
    const bought = (productKind: string, n: number) =>
      aGuest(Array.from({ length: n }, () => aBooking({ checkIn: longAgo, productKind })));
    expect(measured(bought('honeymoon', 1), 'repeat-purchases')).toMatchObject({ value: 1 });
    const flights = measured(bought('commuter-flight', 10), 'repeat-purchases');
    expect(flights.known && flights.value).toBeLessThan(0.11);
  });

  it('a firm’s own table is used instead of ours', () => {
    const own = {
      ...usualProductNatures,
      cruise: {
        words: { en: 'Cruise', zh: '邮轮' },
        expected: { count: 2, per: 'year' as const },
        whose: 'ours' as const,
      },
    };
    const found = loyaltyMeasures(yearOf(1, 'cruise'), today, own)[0]?.measured;
    expect(found).toMatchObject({ known: true, value: 0.5, says: { en: 'Cruise: 1 of 2 to expect' } });
    expect(measured(yearOf(1, 'cruise'), 'repeat-purchases').known).toBe(false);
  });
});

describe('R33: six steps of building loyalty, each with the action that fits it', () => {
  const stays = (n: number) =>
    Array.from({ length: n }, (_, i) => aBooking({ checkIn: daysAgo(30 + 60 * i) }));
  const referral = { referrals: [{ on: daysAgo(9), source }] };

  it.each([
    [1, 'naturally', aGuest([])],
    [
      2,
      'value and can spend',
      aGuest([], { preferences: [{ kind: 'interest', value: 'food', on: daysAgo(9), source }] }),
    ],
    [3, 'good-value product', aGuest(stays(1))],
    [4, 'keep in touch', aGuest(stays(2))],
    [4, 'keep in touch', aGuest(stays(3))],
    [5, 'Ask their opinion', aGuest(stays(4))],
    [6, 'thank for the referral', aGuest(stays(2), referral)],
  ] as const)('step %i: %s', (step, action, history) => {
    const found = buildingStepOf(history, today);
    expect(found.step).toBe(step);
    expect(found.action.en).toContain(action);
  });

  it('M22: often here and dissatisfied is held, not die-hard', () => {
    const held = aGuest(stays(6), { surveys: [{ on: daysAgo(9), satisfaction: 1, source }] });
    expect(buildingStepOf(held, today).step).toBe(4);
  });

  it('the six stand in the order of the course, in both languages', () => {
    expect(buildingSteps.map(({ row }) => row)).toEqual([
      'T5.33',
      'T5.34',
      'T5.35',
      'T5.36',
      'T5.37',
      'T5.38',
    ]);
    for (const { words, action } of buildingSteps)
      for (const each of [words, action]) expect(each.en && each.zh).toBeTruthy();
  });
});

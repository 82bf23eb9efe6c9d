import { describe, expect, it } from 'vitest';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { hotelPeakGap } from '../../../../sim/scenarios/hotel-peak-gap';
import { cohorts } from '../../../../sim/view/cohorts';
import { activeNow } from '../../../../sim/view/customers-behind';
import { guestsAtDesk, guestsForDesk, hasDeskDay } from '../../../../sim/view/desk-day';
import { firmRecords } from '../../../../sim/view/firm-records';
import { firstDayOf } from '../../../../sim/view/round-days';
import { satisfiedLoyal } from '../../../../sim/view/satisfied-loyal';
import { spendDistribution, spentBy } from '../../../../sim/view/spend-distribution';

const nothing = { levers: {} };
const played = run(breakfastShop, 'harbour', [nothing, nothing, nothing]);
const records = firmRecords(played);

describe('cohort retention', () => {
  it('the cohorts of a round add up to the customers active after it', () => {
    const all = cohorts(played);
    for (const { round, counts } of played.rounds) {
      const sum = all.reduce((total, { acquiredIn, active }) => total + (active[round - acquiredIn] ?? 0), 0);
      expect(sum).toBe(counts.activeAtEnd);
    }
    expect(all[0]?.active[0]).toBe(breakfastShop.customers);
  });
});

describe('T11.7: distribution of value', () => {
  it('ten parts hold every active customer once and all their spending, dearest first', () => {
    const tenths = spendDistribution(played, records);
    const everybody = tenths.flatMap(({ customers }) => customers);
    expect([...everybody].sort((a, b) => a - b)).toEqual([...activeNow(played)].sort((a, b) => a - b));
    expect(tenths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const spends = everybody.map((customer) => spentBy(records, customer));
    expect(spends).toEqual([...spends].sort((a, b) => b - a));
  });
});

describe('satisfied × loyal', () => {
  it('counts every active customer once; whom nobody asked is unknown', () => {
    const { unknown, ...cells } = satisfiedLoyal(played, records);
    const asked = Object.values(cells).reduce((sum, customers) => sum + customers.length, 0);
    expect(asked + unknown).toBe(activeNow(played).length);
    for (const customers of Object.values(cells))
      for (const customer of customers) expect(records.get(customer)?.surveys.length).toBeGreaterThan(0);
  });
});

describe('A: a day at the desk', () => {
  const guests = guestsForDesk(played, records);

  it('brings ten guests with a reservation in the first two weeks of the coming round', () => {
    expect(guests).toHaveLength(guestsAtDesk);
    expect(new Set(guests.map(({ customer }) => customer)).size).toBe(guestsAtDesk);
    const first = firstDayOf(breakfastShop, 4);
    for (const { reservation } of guests) {
      expect(reservation.checkIn && reservation.checkIn >= first).toBe(true);
      expect(reservation.status).toBe('booked');
    }
  });

  it('is the same for everybody with the same run, and leaves the run as it was', () => {
    const before = played.world.customers.satisfaction.slice();
    expect(guestsForDesk(played, firmRecords(played))).toEqual(guests);
    expect(played.world.customers.satisfaction).toEqual(before);
    expect(played.world.round).toBe(3);
  });

  it('its choices are decisions: replayed they give the same bits, and other choices another record', () => {
    const calling = {
      levers: {},
      desk: guests.map(({ customer }) => ({ customer, action: 'call' as const })),
    };
    const once = run(breakfastShop, 'harbour', [nothing, nothing, nothing, calling]);
    const again = run(breakfastShop, 'harbour', [nothing, nothing, nothing, calling]);
    expect(again.rounds).toEqual(once.rounds);
    const [called] = guests;
    const wrote = (r: typeof once) =>
      firmRecords(r)
        .get(called?.customer ?? -1)
        ?.contacts.filter(
          ({ from, source }) => from === 'firm' && source.kind === 'world' && source.round === 4,
        );
    expect(wrote(once)).toHaveLength(1);
    const leaving = {
      levers: {},
      desk: guests.map(({ customer }) => ({ customer, action: 'leave-alone' as const })),
    };
    expect(wrote(run(breakfastShop, 'harbour', [nothing, nothing, nothing, leaving]))).toHaveLength(0);
  });

  it('a five-minute scenario has one, a longer one every second round', () => {
    const days = (scenario: typeof breakfastShop) =>
      Array.from({ length: scenario.rounds }, (_, n) => n + 1).filter((round) => hasDeskDay(scenario, round));
    expect(days(breakfastShop)).toEqual([4]);
    expect(days(hotelPeakGap)).toEqual([2, 4, 6, 8]);
  });
});

import { describe, expect, it } from 'vitest';
import { stayScore } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { exitsOf } from '../../../../sim/exits';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import { begin } from '../../../../sim/world/begin';
import { ACTIVE } from '../../../../sim/world/columns';
import { chainTable } from '../../../../sim/world/service-chain';
import {
  always,
  base,
  decidedExits,
  effect,
  inRound,
  interval,
  last,
  meanOf,
  plain,
  seeds,
  sum,
  worldWith,
} from '../worlds';

describe('tourism conditions', () => {
  it('R49: eight links at 2% hold in 85.1% of trips, and a further link lowers it', () => {
    const link = { id: 'x', name: { en: 'x', zh: 'x' }, faultRate: 0.02 };
    const eight = chainTable(
      Array.from({ length: 8 }, () => link),
      1,
    );
    expect(eight[7]).toBeCloseTo(0.98 ** 8, 12);
    expect(eight[7]).toBeCloseTo(0.851, 3);
    expect(
      chainTable(
        Array.from({ length: 9 }, () => link),
        1,
      )[8],
    ).toBeLessThan(eight[7] as number);
    const flawless = {
      ...plain,
      customers: 2000,
      chain: Array.from({ length: 8 }, () => link),
      parameters: { 'trip.peakFaults': 0 },
    };
    const share = interval(
      seeds(12).map((seed) => {
        const run = runWhole(flawless, seed);
        return 1 - sum(run, (r) => r.counts.faults) / sum(run, (r) => r.counts.trips);
      }),
    );
    expect(share.low).toBeGreaterThan(0.841);
    expect(share.high).toBeLessThan(0.861);
  });

  it('R50: load above capacity lowers quality; extra staff or a sales cap removes it', () => {
    const peak = { ...plain, season: [0.6, 1, 1.8, 0.6] };
    const peakExits = (r: Parameters<typeof sum>[0]) => sum(r, (x) => x.exitsByStrand['peak-gap']);
    const staffed = effect(
      { scenario: peak },
      { scenario: peak, decisions: inRound(1, { capacity: 2 }) },
      (r) => meanOf(r, 'missingByPeak'),
    );
    const capped = effect(
      { scenario: peak },
      { scenario: peak, decisions: inRound(1, { salesCap: 1 }) },
      (r) => meanOf(r, 'missingByPeak'),
    );
    expect(staffed.high).toBeLessThan(0);
    expect(capped.high).toBeLessThan(0);
    expect(peakExits(runWhole(peak, 'R50', inRound(1, { capacity: 2 })))).toBe(0);
    expect(peakExits(runWhole(peak, 'R50', inRound(1, { salesCap: 1 })))).toBe(0);
    expect(peakExits(runWhole(peak, 'R50'))).toBeGreaterThan(0);
  });

  it('R51: a deposit lowers no-shows, which are recorded with their date and are no exit', () => {
    // Of those who booked: a deposit also keeps some from booking at all.
    const rate = (r: Run) =>
      sum(r, (x) => x.counts.noShows) / sum(r, (x) => x.counts.trips + x.counts.cancelled + x.counts.noShows);
    const shows = effect(base, always({ deposit: 0.8 }), rate);
    expect(shows.high).toBeLessThan(0);
    const run = runWhole(plain, 'R51');
    const missed = observeAll(run).filter(({ bookings }) =>
      bookings.some(({ status }) => status === 'no-show'),
    );
    expect(missed.length).toBeGreaterThan(50);
    expect(missed.some(({ departure }) => departure === undefined)).toBe(true);
    const c = run.world.customers;
    const stayed = Array.from({ length: plain.customers }, (_, i) => i).filter(
      (i) => (c.noShows[i] as number) > 0 && c.status[i] === 1,
    );
    expect(stayed.length).toBeGreaterThan(20);
  });

  it('R53: halving the steps and days of a refund lowers fault churn', () => {
    const many = worldWith({ 'trip.cancel': 0.2 });
    const less = effect(
      { scenario: many },
      { scenario: many, decisions: inRound(1, { refundDays: 15, changeSteps: 3 }) },
      (r) => sum(r, (x) => x.exitsByCause.fault),
    );
    expect(less.high).toBeLessThan(0);
  });

  it('R54: a validity of 24 months and quick refunds raise trust in an uncertain time', () => {
    const shocked = {
      ...plain,
      shocks: [
        {
          kind: 'destination-event' as const,
          round: 3,
          rounds: 2,
          size: 0.5,
          words: { en: '-', zh: '-' },
          foretold: false,
        },
      ],
    };
    const trust = (r: Parameters<typeof meanOf>[0]) => meanOf(r, 'trust');
    const longer = effect(
      { scenario: shocked },
      { scenario: shocked, decisions: inRound(1, { voucherMonths: 24 }) },
      trust,
    );
    const quicker = effect(
      { scenario: shocked },
      { scenario: shocked, decisions: inRound(1, { refundDays: 3 }) },
      trust,
    );
    expect(longer.low).toBeGreaterThan(0);
    expect(quicker.low).toBeGreaterThan(0);
  });

  it('R55: capacity nobody bought expires and shows as lost revenue', () => {
    const more = effect(base, always({ capacity: 1.5 }), (r) => sum(r, (x) => x.accounts.unsold));
    expect(more.low).toBeGreaterThan(0);
  });

  it('R56: a longer answer time lowers satisfaction', () => {
    const slower = effect(base, always({ answerTime: 72 }), (r) => last(r).kpis.satisfaction ?? 0);
    expect(slower.high).toBeLessThan(0);
  });

  it('R48: of those who would have stayed, one disappointment ends one relation in four, three in a row end most', () => {
    // Every trip has a fault in rounds 1…n; the customers have somewhere to go.
    const bad = (rounds: number) =>
      worldWith(
        {
          'customers.noAlternative': 0,
          'customers.tripShape': 30,
          'customers.tripAlpha': 30 * 91,
          'customers.dropoutA': 0.05,
          'customers.dropoutB': 500,
          'customers.badCredit': 0,
          'trip.luck': 0.03,
          'customers.inertia': 0.2,
        },
        {
          rounds: 4,
          shocks: [
            { kind: 'new-cook' as const, round: 1, rounds, size: 0.3, words: plain.title, foretold: false },
          ].filter(() => rounds > 0),
          chain: plain.chain.map((l) => ({ ...l, faultRate: 0 })),
        },
      );
    // Asked of those only who travel once in each of the rounds 1…n and stay to the end where nothing is bad:
    // on the same luck, who is gone where the rounds were bad is gone because of them.
    const ended = (rounds: number) =>
      interval(
        seeds(12).map((seed) => {
          const trips = [0, ...Array.from({ length: rounds }, (_, n) => n + 1)].map((played) =>
            played === 0
              ? begin(bad(0), seed).customers.trips
              : runWhole({ ...bad(0), rounds: played }, seed).world.customers.trips,
          );
          const quiet = runWhole(bad(0), seed).world.customers.status;
          const struck = runWhole(bad(rounds), seed).world.customers.status;
          const met = Array.from({ length: plain.customers }, (_, i) => i).filter(
            (i) =>
              quiet[i] === ACTIVE &&
              trips.every((of, n) => n === 0 || (of[i] as number) - (trips[n - 1]?.[i] as number) === 1),
          );
          expect(met.length).toBeGreaterThan(30);
          return met.filter((i) => struck[i] !== ACTIVE).length / met.length;
        }),
      );
    expect(ended(1).high).toBeLessThan(0.3);
    expect(ended(3).low).toBeGreaterThan(0.5);
  });

  it('R38: every exit has initiator, cause and destination; what was weighed lies below 0', () => {
    for (const exit of seeds(12).flatMap((seed) => exitsOf(runWhole(plain, seed)))) {
      expect(exit.initiator && exit.cause && exit.destination).toBeTruthy();
      expect(exit.butFor).not.toContain(undefined);
      const weighed = Object.values(exit.ledger).some((member) => member !== 0);
      if (weighed) expect(stayScore(exit.ledger) + exit.noise).toBeLessThan(0);
      else expect(['own-life', 'adviser-left', 'bad-debt']).toContain(exit.strand);
    }
  });

  it('R45: staff, weak bonds and low switching cost appear as causes in a run long enough', () => {
    const long = seeds(12).map((seed) => runWhole({ ...plain, rounds: 16 }, seed));
    const exitsBy = (strand: 'adviser-left' | 'weak-bond' | 'low-switching-cost') =>
      interval(long.map((run) => sum(run, (r) => r.exitsByStrand[strand])));
    expect(exitsBy('adviser-left').low).toBeGreaterThan(0);
    expect(exitsBy('weak-bond').low).toBeGreaterThan(0);
    expect(exitsBy('low-switching-cost').low).toBeGreaterThan(0);
    const loose = effect(
      base,
      {
        scenario: worldWith({ 'switching.timeAndEffort': 0, 'switching.brand': 0, 'switching.personal': 0 }),
      },
      decidedExits,
    );
    expect(loose.low).toBeGreaterThan(0);
  });
});

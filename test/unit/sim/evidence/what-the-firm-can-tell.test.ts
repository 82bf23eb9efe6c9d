import { describe, expect, it } from 'vitest';
import { appraise } from '../../../../retention/appraise';
import { asOf } from '../../../../retention/as-of';
import { daysBetween } from '../../../../retention/days';
import type { InactivityRule } from '../../../../retention/inactivity';
import type { Run } from '../../../../sim/contract/run';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import type { Scenario } from '../../../../sim/scenario/scenario';
import { reportOf, watchRounds } from '../../../../sim/view/early-warning';
import { type FirmRecords, firmRecords } from '../../../../sim/view/firm-records';
import { rateOf } from '../../../../sim/view/leaving-share';
import { presumedChurn } from '../../../../sim/view/presumed-churn';
import { lastDayOf } from '../../../../sim/view/round-days';
import { watchCustomers } from '../../../../sim/view/warning-looks';
import { warningRuleIn } from '../../../../sim/view/warning-rule';
import { effect, inRound, interval, plain, seeds, worldWith } from '../worlds';

const warningReport = (run: Run, records: FirmRecords, rule = warningRuleIn(run.scenario)) =>
  reportOf(run, watchCustomers(run, records, rule), rule.enough);

/** Runs of one world on many seeds, each with the firm's file. */
const filesOf = (scenario: Scenario, n: number, decisions = inRound(1, {})) =>
  seeds(n).map((seed) => {
    const run = runWhole(scenario, seed, decisions);
    return { run, records: firmRecords(run) };
  });

describe('R46: the inactivity rule, on what the firm observed', () => {
  const files = filesOf({ ...plain, customers: 600 }, 12);
  const rate = (rule: InactivityRule) =>
    files.map(({ run, records }) => {
      const { rate } = presumedChurn(records, lastDayOf(run.scenario, run.rounds.length), rule);
      if (rate === null) throw new Error('nobody stayed');
      return rate;
    });
  const change = (from: InactivityRule, to: InactivityRule) => {
    const before = rate(from);
    return interval(rate(to).map((share, n) => share - (before[n] ?? 0)));
  };
  const ownGap = (factor: number, seasonal = false): InactivityRule => ({
    kind: 'own-gap',
    factor,
    seasonal,
  });

  it('a longer limit of days, or a larger share of the own gap, presumes fewer lost', () => {
    expect(change({ kind: 'days', days: 180 }, { kind: 'days', days: 365 }).high).toBeLessThan(0);
    expect(change(ownGap(1.5), ownGap(3)).high).toBeLessThan(0);
  });

  it('adjusting for the season presumes nobody more, and somebody less', () => {
    const { mean, high } = change(ownGap(1.5), ownGap(1.5, true));
    expect(high).toBeLessThanOrEqual(0);
    expect(mean).toBeLessThan(0);
  });

  it('a rule that looks at the own gap cannot speak of those with too few stays, and says so', () => {
    for (const { run, records } of files) {
      const today = lastDayOf(run.scenario, run.rounds.length);
      expect(presumedChurn(records, today, ownGap(1.5)).unknown.length).toBeGreaterThan(0);
      expect(presumedChurn(records, today, { kind: 'days', days: 180 }).unknown).toEqual([]);
    }
  });
});

describe('R47: what early warning is worth, over many seeds', () => {
  const asking = inRound(1, { surveySample: 0.5 });
  const reports = filesOf({ ...plain, customers: 800 }, 12, asking).map(({ run, records }) => ({
    run,
    records,
    report: warningReport(run, records),
  }));

  it('every alarm came true, was false, was nobody’s to prevent or is still open; and how many days ahead', () => {
    for (const { run, report } of reports) {
      const of = (came: string) => report.alarms.filter((alarm) => alarm.came === came).length;
      expect(report.laterLeft).toBe(of('left'));
      expect(report.falseAlarms).toBe(of('stayed'));
      expect(of('left') + of('stayed') + of('own-life') + of('pending')).toBe(report.alarms.length);
      for (const { came, daysAhead, after } of report.alarms) {
        if (came === 'left' || came === 'own-life') {
          expect(daysAhead).toBeGreaterThanOrEqual(0);
          expect(daysAhead).toBeLessThanOrEqual(watchRounds * run.scenario.roundDays);
        } else expect(daysAhead).toBeUndefined();
        if (came === 'stayed') expect(after + watchRounds).toBeLessThanOrEqual(run.rounds.length);
      }
      expect(report.medianDaysAhead).toBeGreaterThan(0);
      expect(report.missed.length).toBeGreaterThan(0);
    }
  });

  it('those under warning choose to leave more often than the others', () => {
    const more = interval(
      reports.map(({ report }) => (rateOf(report.warned) ?? 0) - (rateOf(report.others) ?? 0)),
    );
    expect(more.low).toBeGreaterThan(0);
  });

  it('a stricter threshold raises fewer false alarms and misses more', () => {
    for (const { run, records, report } of reports.slice(0, 4)) {
      const strict = warningReport(run, records, { ...warningRuleIn(run.scenario), enough: 5 });
      expect(strict.falseAlarms).toBeLessThan(report.falseAlarms);
      expect(strict.missed.length).toBeGreaterThan(report.missed.length);
    }
  });

  it('a warning rests on the records of its day: what came later changes none of it', () => {
    const cut = reports[0];
    if (!cut) throw new Error('no run');
    const early = { ...cut.run, rounds: cut.run.rounds.slice(0, 4), decisions: asking };
    const known = new Map(
      [...cut.records].map(([customer, history]) => [customer, asOf(history, lastDayOf(plain, 4))]),
    );
    const firstFour = (alarms: typeof cut.report.alarms) =>
      alarms.filter(({ after }) => after <= 4).map(({ customer, after }) => [customer, after]);
    expect(firstFour(warningReport(early, known).alarms)).toEqual(firstFour(cut.report.alarms));
  });
});

describe('R52: frequent cancellation', () => {
  const cancelling = worldWith({ 'trip.cancel': 0.25 });
  const base = { scenario: cancelling };
  const flexible = { scenario: cancelling, decisions: inRound(1, { flexibleFare: 1 }) };

  it('the second cancellation in 90 days shows the prompt, the first does not', () => {
    const pairs = observeAll(runWhole(cancelling, 'R52')).flatMap((history) => {
      const cancelled = history.bookings.flatMap(({ cancelledOn }) => cancelledOn ?? []).sort();
      const [first, second] = cancelled;
      return first && second && first < second && daysBetween(first, second) <= 90
        ? [{ history, first, second }]
        : [];
    });
    expect(pairs.length).toBeGreaterThan(50);
    for (const { history, first, second } of pairs) {
      const prompts = (day: string) => {
        const { prompts, answered } = appraise(asOf(history, day), undefined, day);
        return [...prompts, ...answered.map(({ advice }) => advice)].map(({ prompt }) => prompt.id);
      };
      expect(prompts(first)).not.toContain('B3');
      expect(prompts(second)).toContain('B3');
    }
  });

  it('a flexible fare lowers the number of cancellations', () => {
    const cancelled = effect(base, flexible, (r) =>
      r.rounds.reduce((n, { counts }) => n + counts.cancelled, 0),
    );
    expect(cancelled.high).toBeLessThan(0);
  });

  it('a flexible fare takes away part of what the same cancellation costs in satisfaction and in trust', () => {
    const differences = seeds(12).map((seed) => {
      const fixed = runWhole({ ...cancelling, rounds: 1 }, seed).world.customers;
      const free = runWhole({ ...cancelling, rounds: 1 }, seed, flexible.decisions).world.customers;
      // Once cancelled and not travelled in both worlds: nothing else happened to them.
      const same = Array.from({ length: plain.customers }, (_, i) => i).filter(
        (i) =>
          fixed.cancellations[i] === 1 &&
          free.cancellations[i] === 1 &&
          fixed.lastTripDay[i] === free.lastTripDay[i] &&
          (fixed.lastTripDay[i] as number) <= 0,
      );
      expect(same.length).toBeGreaterThan(20);
      const mean = (of: (i: number) => number) => same.reduce((total, i) => total + of(i), 0) / same.length;
      return {
        satisfaction: mean((i) => (free.satisfaction[i] as number) - (fixed.satisfaction[i] as number)),
        trust: mean((i) => (free.trust[i] as number) - (fixed.trust[i] as number)),
      };
    });
    expect(interval(differences.map(({ satisfaction }) => satisfaction)).low).toBeGreaterThan(0);
    expect(interval(differences.map(({ trust }) => trust)).low).toBeGreaterThan(0);
  });
});

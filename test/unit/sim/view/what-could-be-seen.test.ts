import { describe, expect, it } from 'vitest';
import { type InactivityRule, usualInactivityRule } from '../../../../retention/inactivity';
import { exitsOf, lastExitsOf } from '../../../../sim/exits';
import { run as runRounds, runWhole } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { scenarios } from '../../../../sim/scenarios/library';
import { atRisk } from '../../../../sim/view/at-risk';
import { reportOf, watchRounds } from '../../../../sim/view/early-warning';
import { firmRecords } from '../../../../sim/view/firm-records';
import { apart } from '../../../../sim/view/leaving-share';
import { driversOfLeavers, loyaltyDrivers } from '../../../../sim/view/loyalty-drivers';
import { macroAndMicro } from '../../../../sim/view/macro-and-micro';
import { presumedAndTrue } from '../../../../sim/view/presumed-and-true';
import { presumedChurn } from '../../../../sim/view/presumed-churn';
import { lastDayOf } from '../../../../sim/view/round-days';
import { choseToLeave, watchCustomers } from '../../../../sim/view/warning-looks';
import { warningRuleIn } from '../../../../sim/view/warning-rule';
import { warningSigns } from '../../../../sim/view/warning-signs';
import { inRound, plain } from '../worlds';

const asking = inRound(1, { surveySample: 0.5 });
const shipped = scenarios.map((scenario) => {
  const run = runWhole({ ...scenario, customers: Math.min(scenario.customers, 200) }, 'seen', [
    { levers: { price: 1.1 } },
  ]);
  return { id: scenario.id, run, records: firmRecords(run) };
});

describe.each(shipped)('what could be seen in $id', ({ run, records }) => {
  const rule = warningRuleIn(run.scenario);
  const watched = watchCustomers(run, records, rule);
  const report = reportOf(run, watched, rule.enough);
  const left = lastExitsOf(run).filter((exit) => choseToLeave(exit));

  it('R47: everybody who chose to leave was warned of in time, long before, never, or left before a look', () => {
    const sum = (of: 'inTime' | 'longBefore' | 'never') =>
      report.leavers.reduce((total, each) => total + each[of], 0);
    expect(sum('inTime')).toBe(report.laterLeft);
    expect(sum('never')).toBe(report.missed.length);
    expect(sum('inTime') + sum('longBefore') + sum('never') + report.beforeAnyLook).toBe(left.length);
    for (const { round, inTime, longBefore, never } of report.leavers)
      expect(inTime + longBefore + never).toBeLessThanOrEqual(
        left.filter((exit) => exit.round === round).length,
      );
  });

  it('R47: in every round the debrief warns of whom the list in play warned', () => {
    for (const [n] of run.rounds.entries()) {
      const played = runRounds(run.scenario, run.seed, run.decisions.slice(0, n + 1), n + 1);
      const onList = new Set(atRisk(played, firmRecords(played)).customers.map(({ customer }) => customer));
      const warned = watched.flatMap(({ customer, looks }) =>
        looks.some(({ after, weight }) => after === n + 1 && weight >= rule.enough) ? [customer] : [],
      );
      // Who was won back stands on the list again; of them the report reads the first life.
      const secondLife = new Set(
        lastExitsOf(run).flatMap(({ customer, wonBackIn }) => (wonBackIn ? [customer] : [])),
      );
      expect(warned).toEqual(
        [...onList]
          .filter((customer) => !secondLife.has(customer) || warned.includes(customer))
          .toSorted((a, b) => a - b),
      );
    }
  });

  it('R47: each sign is counted over the same cases as the warning itself', () => {
    const signs = warningSigns(run, watched);
    const cases = watched.flatMap(({ looks }) =>
      looks.filter(({ after }) => after + watchRounds <= run.rounds.length),
    );
    for (const { signal, cases: shown, left: gone, atLastLook } of signs) {
      expect(shown).toBe(
        cases.filter(({ reasons }) =>
          signal === 'none' ? reasons.length === 0 : reasons.some((reason) => reason.signal === signal),
        ).length,
      );
      expect(gone).toBeLessThanOrEqual(shown);
      expect(atLastLook).toBeLessThanOrEqual(left.length - report.beforeAnyLook);
    }
    expect(report.warned.cases + report.others.cases).toBe(cases.length);
    expect(report.others.cases).toBeGreaterThanOrEqual(
      signs.find(({ signal }) => signal === 'none')?.cases ?? 0,
    );
  });

  it('R46: everybody who has stayed stands in one cell, gone or here in truth', () => {
    const { beyond, within, unknown, rounds } = presumedAndTrue(run, records, usualInactivityRule);
    const today = lastDayOf(run.scenario, run.rounds.length);
    const presumed = presumedChurn(records, today, usualInactivityRule);
    const cells = [beyond, within, unknown].flatMap(({ gone, here }) => [...gone, ...here]);
    expect(new Set(cells).size).toBe(cells.length);
    expect(beyond.gone.length + beyond.here.length).toBe(presumed.beyond.length);
    expect(within.gone.length + within.here.length).toBe(presumed.within.length);
    const gone = new Set(
      lastExitsOf(run).flatMap(({ customer, wonBackIn }) => (wonBackIn === undefined ? [customer] : [])),
    );
    for (const cell of [beyond, within, unknown]) {
      for (const customer of cell.gone) expect(gone).toContain(customer);
      for (const customer of cell.here) expect(gone).not.toContain(customer);
    }
    expect(rounds).toHaveLength(run.rounds.length);
    expect(rounds.at(-1)?.presumed).toBe(presumed.rate);
  });

  it('R40, C4: macro, micro and dismissals of every round add up to its exits', () => {
    const { byRound, macro, micro, dismissed } = macroAndMicro(run);
    expect(byRound.reduce((sum, round) => sum + round.macro, 0)).toBe(macro.exits);
    expect(byRound.reduce((sum, round) => sum + round.micro, 0)).toBe(micro.exits);
    for (const each of byRound)
      expect(each.macro + each.micro + each.dismissed).toBe(run.rounds[each.round - 1]?.counts.exits);
    const byFirm = exitsOf(run).filter(({ initiator }) => initiator === 'firm');
    expect(dismissed).toBe(byFirm.length);
  });
});

describe('R46: changing the rule changes what is presumed, never what is true', () => {
  const run = runWhole({ ...plain, customers: 400 }, 'R46');
  const records = firmRecords(run);
  const cellsBy = (rule: InactivityRule) => presumedAndTrue(run, records, rule);

  it('a shorter patience presumes more lost, and writes off more who are still here', () => {
    const short = cellsBy({ kind: 'days', days: 120 });
    const long = cellsBy({ kind: 'days', days: 400 });
    expect(short.beyond.here.length).toBeGreaterThan(long.beyond.here.length);
    expect(short.beyond.gone.length).toBeGreaterThanOrEqual(long.beyond.gone.length);
    const truly = ({ rounds }: typeof short) => rounds.at(-1)?.truly;
    expect(truly(short)).toBe(truly(long));
  });
});

describe('R47: how easily it warns', () => {
  const run = runWhole({ ...plain, customers: 800 }, 'R47', asking);
  const records = firmRecords(run);
  it('warning of everybody misses nobody, warning of nobody raises no alarm', () => {
    const rule = warningRuleIn(run.scenario);
    const watched = watchCustomers(run, records, rule);
    const all = reportOf(run, watched, 0);
    expect(all.missed).toEqual([]);
    expect(all.falseAlarms).toBeGreaterThan(all.laterLeft);
    const none = reportOf(run, watched, Number.POSITIVE_INFINITY);
    expect(none.alarms).toEqual([]);
    expect(none.missed.length).toBe(all.leavers.reduce((n, r) => n + r.inTime + r.longBefore, 0));
  });
});

describe('R29: the drivers of those who left against those who stayed', () => {
  const run = runWhole(breakfastShop, 'R29', [{ levers: { price: 1.2 } }]);
  const found = driversOfLeavers(run);
  if (!found) throw new Error('somebody left');
  const of = (id: string) => {
    const driver = found.drivers.find((each) => each.id === id);
    if (!driver) throw new Error(id);
    return driver;
  };

  it('eight in the order of the course; those who left were less satisfied and trusted less', () => {
    expect(found.drivers.map(({ row }) => row)).toEqual(Array.from({ length: 8 }, (_, n) => `T5.${15 + n}`));
    expect(of('satisfaction').left).toBeLessThan(of('satisfaction').stayed);
    expect(of('trust').left).toBeLessThan(of('trust').stayed);
  });

  it('what belongs to the firm is the same for both, since both are read in the same round', () => {
    for (const id of ['brand-image', 'firm-loyalty']) expect(of(id).left).toBeCloseTo(of(id).stayed, 10);
  });

  it('the average of those who left is that of the single customers as they decided', () => {
    const leavers = exitsOf(run).filter(
      ({ initiator, customer, round }) =>
        initiator === 'customer' && loyaltyDrivers(run, customer)?.round === round,
    );
    expect(leavers).toHaveLength(found.leavers);
    const mean =
      leavers.reduce(
        (sum, { customer }) => sum + (loyaltyDrivers(run, customer)?.drivers[0]?.value ?? 0),
        0,
      ) / leavers.length;
    expect(of('satisfaction').left).toBeCloseTo(mean, 6);
  });
});

describe('R47: a difference that chance might make is not called a finding', () => {
  it('calls a share apart only beyond twice its standard error, and never from nothing', () => {
    expect(apart({ cases: 100, left: 10 }, { cases: 100, left: 6 })).toBe(0);
    expect(apart({ cases: 10_000, left: 1000 }, { cases: 10_000, left: 600 })).toBe(1);
    expect(apart({ cases: 10_000, left: 600 }, { cases: 10_000, left: 1000 })).toBe(-1);
    expect(apart({ cases: 0, left: 0 }, { cases: 10_000, left: 1000 })).toBe(0);
  });
});

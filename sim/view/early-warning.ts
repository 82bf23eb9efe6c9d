import { asOf } from '../../retention/as-of';
import type { CustomerHistory, Day } from '../../retention/customer-history';
import { daysBetween } from '../../retention/days';
import { usualWarningRule, type WarningRule, warningOf } from '../../retention/early-warning';
import { dayAfter } from '../calendar';
import { acquiredInRound, type CustomerName } from '../contract/decisions';
import type { Exit } from '../contract/ledger';
import type { Measured, Run } from '../contract/run';
import { exitsOf } from '../exits';
import type { FirmRecords } from './firm-records';
import { lastDayOf } from './round-days';

/** A customer's first warning, and what came of it. */
export interface Alarm {
  readonly customer: CustomerName;
  /** The round at whose end the records first warned. */
  readonly after: number;
  readonly on: Day;
  /** `own-life`: left for what no firm can prevent. `pending`: the run ended before the watch was over. */
  readonly came: 'left' | 'own-life' | 'stayed' | 'pending';
  /** Days from the warning to the leaving. */
  readonly daysAhead?: number;
}

/** What the early warning was worth in a run (R47). Counts are of customers. */
export interface WarningReport {
  readonly alarms: readonly Alarm[];
  /** Warned of, and left within the watch. */
  readonly laterLeft: number;
  /** Warned of, and still here when the watch was over. */
  readonly falseAlarms: number;
  /** Chose to leave after the first round without a warning before. */
  readonly missed: number;
  readonly medianDaysAhead: Measured;
  /**
   * Over all rounds whose watch is over: the share of customers under warning who chose to leave within it,
   * and of those without. Where the first is no higher, the warning is worth nothing.
   */
  readonly leavingOfWarned: Measured;
  readonly leavingOfOthers: Measured;
}

/** Rounds a warning is given to come true. Ours. */
export const watchRounds = 2;

/**
 * Holds the warnings the firm could have had, round by round and from its records of the day alone, against
 * who left. For the debrief: it knows the truth. Of a customer who came back, the first life is read.
 */
export function warningReport(
  run: Run,
  records: FirmRecords,
  rule: WarningRule = usualWarningRule,
): WarningReport {
  const exits = new Map(exitsOf(run).map((exit) => [exit.customer, exit]));
  const days = run.rounds.map(({ round }) => lastDayOf(run.scenario, round));
  const alarms: Alarm[] = [];
  const warned = { customers: 0, left: 0 };
  const others = { customers: 0, left: 0 };
  let missed = 0;
  for (const [customer, history] of records) {
    const exit = exits.get(customer);
    const warnings = warningsOf(history, days, Math.max(1, acquiredInRound(customer)), exit, rule);
    for (const { after, atRisk } of warnings) {
      if (after + watchRounds > days.length) continue;
      const group = atRisk ? warned : others;
      group.customers++;
      if (chose(exit) && exit.round <= after + watchRounds) group.left++;
    }
    const first = warnings.find(({ atRisk }) => atRisk);
    if (first) alarms.push(alarmOf(run, customer, first, exit));
    else if (chose(exit) && warnings.length > 0) missed++;
  }
  const left = alarms.filter(({ came }) => came === 'left');
  return {
    alarms,
    laterLeft: left.length,
    falseAlarms: alarms.filter(({ came }) => came === 'stayed').length,
    missed,
    medianDaysAhead: median(left.flatMap(({ daysAhead }) => daysAhead ?? [])),
    leavingOfWarned: warned.customers > 0 ? warned.left / warned.customers : null,
    leavingOfOthers: others.customers > 0 ? others.left / others.customers : null,
  };
}

interface WarningAfter {
  readonly after: number;
  readonly on: Day;
  readonly atRisk: boolean;
}

/** What the records warned of at the end of each round lived as a customer. */
function warningsOf(
  history: CustomerHistory,
  days: readonly Day[],
  from: number,
  exit: Exit | undefined,
  rule: WarningRule,
): WarningAfter[] {
  const until = exit ? exit.round - 1 : days.length;
  return days.slice(from - 1, until).map((on, n) => ({
    after: from + n,
    on,
    atRisk: warningOf(asOf(history, on), on, rule).atRisk,
  }));
}

const chose = (exit: Exit | undefined): exit is Exit => exit?.initiator === 'customer';

function alarmOf(
  run: Run,
  customer: CustomerName,
  { after, on }: WarningAfter,
  exit: Exit | undefined,
): Alarm {
  const inTime = exit !== undefined && exit.round <= after + watchRounds;
  if (!inTime)
    return { customer, after, on, came: after + watchRounds > run.rounds.length ? 'pending' : 'stayed' };
  const daysAhead = daysBetween(on, dayAfter(run.scenario.start, exit.day));
  return { customer, after, on, came: chose(exit) ? 'left' : 'own-life', daysAhead };
}

function median(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

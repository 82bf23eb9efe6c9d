import type { Day } from '../../retention/customer-history';
import { daysBetween } from '../../retention/days';
import { dayAfter } from '../calendar';
import type { CustomerName } from '../contract/decisions';
import type { Measured, Run } from '../contract/run';
import type { LeavingShare } from './leaving-share';
import { choseToLeave, type Look, type WatchedCustomer } from './warning-looks';

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

/** Those who chose to leave in one round, by whether the records had warned of them. */
export interface LeaversByWarning {
  readonly round: number;
  /** First warned of within the watch. */
  readonly inTime: number;
  /** First warned of longer ago than the watch lasts. */
  readonly longBefore: number;
  readonly never: number;
}

/** What the early warning was worth in a run (R47). Counts are of customers. */
export interface WarningReport {
  readonly alarms: readonly Alarm[];
  /** Warned of, and left within the watch. */
  readonly laterLeft: number;
  /** Warned of, and still here when the watch was over. */
  readonly falseAlarms: number;
  /** Chose to leave without a warning before, though their records had been looked at. */
  readonly missed: readonly CustomerName[];
  /** Chose to leave in their first round, before anybody could look at a record. */
  readonly beforeAnyLook: number;
  readonly medianDaysAhead: Measured;
  /** From round 2 on. */
  readonly leavers: readonly LeaversByWarning[];
  /**
   * Over all rounds whose watch is over: customers under warning and those without, and how many of each chose
   * to leave within it. Where the first share is no higher, the warning is worth nothing.
   */
  readonly warned: LeavingShare;
  readonly others: LeavingShare;
}

/** Rounds a warning is given to come true. Ours. */
export const watchRounds = 2;

/**
 * Holds the warnings the firm could have had, round by round and from its records of the day alone, against
 * who left. For the debrief: it knows the truth.
 * @param enough weight from which on a customer counts as warned of
 */
export function reportOf(run: Run, watched: readonly WatchedCustomer[], enough: number): WarningReport {
  const alarms: Alarm[] = [];
  const missed: CustomerName[] = [];
  const warned = { cases: 0, left: 0 };
  const others = { cases: 0, left: 0 };
  const leavers = run.rounds.slice(1).map(({ round }) => ({ round, inTime: 0, longBefore: 0, never: 0 }));
  let beforeAnyLook = 0;
  for (const each of watched) {
    for (const look of each.looks) {
      if (!isOver(run, look)) continue;
      const group = look.weight >= enough ? warned : others;
      group.cases++;
      if (leftWithinWatch(each, look)) group.left++;
    }
    const first = each.looks.find(({ weight }) => weight >= enough);
    const alarm = first && alarmOf(run, each, first);
    if (alarm) alarms.push(alarm);
    const { customer, exit } = each;
    if (!choseToLeave(exit)) continue;
    const then = leavers[exit.round - 2];
    if (each.looks.length === 0 || !then) beforeAnyLook++;
    else if (alarm) then[alarm.came === 'left' ? 'inTime' : 'longBefore']++;
    else {
      then.never++;
      missed.push(customer);
    }
  }
  const left = alarms.filter(({ came }) => came === 'left');
  return {
    alarms,
    laterLeft: left.length,
    falseAlarms: alarms.filter(({ came }) => came === 'stayed').length,
    missed,
    beforeAnyLook,
    medianDaysAhead: median(left.flatMap(({ daysAhead }) => daysAhead ?? [])),
    leavers,
    warned,
    others,
  };
}

/** Whether the run went on long enough for what was seen then to come true. */
export const isOver = (run: Run, { after }: Look): boolean => after + watchRounds <= run.rounds.length;

export const leftWithinWatch = ({ exit }: WatchedCustomer, { after }: Look): boolean =>
  choseToLeave(exit) && exit.round <= after + watchRounds;

function alarmOf(run: Run, { customer, exit }: WatchedCustomer, look: Look): Alarm {
  const { after, on } = look;
  const inTime = exit !== null && exit.round <= after + watchRounds;
  if (!inTime) return { customer, after, on, came: isOver(run, look) ? 'stayed' : 'pending' };
  const daysAhead = daysBetween(on, dayAfter(run.scenario.start, exit.day));
  return { customer, after, on, came: choseToLeave(exit) ? 'left' : 'own-life', daysAhead };
}

function median(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

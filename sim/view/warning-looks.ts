import type { CustomerHistory, Day } from '../../retention/customer-history';
import { type RiskReason, type WarningRule, warningOf } from '../../retention/early-warning';
import { acquiredInRound, type CustomerName } from '../contract/decisions';
import type { Exit } from '../contract/ledger';
import type { Run } from '../contract/run';
import { lastExitsOf } from '../exits';
import type { FirmRecords } from './firm-records';
import { recordsOfDay } from './records-of-day';
import { lastDayOf } from './round-days';

/** What the records of the day said of one customer at the end of one round. */
export interface Look {
  /** The round at whose end the records were looked at. */
  readonly after: number;
  readonly on: Day;
  /** Weightiest first. */
  readonly reasons: readonly RiskReason[];
  /** Of all reasons together; at risk from the rule's `enough` on. */
  readonly weight: number;
}

/** One customer at the end of every round lived here, and how it ended. */
export interface WatchedCustomer {
  readonly customer: CustomerName;
  readonly looks: readonly Look[];
  readonly exit: Exit | null;
}

/**
 * Looks at one customer's records at the end of each round, from what was on file that day alone. Of a customer
 * who came back, the first life is read.
 */
export function watchCustomer(
  run: Run,
  customer: CustomerName,
  history: CustomerHistory,
  exit: Exit | null,
  rule: WarningRule,
): WatchedCustomer {
  const from = Math.max(1, acquiredInRound(customer));
  const until = exit ? exit.round - 1 : run.rounds.length;
  const looks = run.rounds.slice(from - 1, until).map(({ round }): Look => {
    const on = lastDayOf(run.scenario, round);
    const { reasons, weight } = warningOf(recordsOfDay(history, on), on, rule);
    return { after: round, on, reasons, weight };
  });
  return { customer, looks, exit };
}

export function watchCustomers(run: Run, records: FirmRecords, rule: WarningRule): WatchedCustomer[] {
  const exits = new Map(lastExitsOf(run).map((exit) => [exit.customer, exit]));
  return [...records].map(([customer, history]) =>
    watchCustomer(run, customer, history, exits.get(customer) ?? null, rule),
  );
}

/** Left by a decision of their own: the one kind of leaving a warning can be held against. */
export const choseToLeave = (exit: Exit | null): exit is Exit => exit?.initiator === 'customer';

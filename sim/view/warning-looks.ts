import type { Day } from '../../retention/customer-history';
import { type RiskSignal, type WarningRule, warningOf } from '../../retention/early-warning';
import { acquiredInRound, type CustomerName } from '../contract/decisions';
import type { Exit } from '../contract/ledger';
import type { Run } from '../contract/run';
import { exitsOf } from '../exits';
import type { FirmRecords } from './firm-records';
import { recordsOfDay } from './records-of-day';
import { lastDayOf } from './round-days';

/** What the records of the day said of one customer at the end of one round. */
export interface Look {
  /** The round at whose end the records were looked at. */
  readonly after: number;
  readonly on: Day;
  readonly signals: readonly RiskSignal[];
  /** Of all signals together; at risk from the rule's `enough` on. */
  readonly weight: number;
}

/** One customer at the end of every round lived here, and how it ended. */
export interface WatchedCustomer {
  readonly customer: CustomerName;
  readonly looks: readonly Look[];
  readonly exit: Exit | undefined;
}

/**
 * Looks at every customer's records at the end of each round, from what was on file that day alone. Of a
 * customer who came back, the first life is read.
 */
export function watchCustomers(run: Run, records: FirmRecords, rule: WarningRule): WatchedCustomer[] {
  const exits = new Map(exitsOf(run).map((exit) => [exit.customer, exit]));
  const days = run.rounds.map(({ round }) => lastDayOf(run.scenario, round));
  return [...records].map(([customer, history]) => {
    const exit = exits.get(customer);
    const from = Math.max(1, acquiredInRound(customer));
    const looks = days.slice(from - 1, exit ? exit.round - 1 : days.length).map((on, n): Look => {
      const { reasons, weight } = warningOf(recordsOfDay(history, on), on, rule);
      return { after: from + n, on, signals: reasons.map(({ signal }) => signal), weight };
    });
    return { customer, looks, exit };
  });
}

/** Left by a decision of their own: the one kind of leaving a warning can be held against. */
export const choseToLeave = (exit: Exit | undefined): exit is Exit => exit?.initiator === 'customer';

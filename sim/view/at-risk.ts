import type { CustomerHistory, Day } from '../../retention/customer-history';
import { type RiskReason, warningOf } from '../../retention/early-warning';
import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { activeNow } from './customers-behind';
import type { FirmRecords } from './firm-records';
import { recordsOfDay } from './records-of-day';
import { lastDayOf } from './round-days';
import { warningRuleIn } from './warning-rule';

export interface CustomerAtRisk {
  readonly customer: CustomerName;
  readonly history: CustomerHistory;
  /** Weightiest first. */
  readonly reasons: readonly DatedReason[];
}

/** A reason to worry with the day of its newest record. */
export type DatedReason = RiskReason & { readonly on: Day };

export interface AtRisk {
  /** Most reasons first. */
  readonly customers: readonly CustomerAtRisk[];
  /** Customers with too few bookings on file to have a rhythm, and no other record: nothing can be said. */
  readonly unknown: number;
}

/**
 * Who may be about to leave, from the firm's records alone, each with reasons. The truth behind it plays no
 * part but one: those the classroom has told the class of as gone stand on the list of the lost, not here.
 */
export function atRisk(run: Run, records: FirmRecords): AtRisk {
  const round = run.rounds.length;
  const today = lastDayOf(run.scenario, round);
  const rule = warningRuleIn(run.scenario);
  const customers: (CustomerAtRisk & { weight: number })[] = [];
  let unknown = 0;
  for (const customer of activeNow(run)) {
    const history = records.get(customer);
    if (!history) continue;
    // The answer to a question may arrive after the round: the list knows what the day knew.
    const warning = warningOf(recordsOfDay(history, today), today, rule);
    const reasons = warning.reasons.map((reason) => ({ ...reason, on: reason.evidence[0].on }));
    if (warning.atRisk) customers.push({ customer, history, reasons, weight: warning.weight });
    else if (warning.unknown) unknown++;
  }
  customers.sort((a, b) => b.weight - a.weight || a.customer - b.customer);
  return { customers, unknown };
}

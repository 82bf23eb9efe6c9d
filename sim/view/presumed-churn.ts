import type { CustomerHistory, Day } from '../../retention/customer-history';
import { type InactivityRule, inactivityOf } from '../../retention/inactivity';
import { rhythmOf } from '../../retention/rhythm';
import { isStay } from '../../retention/stays';
import type { CustomerName } from '../contract/decisions';
import type { Measured } from '../contract/run';

/** Churn as a firm can only presume it: nobody gives notice (C25, R46). */
export interface PresumedChurn {
  /** Silent for longer than the rule allows them. */
  readonly beyond: readonly CustomerName[];
  readonly within: readonly CustomerName[];
  /** Too few stays for the rule to say anything. */
  readonly unknown: readonly CustomerName[];
  /** Beyond ÷ those of whom the rule can say something. */
  readonly rate: Measured;
}

/** What the rule makes of everybody who has stayed, from the firm's records of the day alone. */
export function presumedChurn(
  records: Iterable<readonly [CustomerName, CustomerHistory]>,
  today: Day,
  rule: InactivityRule,
): PresumedChurn {
  const beyond: CustomerName[] = [];
  const within: CustomerName[] = [];
  const unknown: CustomerName[] = [];
  for (const [customer, { bookings }] of records) {
    if (!bookings.some((booking) => isStay(booking, today))) continue;
    const { kind } = inactivityOf(bookings, rhythmOf(bookings, today), today, rule);
    (kind === 'beyond' ? beyond : kind === 'unknown' ? unknown : within).push(customer);
  }
  const told = beyond.length + within.length;
  return { beyond, within, unknown, rate: told > 0 ? beyond.length / told : null };
}

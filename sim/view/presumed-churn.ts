import type { Day } from '../../retention/customer-history';
import { type InactivityRule, inactivityOf } from '../../retention/inactivity';
import { rhythmOf } from '../../retention/rhythm';
import { isStay } from '../../retention/stays';
import type { Measured } from '../contract/run';
import type { FirmRecords } from './firm-records';

/** Churn as a firm can only presume it: nobody gives notice (C25, R46). */
export interface PresumedChurn {
  /** Silent for longer than the rule allows them. */
  readonly beyond: number;
  readonly within: number;
  /** Too few stays for the rule to say anything. */
  readonly unknown: number;
  /** Beyond ÷ those of whom the rule can say something. */
  readonly rate: Measured;
}

/** What the rule makes of everybody who has stayed, from the firm's records alone. */
export function presumedChurn(records: FirmRecords, today: Day, rule: InactivityRule): PresumedChurn {
  let [beyond, within, unknown] = [0, 0, 0];
  for (const { bookings } of records.values()) {
    if (!bookings.some((booking) => isStay(booking, today))) continue;
    const { kind } = inactivityOf(bookings, rhythmOf(bookings, today), today, rule);
    if (kind === 'beyond') beyond++;
    else if (kind === 'unknown') unknown++;
    else within++;
  }
  const told = beyond + within;
  return { beyond, within, unknown, rate: told > 0 ? beyond / told : null };
}

import type { Day } from '../retention/customer-history';
import { type InactivityRule, inactivityOf } from '../retention/inactivity';
import { rhythmOf } from '../retention/rhythm';
import { isStay } from '../retention/stays';
import { allCustomers } from './customers';
import type { HistoryDatabase } from './database';

/** How a rule of inactivity divides the guests who have stayed. */
export interface InactiveCount {
  /** Silent for longer than the rule allows them. */
  readonly beyond: number;
  /** Too few bookings for the rule to say anything. */
  readonly unknown: number;
  /** All who have stayed. */
  readonly of: number;
}

/** @throws the signal's reason when aborted, between a thousand guests and the next */
export async function countInactive(
  database: HistoryDatabase,
  rule: InactivityRule,
  today: Day,
  signal?: AbortSignal,
): Promise<InactiveCount> {
  let [beyond, unknown, of] = [0, 0, 0];
  for await (const some of allCustomers(database)) {
    signal?.throwIfAborted();
    for (const { bookings } of some) {
      if (!bookings.some((booking) => isStay(booking, today))) continue;
      const { kind } = inactivityOf(bookings, rhythmOf(bookings, today), today, rule);
      of++;
      if (kind === 'beyond') beyond++;
      if (kind === 'unknown') unknown++;
    }
  }
  return { beyond, unknown, of };
}

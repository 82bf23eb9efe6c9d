import { asOf } from '../../retention/as-of';
import type { CustomerHistory, Day } from '../../retention/customer-history';

/**
 * A customer's records as the class had them on the last day of a round. A booking comes on file with the round
 * it is for: one made early for a round not yet played was never seen, and would give the future away.
 */
export function recordsOfDay(history: CustomerHistory, day: Day): CustomerHistory {
  const then = asOf(history, day);
  return { ...then, bookings: then.bookings.filter(({ checkIn }) => checkIn <= day) };
}

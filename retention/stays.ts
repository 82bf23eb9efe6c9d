import type { Booking, Day } from './customer-history';
import { daysBetween } from './days';

/** Neither cancelled nor missed: made and, as far as the records say, meant. */
export const isKept = (booking: Booking): boolean =>
  booking.status === 'stayed' || booking.status === 'booked';

/**
 * A stay that lies behind us. A booking whose check-out has passed and that no record calls cancelled or
 * missed counts as a stay; `isConfirmedStay` tells it from one a record says was stayed.
 */
export const isStay = (booking: Booking, today: Day): boolean =>
  booking.status === 'stayed' || (booking.status === 'booked' && booking.checkOut <= today);

export const isConfirmedStay = (booking: Booking): boolean => booking.status === 'stayed';

/** A stay still to come or under way. */
export const isAhead = (booking: Booking, today: Day): boolean =>
  booking.status === 'booked' && booking.checkOut > today;

export const nightsOf = (booking: Booking): number =>
  Math.max(0, daysBetween(booking.checkIn, booking.checkOut));

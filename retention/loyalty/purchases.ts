import type { Booking, CustomerHistory, Day } from '../customer-history';
import { bookingEvidence, type Evidence } from '../evidence';
import { isKept } from '../stays';

/** A booking as a purchase: the day the choice was made, where a record gives it, else the arrival. */
export const chosenOn = (booking: Booking): Day => booking.bookedOn ?? booking.checkIn;

/** The purchases the guest kept, oldest first, as far as they were made by `today`. */
export const purchasesOf = (
  { bookings }: Pick<CustomerHistory, 'bookings'>,
  today: Day,
): readonly Booking[] =>
  bookings
    .filter((booking) => isKept(booking) && (booking.bookedOn ?? today) <= today)
    .sort((a, b) => chosenOn(a).localeCompare(chosenOn(b)));

export const purchaseEvidence = (booking: Booking): Evidence =>
  bookingEvidence(
    booking,
    chosenOn(booking),
    booking.bookedOn ? { en: 'Booked', zh: '预订' } : { en: 'Check-in', zh: '入住' },
  );

/** Of the purchases whose record says either way, those for which it holds. */
export function shareOf(purchases: readonly Booking[], holds: (booking: Booking) => boolean | undefined) {
  const known = purchases.filter((booking) => holds(booking) !== undefined);
  return { known, holding: known.filter((booking) => holds(booking) === true) };
}

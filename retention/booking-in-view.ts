import type { Booking, BookingStatus, CustomerHistory, Day, Money } from './customer-history';
import { recordOfBooking } from './evidence';

/** What is known of the reservation the agent is looking at. A page may leave out any of it. */
export interface BookingInView {
  readonly channel?: string;
  readonly reservationNumber?: string;
  readonly status?: BookingStatus;
  readonly checkIn?: Day;
  readonly checkOut?: Day;
  readonly bookedOn?: Day;
  readonly guestName?: string;
  readonly price?: Money;
  readonly property?: string;
}

/**
 * The guest's bookings with the one in view among them, by check-in, oldest first. What the page says of
 * a booking already on file is newer than the file, so a cancellation or no-show read there counts.
 */
export function bookingsWith(
  history: CustomerHistory | undefined,
  inView: BookingInView | undefined,
  today: Day,
): readonly Booking[] {
  const onFile = history?.bookings ?? [];
  const seen = asBooking(inView, today);
  if (!seen) return onFile;
  const known = onFile.find((booking) => recordOfBooking(booking) === recordOfBooking(seen));
  if (!known) return [...onFile, seen].sort((a, b) => a.checkIn.localeCompare(b.checkIn));
  const ended = inView?.status === 'cancelled' || inView?.status === 'no-show';
  if (!ended || known.status === inView.status) return onFile;
  return onFile.map((booking) => (booking === known ? { ...known, status: seen.status } : booking));
}

/** Only a reservation with number and both dates can stand beside the bookings on file. */
function asBooking(inView: BookingInView | undefined, today: Day): Booking | undefined {
  if (!inView?.channel || !inView.reservationNumber || !inView.checkIn || !inView.checkOut) return undefined;
  const { channel, reservationNumber, checkIn, checkOut, status, bookedOn, price, property } = inView;
  return {
    channel,
    reservationNumber,
    checkIn,
    checkOut,
    status: status ?? 'booked',
    guestName: inView.guestName ?? '',
    ...(bookedOn && { bookedOn }),
    ...(price && { price }),
    ...(property && { property }),
    source: { kind: 'page', host: channel, on: today },
  };
}

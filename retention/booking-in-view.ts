import type { Booking, CustomerHistory, Day } from './customer-history';

/** What is known of the reservation the agent is looking at. A page may leave out any of it. */
export type BookingInView = Partial<Omit<Booking, 'source'>>;

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
  const seen = inView && bookingInFull(inView, today);
  if (!seen) return onFile;
  const known = onFile.find((booking) => isSameBooking(booking, seen));
  if (!known) return [...onFile, seen].sort((a, b) => a.checkIn.localeCompare(b.checkIn));
  const ended = inView?.status === 'cancelled' || inView?.status === 'no-show';
  if (!ended || known.status === inView.status) return onFile;
  return onFile.map((booking) => (booking === known ? { ...known, status: seen.status } : booking));
}

type NamedBooking = Pick<Booking, 'channel' | 'reservationNumber'>;
type NamedStay = NamedBooking & Pick<Booking, 'checkIn' | 'checkOut'>;

/** Whether two records bear one number of one portal, however it is written. A booking without number has none. */
export const hasSameNumber = (one: NamedBooking, other: NamedBooking): boolean =>
  bearSameNumber(one, other) && one.channel.toLowerCase() === other.channel.toLowerCase();

/**
 * Whether two records of one guest speak of one booking: the portal and its number, or the number and both
 * dates where a file calls the portal something else (`direct`, a property system) than the page does. Asked
 * of one guest's records only: another guest may have that number for those dates with another portal.
 */
export const isSameBooking = (one: NamedStay, other: NamedStay): boolean =>
  hasSameNumber(one, other) ||
  (bearSameNumber(one, other) && one.checkIn === other.checkIn && one.checkOut === other.checkOut);

function bearSameNumber(one: NamedBooking, other: NamedBooking): boolean {
  const [number, otherNumber] = [one, other].map((each) => each.reservationNumber.trim().toUpperCase());
  return number !== '' && number === otherNumber;
}

/** A reservation as a booking to stand beside those on file: only with channel, number and both dates. */
export function bookingInFull(inView: BookingInView, today: Day): Booking | undefined {
  const { channel, reservationNumber, checkIn, checkOut, status = 'booked', guestName = '' } = inView;
  if (!channel || !reservationNumber || !checkIn || !checkOut) return undefined;
  return {
    ...inView,
    channel,
    reservationNumber,
    checkIn,
    checkOut,
    status,
    guestName,
    source: { kind: 'page', host: channel, on: today },
  };
}

import type { Reservation, ReservationStatus } from '../../portals/reservation';
import type { BookingInView } from '../../retention/booking-in-view';
import type { BookingStatus } from '../../retention/customer-history';

const statuses: Record<ReservationStatus, BookingStatus> = {
  confirmed: 'booked',
  pending: 'booked',
  cancelled: 'cancelled',
  'no-show': 'no-show',
  'checked-out': 'stayed',
};

/** Names the portal where the page does not; the reader fills in the host of every page it knows. */
export const portalOf = (reservation: Reservation): string => reservation.provider?.value ?? 'unknown';

/** What a page says of its reservation, in the words of a history; whatever it leaves out is absent. */
export function bookingInView(reservation: Reservation): BookingInView {
  const { totalPrice, priceCurrency, reservationStatus } = reservation;
  return {
    channel: portalOf(reservation),
    ...(reservation.reservationNumber && { reservationNumber: reservation.reservationNumber.value }),
    ...(reservation.underName && { guestName: reservation.underName.value }),
    ...(reservation.checkinDate && { checkIn: reservation.checkinDate.value }),
    ...(reservation.checkoutDate && { checkOut: reservation.checkoutDate.value }),
    ...(reservation.bookingTime && { bookedOn: reservation.bookingTime.value }),
    ...(reservationStatus && { status: statuses[reservationStatus.value] }),
    ...(totalPrice &&
      priceCurrency && { price: { amount: totalPrice.value, currency: priceCurrency.value } }),
    ...(reservation.reservationFor && { property: reservation.reservationFor.value }),
  };
}

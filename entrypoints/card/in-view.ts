import type { Sought } from '../../history/identify';
import type { PersonClues } from '../../history/import/reading';
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

const unnamedPortal = 'unknown';

/** The reservation of a page in the words of a history. */
export function bookingInView(reservation: Reservation): BookingInView {
  const { totalPrice, priceCurrency, reservationStatus, provider } = reservation;
  return {
    channel: provider?.value ?? unnamedPortal,
    ...(reservation.reservationNumber && { reservationNumber: reservation.reservationNumber.value }),
    ...(reservation.underName && { guestName: reservation.underName.value }),
    ...(reservation.checkinDate && { checkIn: reservation.checkinDate.value }),
    ...(reservation.checkoutDate && { checkOut: reservation.checkoutDate.value }),
    ...(reservation.bookingTime && { bookedOn: reservation.bookingTime.value }),
    ...(reservationStatus && { status: statuses[reservationStatus.value] }),
    ...(totalPrice &&
      priceCurrency && { price: { amount: totalPrice.value, currency: priceCurrency.value } }),
    ...(reservation.reservationFor && { property: reservation.reservationFor.value }),
    ...(reservation.lodgingUnitDescription && { unit: reservation.lodgingUnitDescription.value }),
    ...(reservation.numAdults && { adults: reservation.numAdults.value }),
    ...(reservation.numChildren && { children: reservation.numChildren.value }),
  };
}

/** What the page says of the person. */
export function cluesIn(reservation: Reservation): PersonClues {
  return {
    channel: reservation.provider?.value ?? unnamedPortal,
    name: reservation.underName?.value ?? '',
    ...(reservation.email && { email: reservation.email.value }),
    ...(reservation.telephone && { phone: reservation.telephone.value }),
  };
}

export function soughtIn(reservation: Reservation): Sought {
  return {
    ...cluesIn(reservation),
    ...(reservation.reservationNumber && { reservationNumber: reservation.reservationNumber.value }),
  };
}

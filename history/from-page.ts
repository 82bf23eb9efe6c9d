import type { Reservation, ReservationStatus } from '../portals/reservation';
import type { Booking, BookingStatus, Day } from '../retention/customer-history';
import type { Sought } from './identify';
import type { PersonClues } from './import/reading';

/** A reservation read off a page, as this room speaks of it. */

/** @param host host of the page: names the portal where the page does not */
export function soughtOn(reservation: Reservation, host: string): Sought {
  const { reservationNumber, underName, email, telephone } = reservation;
  return {
    channel: reservation.provider?.value ?? host,
    ...(reservationNumber && { reservationNumber: reservationNumber.value }),
    ...(underName && { name: underName.value }),
    ...(email && { email: email.value }),
    ...(telephone && { phone: telephone.value }),
  };
}

export function cluesOn(reservation: Reservation, host: string): PersonClues {
  const { name = '', channel, email, phone } = soughtOn(reservation, host);
  return { name, channel, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
}

/** The page's booking as stored, or nothing if the page does not say enough to keep it. */
export function bookingOn(reservation: Reservation, host: string, on: Day): Booking | undefined {
  const { reservationNumber, underName, checkinDate, checkoutDate } = reservation;
  if (!reservationNumber || !underName || !checkinDate || !checkoutDate) return undefined;
  const { bookingTime, totalPrice, priceCurrency, reservationFor, lodgingUnitDescription } = reservation;
  const { numAdults, numChildren, reservationStatus } = reservation;
  const status = reservationStatus ? statuses[reservationStatus.value] : 'booked';
  return {
    channel: reservation.provider?.value ?? host,
    reservationNumber: reservationNumber.value,
    status,
    checkIn: checkinDate.value,
    checkOut: checkoutDate.value,
    guestName: underName.value,
    ...(bookingTime && { bookedOn: bookingTime.value }),
    ...(totalPrice &&
      priceCurrency && {
        price: { amount: totalPrice.value, currency: priceCurrency.value },
      }),
    ...(reservationFor && { property: reservationFor.value }),
    ...(lodgingUnitDescription && { unit: lodgingUnitDescription.value }),
    ...(numAdults && { adults: numAdults.value }),
    ...(numChildren && { children: numChildren.value }),
    source: { kind: 'page', host, on },
  };
}

const statuses: Record<ReservationStatus, BookingStatus> = {
  confirmed: 'booked',
  pending: 'booked',
  cancelled: 'cancelled',
  'no-show': 'no-show',
  'checked-out': 'stayed',
};

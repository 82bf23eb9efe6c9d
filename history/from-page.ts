import type { Reservation, ReservationStatus } from '../portals/reservation';
import { type BookingInView, bookingInFull } from '../retention/booking-in-view';
import type { Booking, BookingStatus, Day } from '../retention/customer-history';
import type { Sought } from './identify';
import type { PersonClues } from './import/reading';

/** A reservation read off a page, as this room speaks of it. */

/** @param host host of the page: names the portal where the page does not */
export function soughtOn(reservation: Reservation, host: string): Sought {
  const { reservationNumber, underName, email, telephone, checkinDate, checkoutDate } = reservation;
  return {
    channel: reservation.provider?.value ?? host,
    ...(reservationNumber && { reservationNumber: reservationNumber.value }),
    ...(underName && { name: underName.value }),
    ...(email && { email: email.value }),
    ...(telephone && { phone: telephone.value }),
    ...(checkinDate && { checkIn: checkinDate.value }),
    ...(checkoutDate && { checkOut: checkoutDate.value }),
  };
}

export function cluesOn(reservation: Reservation, host: string): PersonClues {
  const { name = '', channel, email, phone } = soughtOn(reservation, host);
  return { name, channel, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
}

/** Names the portal where the page does not; the reader fills in the host of every page it knows. */
export const portalOf = (reservation: Reservation): string => reservation.provider?.value ?? 'unknown';

/** What a page says of its reservation, in the words of a history; whatever it leaves out is absent. */
export function bookingInView(reservation: Reservation, host = portalOf(reservation)): BookingInView {
  const { reservationNumber, underName, checkinDate, checkoutDate, bookingTime } = reservation;
  const { totalPrice, priceCurrency, reservationFor, lodgingUnitDescription } = reservation;
  const { numAdults, numChildren, reservationStatus } = reservation;
  return {
    channel: reservation.provider?.value ?? host,
    ...(reservationNumber && { reservationNumber: reservationNumber.value }),
    ...(reservationStatus && { status: statuses[reservationStatus.value] }),
    ...(checkinDate && { checkIn: checkinDate.value }),
    ...(checkoutDate && { checkOut: checkoutDate.value }),
    ...(underName && { guestName: underName.value }),
    ...(bookingTime && { bookedOn: bookingTime.value }),
    ...(totalPrice &&
      priceCurrency && { price: { amount: totalPrice.value, currency: priceCurrency.value } }),
    ...(reservationFor && { property: reservationFor.value }),
    ...(lodgingUnitDescription && { unit: lodgingUnitDescription.value }),
    ...(numAdults && { adults: numAdults.value }),
    ...(numChildren && { children: numChildren.value }),
  };
}

/** The page's booking as stored, or nothing if the page does not say enough to keep it. */
export function bookingOn(reservation: Reservation, host: string, on: Day): Booking | undefined {
  const inView = bookingInView(reservation, host);
  const whole = inView.guestName ? bookingInFull(inView, on) : undefined;
  return whole && { ...whole, source: { kind: 'page', host, on } };
}

const statuses: Record<ReservationStatus, BookingStatus> = {
  confirmed: 'booked',
  pending: 'booked',
  cancelled: 'cancelled',
  'no-show': 'no-show',
  'checked-out': 'stayed',
};

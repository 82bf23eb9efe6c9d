import type { PracticeReservation } from '../reservations';

const statuses: Record<PracticeReservation['status'], string> = {
  confirmed: 'https://schema.org/ReservationConfirmed',
  pending: 'https://schema.org/ReservationPending',
  'checked-out': 'https://schema.org/ReservationConfirmed',
  cancelled: 'https://schema.org/ReservationCancelled',
};

/** The reservation as https://schema.org/LodgingReservation; always in English, as portals send it. */
export function lodgingReservation(reservation: PracticeReservation): object {
  const { house, price } = reservation;
  return {
    '@context': 'https://schema.org',
    '@type': 'LodgingReservation',
    reservationNumber: reservation.number,
    reservationStatus: statuses[reservation.status],
    underName: {
      '@type': 'Person',
      name: reservation.guestName,
      email: reservation.email,
      ...(reservation.telephone ? { telephone: reservation.telephone } : {}),
    },
    reservationFor: {
      '@type': 'LodgingBusiness',
      name: house.name.en,
      address: { '@type': 'PostalAddress', addressLocality: house.city.en },
    },
    checkinTime: `${reservation.checkIn}T15:00:00`,
    checkoutTime: `${reservation.checkOut}T11:00:00`,
    bookingTime: reservation.bookedOn,
    lodgingUnitDescription: reservation.unit,
    numAdults: reservation.adults,
    numChildren: reservation.children,
    totalPrice: price.amount,
    priceCurrency: price.currency,
    broker: { '@type': 'Organization', name: 'Harbourline' },
  };
}

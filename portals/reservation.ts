import type { Day, Money } from '../retention/customer-history';

/**
 * What a booking page says of one reservation. Field names are schema.org's
 * (https://schema.org/LodgingReservation), so that what is read and what is printed is one vocabulary.
 */

/** The layers, generic first; a later layer may only fill what is missing or repair what it knows better. */
export const layers = ['json-ld', 'microdata', 'url', 'shape', 'label', 'portal'] as const;
export type Layer = (typeof layers)[number];

/** One value read off the page, by which layer, and how sure that layer is (0–1). */
export interface Field<T> {
  readonly value: T;
  readonly layer: Layer;
  readonly confidence: number;
}

export type ReservationStatus = 'confirmed' | 'cancelled' | 'no-show' | 'pending' | 'checked-out';

export interface Reservation {
  readonly reservationNumber?: Field<string>;
  /** The guest's name as the page spells it. */
  readonly underName?: Field<string>;
  readonly email?: Field<string>;
  readonly telephone?: Field<string>;
  readonly checkinDate?: Field<Day>;
  readonly checkoutDate?: Field<Day>;
  readonly bookingTime?: Field<Day>;
  readonly totalPrice?: Field<Money['amount']>;
  readonly priceCurrency?: Field<Money['currency']>;
  readonly reservationStatus?: Field<ReservationStatus>;
  /** The hotel, flight or event. */
  readonly reservationFor?: Field<string>;
  /** The portal: `booking.com`, `airbnb`, … or the page's host. */
  readonly provider?: Field<string>;
  readonly lodgingUnitDescription?: Field<string>;
  readonly numAdults?: Field<number>;
  readonly numChildren?: Field<number>;
}

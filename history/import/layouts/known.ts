import { airbnbReservations, airbnbTransactions, airbnbTransactions2014 } from './airbnb';
import { bookingPayout, bookingReservationsEnglish, bookingReservationsSpanish } from './booking-com';
import type { GuestlessExport, Layout } from './layout';
import { cloudbedsReservations, lodgifyReservations } from './property-systems';

/**
 * The exports whose whole header was seen in a real file. An export known only in part is left to the
 * mapping step, where a person sees what is guessed.
 */
export const knownLayouts: readonly Layout[] = [
  bookingReservationsEnglish,
  bookingReservationsSpanish,
  airbnbReservations,
  airbnbTransactions,
  airbnbTransactions2014,
  cloudbedsReservations,
  lodgifyReservations,
];

export const guestlessExports: readonly GuestlessExport[] = [bookingPayout];

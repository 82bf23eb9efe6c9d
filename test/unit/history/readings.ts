import type { ImportReading, PersonClues, ReadBooking } from '../../../history/import/reading';
import type { Booking } from '../../../retention/customer-history';

/** One row of a reading for tests: a stay of two nights unless said otherwise. */
export function row(
  number: string,
  name: string,
  more: {
    readonly booking?: Partial<Booking>;
    readonly clues?: Partial<PersonClues>;
    readonly row?: number;
  } = {},
): ReadBooking {
  return {
    row: more.row ?? 2,
    booking: {
      channel: 'booking.com',
      reservationNumber: number,
      status: 'stayed',
      checkIn: '2025-05-10',
      checkOut: '2025-05-12',
      guestName: name,
      ...more.booking,
    },
    clues: { name, channel: 'booking.com', ...more.clues },
  };
}

export const readingOf = (bookings: readonly ReadBooking[]): ImportReading => ({
  layout: 'test',
  language: 'en',
  rows: bookings.length,
  bookings: bookings.map((booking, at) => ({ ...booking, row: at + 2 })),
  rejected: [],
});

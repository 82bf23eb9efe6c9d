import * as fc from 'fast-check';
import {
  type Booking,
  type CustomerHistory,
  type Day,
  newHistory,
} from '../../../retention/customer-history';
import { addDays } from '../../../retention/days';

/** Invented guests for the tests of `retention/`. */

export const today: Day = '2026-11-21';
export const daysAgo = (days: number): Day => addDays(today, -days);

let made = 0;

/** A two-night stay, booked three weeks before, unless the test says otherwise. */
export function aBooking(fields: Partial<Booking> & { readonly checkIn: Day }): Booking {
  made += 1;
  return {
    channel: 'booking.com',
    reservationNumber: String(made),
    status: 'stayed',
    checkOut: addDays(fields.checkIn, 2),
    guestName: 'Ana Silva',
    source: { kind: 'import', batch: 'b', file: 'bookings.csv', row: made },
    ...fields,
  };
}

export function aGuest(bookings: readonly Booking[], fields: Partial<CustomerHistory> = {}): CustomerHistory {
  return {
    ...newHistory('g', 'Ana Silva'),
    bookings: [...bookings].sort((a, b) => a.checkIn.localeCompare(b.checkIn)),
    ...fields,
  };
}

export const consented = { consent: { marketing: 'yes' as const, on: '2026-01-05' } };

/** Any guest whose bookings lie within some years around today. */
export const anyGuest: fc.Arbitrary<CustomerHistory> = fc
  .record({
    bookings: fc.array(
      fc.record({
        ago: fc.integer({ min: -200, max: 1500 }),
        nights: fc.integer({ min: 1, max: 9 }),
        ahead: fc.integer({ min: 0, max: 120 }),
        status: fc.constantFrom<Booking['status']>('booked', 'stayed', 'cancelled', 'no-show'),
        told: fc.boolean(),
        currency: fc.constantFrom('EUR', 'CNY', 'GBP'),
        amount: fc.integer({ min: 0, max: 500_000 }),
      }),
      { maxLength: 12 },
    ),
    marketing: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    dated: fc.boolean(),
  })
  .map(({ bookings, marketing, dated }) =>
    aGuest(
      bookings.map(({ ago, nights, ahead, status, told, currency, amount }, i) => {
        const checkIn = daysAgo(ago);
        return aBooking({
          reservationNumber: `r${i}`,
          checkIn,
          checkOut: addDays(checkIn, nights),
          status,
          price: { amount: amount / 100, currency },
          ...(told && { bookedOn: addDays(checkIn, -ahead) }),
          ...(status === 'cancelled' && told && { cancelledOn: addDays(checkIn, -Math.floor(ahead / 2)) }),
        });
      }),
      { consent: { marketing, ...(dated && { on: '2026-02-02' }) } },
    ),
  );

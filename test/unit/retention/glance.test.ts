import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glanceAt } from '../../../retention/glance';
import { aBooking, anyGuest, daysAgo, today } from './a-guest';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('at a glance', () => {
  test('counts stays, nights, cancellations, no-shows, each with its records', () => {
    const glance = glanceAt(
      [
        aBooking({ checkIn: '2025-03-01', checkOut: '2025-03-04', price: eur(300) }),
        aBooking({ checkIn: '2025-09-01', status: 'cancelled' }),
        aBooking({ checkIn: '2026-02-01', status: 'no-show' }),
        aBooking({ checkIn: '2026-06-01', checkOut: '2026-06-02', status: 'booked', channel: 'direct' }),
        aBooking({ checkIn: '2026-12-01', status: 'booked' }),
      ],
      today,
    );
    expect([glance.stays.count, glance.presumedStays, glance.nights]).toEqual([2, 1, 4]);
    expect([glance.cancellations.count, glance.noShows.count, glance.ahead.count]).toEqual([1, 1, 1]);
    expect(glance.lastStay?.on).toBe('2026-06-02');
    expect(glance.channels.map(({ channel, count }) => [channel, count])).toEqual([
      ['booking.com', 4],
      ['direct', 1],
    ]);
    expect(glance.staysWithoutPrice).toBe(1);
  });
  test('a booking is no stay before its check-out day', () => {
    const booking = aBooking({ checkIn: daysAgo(1), checkOut: '2026-11-22', status: 'booked' });
    expect(glanceAt([booking], today).stays.count).toBe(0);
  });
  test('0.10 + 0.20 is 0.30', () => {
    const stays = [0.1, 0.2].map((amount) => aBooking({ checkIn: daysAgo(9), price: eur(amount) }));
    expect(glanceAt(stays, today).spend[0]?.sum).toEqual(eur(0.3));
  });
  test('amounts of two currencies are never added', () => {
    fc.assert(
      fc.property(anyGuest, ({ bookings }) => {
        const { spend, stays } = glanceAt(bookings, today);
        for (const { sum, count } of spend) {
          const own = bookings.filter(
            ({ price, status, checkOut }) =>
              price?.currency === sum.currency &&
              (status === 'stayed' || (status === 'booked' && checkOut <= today)),
          );
          expect(count).toBe(own.length);
          expect(sum.amount).toBeCloseTo(
            own.reduce((total, { price }) => total + (price?.amount ?? 0), 0),
            6,
          );
        }
        expect(spend.reduce((n, { count }) => n + count, 0)).toBe(stays.count);
      }),
    );
  });
});

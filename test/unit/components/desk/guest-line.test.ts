import { describe, expect, it } from 'vitest';
import { guestLine } from '../../../../components/desk/guests/guest-line';
import { type Booking, newHistory } from '../../../../retention/customer-history';

const booking = (of: Partial<Booking>): Booking => ({
  channel: 'direct',
  reservationNumber: '1',
  status: 'stayed',
  checkIn: '2026-05-10',
  checkOut: '2026-05-12',
  guestName: 'Chen Yuting',
  source: { kind: 'agent', on: '2026-05-01' },
  ...of,
});

describe('one line of the guest list', () => {
  const line = guestLine(
    {
      ...newHistory('g1', 'Chen Yuting'),
      names: ['Chen Yuting', '陈雨婷'],
      bookings: [
        booking({ price: { amount: 0.1, currency: 'EUR' } }),
        booking({ checkIn: '2026-08-01', checkOut: '2026-08-03', price: { amount: 0.2, currency: 'EUR' } }),
        booking({ checkOut: '2026-06-01', price: { amount: 900, currency: 'CNY' } }),
        booking({ status: 'cancelled', checkOut: '2026-09-01', price: { amount: 50, currency: 'EUR' } }),
        booking({ status: 'booked', checkIn: '2026-12-24', checkOut: '2026-12-27' }),
        booking({ status: 'booked', checkIn: '2026-12-01', checkOut: '2026-12-03' }),
      ],
    },
    '2026-11-21',
  );

  it('counts stays and spend without cancelled ones, each currency by itself', () => {
    expect(line.stays).toBe(3);
    expect(line.spend).toEqual([
      { amount: 0.3, currency: 'EUR' },
      { amount: 900, currency: 'CNY' },
    ]);
  });

  it('names the last stay behind and the nearest one ahead', () => {
    expect(line).toMatchObject({ lastStay: '2026-08-03', nextStay: '2026-12-01' });
  });

  it('leaves unknown what no record says', () => {
    expect(line).not.toHaveProperty('email');
    expect(line).not.toHaveProperty('phone');
    expect(line.names).toEqual(['Chen Yuting', '陈雨婷']);
  });
});

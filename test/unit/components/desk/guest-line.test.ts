import { describe, expect, it } from 'vitest';
import { type GuestLine, guestLine } from '../../../../components/desk/guests/guest-line';
import { derived } from '../../../../history/stored-customer';
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

  it('names check-ins, by which the list is sorted: the last behind, and those ahead from the nearest on', () => {
    expect(line).toMatchObject({
      lastCheckIn: '2026-08-01',
      checkInsAhead: ['2026-12-01', '2026-12-24'],
    });
  });

  it('shows of every guest the very day the list is sorted by', () => {
    const shown = ({ lastCheckIn, hereSince, checkInsAhead }: GuestLine) =>
      checkInsAhead.at(-1) ?? hereSince ?? lastCheckIn ?? '';
    for (const bookings of [
      [],
      [booking({}), booking({ checkIn: '2026-04-01', checkOut: '2026-10-01' })],
      [booking({}), booking({ status: 'booked', checkIn: '2026-11-20', checkOut: '2026-11-22' })],
      [booking({}), booking({ status: 'no-show', checkIn: '2026-11-01', checkOut: '2026-11-02' })],
    ]) {
      const history = { ...newHistory('g1', 'Chen Yuting'), bookings };
      const { lastCheckIn } = derived({ ...history, faces: [], versions: [] });
      expect(shown(guestLine(history, '2026-11-21'))).toBe(lastCheckIn);
    }
  });

  it('tells a guest who is staying from one who is still to come, and arrives today at the latest', () => {
    const staying = booking({ status: 'booked', checkIn: '2026-11-20', checkOut: '2026-11-22' });
    const arriving = booking({ status: 'booked', checkIn: '2026-11-21', checkOut: '2026-11-25' });
    const lineOf = (...bookings: Booking[]) =>
      guestLine({ ...newHistory('g1', 'Chen Yuting'), bookings }, '2026-11-21');
    expect(lineOf(staying)).toMatchObject({ hereSince: '2026-11-20', checkInsAhead: [] });
    expect(lineOf(staying, arriving)).toMatchObject({
      hereSince: '2026-11-20',
      checkInsAhead: ['2026-11-21'],
    });
    expect(lineOf(arriving)).not.toHaveProperty('hereSince');
  });

  it('leaves unknown what no record says', () => {
    expect(line).not.toHaveProperty('email');
    expect(line).not.toHaveProperty('phone');
    expect(line.names).toEqual(['Chen Yuting', '陈雨婷']);
  });
});

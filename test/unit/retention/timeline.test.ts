import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf } from '../../../retention/timeline';
import { aBooking, aGuest, anyGuest, today } from './a-guest';

const hints = (guest: ReturnType<typeof aGuest>) =>
  timelineOf(guest, guest.bookings, today).map(({ hint }) => hint.en);

test('M3: every record line carries one relationship hint, in both languages', () => {
  fc.assert(
    fc.property(anyGuest, (guest) => {
      const lines = timelineOf(guest, guest.bookings, today);
      expect(lines).toHaveLength(guest.bookings.length);
      for (const { hint } of lines) expect([hint.en, hint.zh].every((text) => text.length > 0)).toBe(true);
      expect(lines.map(({ on }) => on)).toEqual(
        lines
          .map(({ on }) => on)
          .sort()
          .reverse(),
      );
    }),
  );
});

test('M3: a stay says how long the guest was away before it, a no-show whether the guest came again', () => {
  const guest = aGuest([
    aBooking({ checkIn: '2025-01-01', checkOut: '2025-01-03' }),
    aBooking({ checkIn: '2025-02-01', status: 'no-show' }),
    aBooking({ checkIn: '2025-03-03' }),
    aBooking({ checkIn: '2026-03-03', status: 'no-show' }),
  ]);
  expect(hints(guest)).toEqual([
    'No stay on record since',
    'Came back after 59 days',
    'Stayed with us again afterwards',
    'First stay with us',
  ]);
});

test('M3: a fault without apology says so', () => {
  const source = { kind: 'agent', on: '2026-05-12' } as const;
  const guest = aGuest([], { faults: [{ on: '2026-05-12', what: 'No hot water', source }] });
  expect(hints(guest)).toEqual(['No apology on record']);
});

test('M3: a booking ahead is told from one that arrives today and from a guest who is here', () => {
  const on = (checkIn: string) => aBooking({ checkIn, checkOut: '2026-11-25', status: 'booked' });
  const guest = aGuest([on('2026-11-24'), on(today), on('2026-11-19')]);
  const lines = timelineOf(guest, guest.bookings, today);
  expect(lines.map(({ what, hint }) => [what.en.split(/[:,]/)[0], hint.en])).toEqual([
    ['Arrives', 'In 3 days'],
    ['Arrives', 'Expected today'],
    ['Staying', 'With us now'],
  ]);
});

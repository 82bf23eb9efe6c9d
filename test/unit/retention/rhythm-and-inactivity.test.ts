import { describe, expect, test } from 'vitest';
import type { Booking } from '../../../retention/customer-history';
import { type InactivityRule, inactivityOf } from '../../../retention/inactivity';
import { rhythmOf } from '../../../retention/rhythm';
import { aBooking, daysAgo, today } from './a-guest';

const bookedAgo = (...days: number[]) =>
  days.map((ago) => aBooking({ checkIn: daysAgo(ago - 3), bookedOn: daysAgo(ago) }));
const inactive = (bookings: readonly Booking[], rule?: InactivityRule) =>
  inactivityOf(bookings, rhythmOf(bookings, today), today, rule);

describe('the guest’s own rhythm', () => {
  test('usual gap: the median of the gaps between booking dates', () => {
    const rhythm = rhythmOf(bookedAgo(500, 400, 380, 131), today);
    expect(rhythm.gaps).toEqual([100, 20, 249]);
    expect([rhythm.usualGap, rhythm.sinceLast, rhythm.between]).toEqual([100, 131, 'booking-dates']);
  });
  test('of an even number of gaps, half-way between the middle two', () => {
    expect(rhythmOf(bookedAgo(100, 90, 70), today).usualGap).toBe(15);
  });
  test('where one booking date is unknown, all gaps lie between check-ins', () => {
    const bookings = [...bookedAgo(300, 200), aBooking({ checkIn: daysAgo(100) })];
    const rhythm = rhythmOf(bookings, today);
    expect([rhythm.between, rhythm.gaps]).toEqual(['check-in-dates', [100, 97]]);
  });
  test('three rooms booked on one day are one return', () => {
    expect(rhythmOf(bookedAgo(200, 200, 200, 100), today).gaps).toEqual([100]);
  });
  test('from one gap nothing is usual: unknown', () => {
    expect(rhythmOf(bookedAgo(200, 100), today).usualGap).toBeUndefined();
  });
  test('cancelled bookings make no beat', () => {
    const bookings = bookedAgo(300, 200, 100).map((b, i) =>
      i === 1 ? { ...b, status: 'cancelled' as const } : b,
    );
    expect(rhythmOf(bookings, today).gaps).toEqual([200]);
  });
});

describe('R46: the inactivity rule', () => {
  test('own gap × factor: the limit itself is still within', () => {
    const rule = { kind: 'own-gap', factor: 2, seasonal: false } as const;
    expect(inactive(bookedAgo(500, 400, 300, 200), rule).kind).toBe('within');
    expect(inactive(bookedAgo(501, 401, 301, 201), rule).kind).toBe('beyond');
  });
  test('changing the factor changes the answer', () => {
    const guest = bookedAgo(420, 320, 220, 120);
    expect(inactive(guest, { kind: 'own-gap', factor: 1.1, seasonal: false }).kind).toBe('beyond');
    expect(inactive(guest, { kind: 'own-gap', factor: 1.3, seasonal: false }).kind).toBe('within');
  });
  test('in days: also for a guest without a usual gap', () => {
    expect(inactive(bookedAgo(400), { kind: 'days', days: 365 }).kind).toBe('beyond');
    expect(inactive(bookedAgo(400)).kind).toBe('unknown');
  });
  test('season adjusted: who comes twice each August is not silent before the next August has passed', () => {
    const august = ['2024-08-02', '2024-08-20', '2025-08-03', '2025-08-21', '2026-08-04', '2026-08-18'].map(
      (checkIn) => aBooking({ checkIn }),
    );
    const plain = { kind: 'own-gap', factor: 0.1, seasonal: false } as const;
    expect(inactive(august, plain).kind).toBe('beyond');
    const adjusted = inactive(august, { ...plain, seasonal: true });
    expect(adjusted).toMatchObject({ kind: 'within', seasonMoved: true });
  });
  test('season adjusted: once that part of the year has passed without the guest, the silence counts', () => {
    const august = ['2022-08-02', '2023-08-03', '2024-08-04', '2025-08-05'].map((checkIn) =>
      aBooking({ checkIn }),
    );
    expect(inactive(august, { kind: 'own-gap', factor: 1.1, seasonal: true }).kind).toBe('beyond');
  });
  test('a stay under way or ahead is the opposite of silence', () => {
    expect(inactive([aBooking({ checkIn: daysAgo(1), checkOut: '2026-11-23', status: 'booked' })]).kind).toBe(
      'ahead',
    );
  });
});

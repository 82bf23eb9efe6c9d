import type { Booking, Day } from './customer-history';
import { daysBetween } from './days';
import { bookingEvidence, type Evidence } from './evidence';
import { isKept } from './stays';

/** The guest's own beat: how many days lie between one booking and the next. */
export interface Rhythm {
  /** Which dates the gaps lie between: booking dates where every kept booking has one, else check-ins. */
  readonly between: 'booking-dates' | 'check-in-dates';
  /** The distinct dates, oldest first, each with the booking that gives it. */
  readonly dates: readonly Evidence[];
  /** Days between successive dates, oldest first. */
  readonly gaps: readonly number[];
  /** Median of the gaps in days; absent with fewer than `leastGaps` of them. */
  readonly usualGap?: number;
  /** The last date the beat was heard, with its record. */
  readonly last?: Evidence;
  /** Days from `last` to today; absent while the last date still lies ahead. */
  readonly sinceLast?: number;
}

/** Ours: from one gap alone nothing is usual yet. */
export const leastGaps = 2;

/**
 * Cancelled bookings and no-shows make no beat (they are signals, courseware C24). Bookings made on one day
 * are one beat: a family's three rooms are not three returns.
 */
export function rhythmOf(bookings: readonly Booking[], today: Day): Rhythm {
  const kept = bookings.filter(isKept);
  const between = kept.every((booking) => booking.bookedOn) ? 'booking-dates' : 'check-in-dates';
  const beats = new Map<Day, Booking>();
  for (const booking of kept) {
    const on = between === 'booking-dates' ? (booking.bookedOn ?? booking.checkIn) : booking.checkIn;
    if (!beats.has(on)) beats.set(on, booking);
  }
  const dates = [...beats]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([on, booking]) =>
      bookingEvidence(
        booking,
        on,
        between === 'booking-dates' ? { en: 'Booked', zh: '预订' } : { en: 'Check-in', zh: '入住' },
      ),
    );
  const gaps = dates.slice(1).map((date, i) => daysBetween(dates[i]?.on ?? date.on, date.on));
  const last = dates.at(-1);
  const sinceLast = last && daysBetween(last.on, today);
  return {
    between,
    dates,
    gaps,
    ...(gaps.length >= leastGaps && { usualGap: median(gaps) }),
    ...(last && { last }),
    ...(sinceLast !== undefined && sinceLast >= 0 && { sinceLast }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 ? upper : Math.round((lower + upper) / 2);
}

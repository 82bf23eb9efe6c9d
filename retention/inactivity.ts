import type { Booking, Day } from './customer-history';
import { addDays, daysBetween } from './days';
import type { Rhythm } from './rhythm';
import { isAhead, isStay } from './stays';

/**
 * Travel is non-contractual: nobody gives notice, so the end of a relation is only ever presumed from
 * silence (courseware C25, R46). The course gives no rule; every number here is ours and can be edited.
 */
export type InactivityRule =
  /** Silent for longer than `days`, whoever the guest is. */
  | { readonly kind: 'days'; readonly days: number }
  /** Silent for longer than the guest's own usual gap × `factor`. */
  | {
      readonly kind: 'own-gap';
      readonly factor: number;
      /** A guest who only ever comes in one part of the year is not silent before that part has passed again. */
      readonly seasonal: boolean;
    };

export const usualInactivityRule: InactivityRule = { kind: 'own-gap', factor: 1.5, seasonal: true };

/** What a firm may set; wide enough for any trade, narrow enough that a slip of the pen shows. Ours. */
export const inactivityRanges = {
  factor: { least: 1, most: 5 },
  days: { least: 30, most: 1825 },
} as const;

export type Inactivity =
  | { readonly kind: 'ahead' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'within' | 'beyond';
      readonly silentDays: number;
      /** Days of silence the rule allows this guest. */
      readonly limitDays: number;
      /** The limit was moved because the guest only comes in one part of the year. */
      readonly seasonMoved: boolean;
    };

/** `beyond` only past the limit: a guest silent for exactly the limit is still within it. */
export function inactivityOf(
  bookings: readonly Booking[],
  rhythm: Rhythm,
  today: Day,
  rule: InactivityRule = usualInactivityRule,
): Inactivity {
  if (bookings.some((booking) => isAhead(booking, today))) return { kind: 'ahead' };
  const { last, sinceLast, usualGap } = rhythm;
  if (!last || sinceLast === undefined) return { kind: 'unknown' };
  const plain = rule.kind === 'days' ? rule.days : usualGap && usualGap * rule.factor;
  if (plain === undefined) return { kind: 'unknown' };
  const season = rule.kind === 'own-gap' && rule.seasonal ? seasonEnd(bookings, last.on, today) : undefined;
  const limitDays = Math.max(plain, season ?? 0);
  return {
    kind: sinceLast > limitDays ? 'beyond' : 'within',
    silentDays: sinceLast,
    limitDays,
    seasonMoved: limitDays > plain,
  };
}

/** Ours: stays of at least two years, all within a quarter of a year of each other, make a seasonal guest. */
const seasonLength = 91;
const daysOfYear = 365;

/** Days from `last` until the guest's part of the year has passed once more. */
function seasonEnd(bookings: readonly Booking[], last: Day, today: Day): number | undefined {
  const checkIns = bookings.filter((booking) => isStay(booking, today)).map((booking) => booking.checkIn);
  const latest = checkIns.at(-1);
  if (!latest || new Set(checkIns.map((day) => day.slice(0, 4))).size < 2) return undefined;
  const offsets = checkIns.map((day) => fromSameDayOfYear(latest, day));
  const first = Math.min(...offsets);
  const end = Math.max(...offsets);
  return end - first <= seasonLength ? daysBetween(last, addDays(latest, daysOfYear + end)) : undefined;
}

/** How many days of the year `day` lies after (+) or before (−) the day of the year of `anchor`. */
function fromSameDayOfYear(anchor: Day, day: Day): number {
  const days = daysBetween(anchor, day) % daysOfYear;
  if (days > daysOfYear / 2) return days - daysOfYear;
  return days < -daysOfYear / 2 ? days + daysOfYear : days;
}

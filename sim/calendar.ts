import type { Day } from '../retention/customer-history';

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days from 1 January of year 1 (proleptic Gregorian) to the day. */
function ordinal(day: Day): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const y = year - 1;
  let days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  for (let m = 1; m < month; m++) days += monthLength(year, m);
  return days + date - 1;
}

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] as number);

/** The days last asked for, all counted from one start: a world's records name the same few hundred days over and over. */
let known: { readonly start: Day; readonly days: Map<number, Day> } = { start: '', days: new Map() };

/** The calendar day `days` after `start`; may be negative. No clock and no time zone is involved. */
export function dayAfter(start: Day, days: number): Day {
  const whole = Math.floor(days);
  if (known.start !== start) known = { start, days: new Map() };
  const before = known.days.get(whole);
  if (before !== undefined) return before;
  const day = reckoned(start, whole);
  known.days.set(whole, day);
  return day;
}

function reckoned(start: Day, days: number): Day {
  let left = ordinal(start) + days;
  let year = Math.floor(left / 365.2425) + 1;
  while (ordinal(`${year}-01-01`.padStart(10, '0')) > left) year--;
  while (ordinal(`${year + 1}-01-01`.padStart(10, '0')) <= left) year++;
  left -= ordinal(`${year}-01-01`.padStart(10, '0'));
  let month = 1;
  while (left >= monthLength(year, month)) left -= monthLength(year, month++);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(left + 1)}`;
}

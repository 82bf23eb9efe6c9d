import type { Day } from '../../retention/customer-history';
import { monthNames } from './month-names';
import type { Cell } from './sheet';

/** How a date written in digits only is to be read: 03/04/2026 is 3 April or March 4. */
export type DateOrder = 'day-first' | 'month-first';

/** The date in a cell, or what is still needed to know it. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'needs-order'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'none' };

const none: DateReading = { kind: 'none' };
const earliestYear = 1970;
const latestYear = 2099;

/**
 * Reads the calendar date of a cell; a time of day behind it is left out, since a stay has none.
 * Years of two digits are 19xx from 50 on and 20xx below (as OPERA writes them).
 */
export function readDate(cell: Cell): DateReading {
  if (typeof cell === 'number') return asReading(dayOfSerial(cell, false));
  const iso = readIso(cell);
  if (iso) return iso;
  const text = cell.trim();
  const digits = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:,?[T ].*)?$/.exec(text);
  if (digits) {
    const [, first, second, year] = digits;
    return { kind: 'needs-order', first: Number(first), second: Number(second), year: fullYear(year ?? '') };
  }
  const yearFirst =
    /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일]?(?:[T ,].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return asReading(dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  if (/^\d{5}(\.\d+)?$/.test(text)) return asReading(dayOfSerial(Number(text), false));
  return readNamedMonth(text);
}

/** The day under an order, or nothing where the calendar has no such day. */
export function resolveOrder(
  date: Extract<DateReading, { kind: 'needs-order' }>,
  order: DateOrder,
): Day | undefined {
  const { first, second, year } = date;
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** A date as a spreadsheet stores it: days since 30 December 1899, or since 1 January 1904 on old Macs. */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  // Below 20,000 (1954) a number in a date column is a count or a year, not a date.
  if (!Number.isFinite(serial) || serial < 20_000 || serial > 80_000) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** Nights from one day to another; negative when the second comes first. */
export function nightsBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export function addNights(day: Day, nights: number): Day {
  return new Date(Date.parse(day) + nights * 86_400_000).toISOString().slice(0, 10);
}

/** The usual case, without a pattern: `2026-07-27`, alone or before a time. */
function readIso(text: string): DateReading | undefined {
  if (text.length < 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  if (text.length > 10 && text[10] !== ' ' && text[10] !== 'T') return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return asReading(dayOf(year, month, day));
}

/** `Sep 3 2026`, `September 3, 2026`, `3 Sep 2026`, `Fri, 12 juin 2026`, `3 de septiembre de 2026`. */
function readNamedMonth(text: string): DateReading {
  const parts = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((part) => part !== '' && part !== 'de' && part !== 'del' && part !== 'of');
  const at = parts.findIndex((part) => monthNames.has(part));
  const month = monthNames.get(parts[at] ?? '');
  if (month === undefined) return none;
  const numbers = [parts[at - 1], parts[at + 1], parts[at + 2]].map(dayOrYear);
  const [before, after, later] = numbers;
  if (before !== undefined && before <= 31 && after !== undefined) {
    return asReading(dayOf(fullYear(String(after)), month, before));
  }
  if (after !== undefined && after <= 31 && later !== undefined) {
    return asReading(dayOf(fullYear(String(later)), month, after));
  }
  return none;
}

function dayOrYear(part: string | undefined): number | undefined {
  const digits = /^(\d{1,2}|\d{4})(?:st|nd|rd|th|er|º)?$/.exec(part ?? '');
  return digits ? Number(digits[1]) : undefined;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (number >= 100) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!(year >= earliestYear && year <= latestYear && month >= 1 && month <= 12 && day >= 1))
    return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const twoDigits = (n: number) => (n < 10 ? `0${n}` : String(n));

const asReading = (day: Day | undefined): DateReading => (day === undefined ? none : { kind: 'day', day });

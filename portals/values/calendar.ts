/** Calendar arithmetic without a clock: a stay has dates, no time zone. */

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or `undefined` when there is no such day. Years 1990–2099: outside them it is no stay. */
export function toDay(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2099 || day < 1 || day > (daysInMonth[month - 1] ?? 0)) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Nights between two days; negative when the second is earlier. */
export function nightsBetween(checkin: string, checkout: string): number {
  return Math.round((Date.parse(checkout) - Date.parse(checkin)) / 86_400_000);
}

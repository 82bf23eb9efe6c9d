import type { Day } from './customer-history';
import type { Words } from './words';

/** Calendar arithmetic on `YYYY-MM-DD`. No clock, no time zone: a stay has none. */

const millisecondsPerDay = 86_400_000;
const atMidnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whether the month has that day. Of 30 February one browser makes 2 March, another nothing. */
export function isOnTheCalendar(day: string): boolean {
  const at = atMidnight(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((atMidnight(to) - atMidnight(from)) / millisecondsPerDay);
}

export function addDays(day: Day, days: number): Day {
  return new Date(atMidnight(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const chinese = new Intl.DateTimeFormat('zh-CN', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date as each reader writes it: `12 May 2026`, `2026年5月12日`. */
export function dayInWords(day: Day): Words {
  return { en: english.format(atMidnight(day)), zh: chinese.format(atMidnight(day)) };
}

/** A number of days: `1 day`, `12 days`, `12天`. */
export const daysInWords = (days: number): Words => ({
  en: `${days} ${days === 1 ? 'day' : 'days'}`,
  zh: `${days}天`,
});

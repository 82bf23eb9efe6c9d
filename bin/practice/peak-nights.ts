import type { Day } from '../../retention/customer-history';
import { addDays } from '../../retention/days';
import { peakCalendar, peakOver } from '../../retention/peak-season';

/** Whether the houses ask their peak price for the night. */
export function isPeak(night: Day): boolean {
  return peakOver({ checkIn: night, checkOut: addDays(night, 1) }) !== undefined;
}

/** First day of a season in a year, where the calendar knows it. */
export function seasonStart(season: string, year: number): Day | undefined {
  return peakCalendar.find(({ id }) => id === season)?.days(year)?.from;
}

/** First day of the first season that begins after the day. */
export function nextPeak(day: Day): Day {
  const year = Number(day.slice(0, 4));
  const starts = peakCalendar.flatMap(({ days }) => [days(year)?.from, days(year + 1)?.from]);
  const next = starts.filter((start) => start !== undefined && start > day).sort()[0];
  if (!next) throw new Error(`no peak season after ${day}`);
  return next;
}

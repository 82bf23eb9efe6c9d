import type { Day } from '../../retention/customer-history';

const dayLength = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

const chineseCalendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** First day of the Chinese year that begins in the given Gregorian year (21 January – 20 February). */
export function chineseNewYear(year: number): Day {
  for (let day: Day = `${year}-01-21`; day <= `${year}-02-21`; day = addDays(day, 1)) {
    if (chineseCalendar.format(new Date(day)) === '1/1') return day;
  }
  throw new Error(`no Chinese New Year found in ${year}`);
}

export interface PeakSeason {
  readonly name: 'chinese-new-year' | 'august' | 'golden-week';
  readonly from: Day;
  readonly to: Day;
}

/** The seasons in which the sample's houses are full. */
export function peakSeasons(year: number): readonly PeakSeason[] {
  const newYear = chineseNewYear(year);
  return [
    { name: 'chinese-new-year', from: addDays(newYear, -1), to: addDays(newYear, 6) },
    { name: 'august', from: `${year}-08-01`, to: `${year}-08-31` },
    { name: 'golden-week', from: `${year}-10-01`, to: `${year}-10-07` },
  ];
}

export function isPeak(day: Day): boolean {
  return peakSeasons(Number(day.slice(0, 4))).some(({ from, to }) => day >= from && day <= to);
}

/** The first season that begins after the day. */
export function nextPeak(day: Day): PeakSeason {
  const year = Number(day.slice(0, 4));
  const next = [...peakSeasons(year), ...peakSeasons(year + 1)].find(({ from }) => from > day);
  if (!next) throw new Error(`no peak season after ${day}`);
  return next;
}

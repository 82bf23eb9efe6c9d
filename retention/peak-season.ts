import type { Day } from './customer-history';
import { addDays } from './days';
import type { Words } from './words';

/**
 * When rooms, guides and patience are short (courseware T7.2, seasonal service gap 季节性服务断层). The course
 * names no dates; these are declared here with where they come from, and a property may hand in its own.
 */
export interface PeakPeriod {
  readonly id: string;
  readonly words: Words;
  /** Who says that these are the days: a public rule, or `ours`. */
  readonly source: string;
  /** First and last day in the year that is named; a period may reach into the next year. */
  readonly days: (year: number) => { readonly from: Day; readonly to: Day } | undefined;
}

/** New Year's Day of the Chinese calendar (GB/T 33661-2017). A year not listed is not guessed. */
const chineseNewYear: Readonly<Record<number, Day>> = {
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-03',
  2031: '2031-01-23',
  2032: '2032-02-11',
  2033: '2033-01-31',
  2034: '2034-02-19',
  2035: '2035-02-08',
};

const everyYear = (from: string, to: string) => (year: number) => ({
  from: `${year}-${from}`,
  to: `${to < from ? year + 1 : year}-${to}`,
});

export const peakCalendar: readonly PeakPeriod[] = [
  {
    id: 'chinese-new-year',
    words: { en: 'Chinese New Year', zh: '春节' },
    source: 'New Year’s Day: Chinese calendar, GB/T 33661-2017; eve to seventh day: ours',
    days: (year) => {
      const newYear = chineseNewYear[year];
      return newYear ? { from: addDays(newYear, -1), to: addDays(newYear, 6) } : undefined;
    },
  },
  {
    id: 'labour-day',
    words: { en: 'Labour Day holiday', zh: '劳动节假期' },
    source: '1 and 2 May: 全国年节及纪念日放假办法 (2024); five days with the days moved to it: ours',
    days: everyYear('05-01', '05-05'),
  },
  {
    id: 'summer-holidays',
    words: { en: 'July and August', zh: '暑期（7—8月）' },
    source: 'ours',
    days: everyYear('07-01', '08-31'),
  },
  {
    id: 'golden-week',
    words: { en: 'National Day Golden Week', zh: '国庆黄金周' },
    source: '1 to 3 October: 全国年节及纪念日放假办法 (2024); seven days with the days moved to it: ours',
    days: everyYear('10-01', '10-07'),
  },
  {
    id: 'christmas-new-year',
    words: { en: 'Christmas and New Year', zh: '圣诞与元旦' },
    source: 'ours',
    days: everyYear('12-23', '01-02'),
  },
];

/** The first peak period that a stay's nights touch; the day of check-out is no night. */
export function peakOver(
  stay: { readonly checkIn: Day; readonly checkOut: Day },
  calendar: readonly PeakPeriod[] = peakCalendar,
): PeakPeriod | undefined {
  const year = Number(stay.checkIn.slice(0, 4));
  return calendar.find((period) =>
    [year - 1, year, year + 1].some((y) => {
      const days = period.days(y);
      return days && stay.checkIn <= days.to && stay.checkOut > days.from;
    }),
  );
}

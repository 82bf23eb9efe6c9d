import { expect, test } from 'vitest';
import { addDays } from '../../../retention/days';
import { peakCalendar, peakOver } from '../../../retention/peak-season';

/**
 * In these years the new moon falls within minutes of midnight in Beijing (6 February 2027 23:56, 3 February
 * 2030 00:07) and ICU's approximation lands on the other day; the published calendars have the days declared.
 */
const icuIsOffBy: Readonly<Record<number, number>> = { 2027: 1, 2030: -1 };

test('New Year’s Day of each declared year is the first day of the first month of the Chinese calendar', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const monthAndDay = (day: string) =>
    format
      .formatToParts(Date.parse(day))
      .filter(({ type }) => type === 'month' || type === 'day')
      .map(({ value }) => value);
  const chineseNewYear = peakCalendar.find(({ id }) => id === 'chinese-new-year');
  for (let year = 2020; year <= 2035; year += 1) {
    const eve = chineseNewYear?.days(year)?.from;
    if (!eve) throw new Error(`${year} is not declared`);
    expect([year, ...monthAndDay(addDays(eve, 1 + (icuIsOffBy[year] ?? 0)))]).toEqual([year, '1', '1']);
  }
});

test('a year whose Chinese New Year is not declared is not guessed', () => {
  expect(peakOver({ checkIn: '2060-02-02', checkOut: '2060-02-05' })).toBeUndefined();
});

test('a stay over New Year belongs to the period that began the year before', () => {
  expect(peakOver({ checkIn: '2027-01-01', checkOut: '2027-01-02' })?.id).toBe('christmas-new-year');
});

test('every period says where its days come from', () => {
  for (const { source } of peakCalendar) expect(source).toMatch(/ours|办法|GB\/T/);
});

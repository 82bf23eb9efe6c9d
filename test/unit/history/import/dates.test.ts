import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, nightsBetween, readDate, resolveOrder } from '../../../../history/import/dates';

const day = (text: string | number) => {
  const read = readDate(text);
  return read.kind === 'day' ? read.day : read.kind;
};

describe('dates as exports write them', () => {
  test.each([
    ['2026-07-27', '2026-07-27'],
    ['2024-08-29 13:07:27', '2024-08-29'],
    ['2024-08-29T13:07:27Z', '2024-08-29'],
    ['2026/7/3', '2026-07-03'],
    ['2025年1月2日', '2025-01-02'],
    ['2025년 1월 2일', '2025-01-02'],
    ['Sep 3 2026', '2026-09-03'],
    ['September 3rd, 2026', '2026-09-03'],
    ['3 Sep 2026', '2026-09-03'],
    ['Fri, 12 juin 2026', '2026-06-12'],
    ['3 de septiembre de 2026', '2026-09-03'],
    ['12. Juni 2026', '2026-06-12'],
    ['46000', '2025-12-09'],
    [46000.75, '2025-12-09'],
  ])('%s is %s', (text, expected) => expect(day(text)).toBe(expected));

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    'tomorrow',
    '',
    '7',
    '31',
    '=TODAY()',
    '2026-07-27x',
    '99999',
  ])('%s is no date', (text) => expect(day(text)).toBe('none'));

  test('digits only wait for the order of day and month, two-digit years turn at 50', () => {
    const read = readDate('09/12/26');
    expect(read).toEqual({ kind: 'needs-order', first: 9, second: 12, year: 2026 });
    if (read.kind !== 'needs-order') return;
    expect(resolveOrder(read, 'day-first')).toBe('2026-12-09');
    expect(resolveOrder(read, 'month-first')).toBe('2026-09-12');
    expect(readDate('01.02.98')).toMatchObject({ year: 1998 });
    expect(readDate('09-12-2026 14:30')).toMatchObject({ kind: 'needs-order', year: 2026 });
  });
});

const calendarDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates, for every day from 1970 to 2099', () => {
  test('written in any form, the same day comes back', () => {
    fc.assert(
      fc.property(calendarDay, (iso) => {
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        expect(day(iso)).toBe(iso);
        expect(day(`${iso} 23:59:59`)).toBe(iso);
        expect(day(`${year}年${Number(month)}月${Number(dayOfMonth)}日`)).toBe(iso);
        const english = new Date(iso).toLocaleDateString('en-US', {
          timeZone: 'UTC',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
        });
        expect(day(english)).toBe(iso);
        const read = readDate(`${dayOfMonth}/${month}/${year}`);
        expect(read.kind === 'needs-order' && resolveOrder(read, 'day-first')).toBe(iso);
        const american = readDate(`${Number(month)}-${Number(dayOfMonth)}-${year}`);
        expect(american.kind === 'needs-order' && resolveOrder(american, 'month-first')).toBe(iso);
      }),
    );
  });

  test('a serial number and the days between count the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 70_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        (serial, nights) => {
          const from = dayOfSerial(serial, false);
          const to = dayOfSerial(serial + nights, false);
          expect(from && to && nightsBetween(from, to)).toBe(nights);
          expect(dayOfSerial(serial, true)).toBe(dayOfSerial(serial + 1_462, false));
        },
      ),
    );
  });

  test('no text is ever more than a real day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDate(text);
        if (read.kind === 'day') expect(new Date(read.day).toISOString().slice(0, 10)).toBe(read.day);
      }),
    );
  });
});

import { tidy } from '../reading';
import { toDay } from './calendar';
import { datesIn, type WrittenDate } from './dates';
import { monthNamed } from './months';

const dash = '(?: ?[-–—~～至→] ?| (?:to|bis|au|al|a|until) )';
const dayOnly = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
const monthName = '(?:de )?([A-Za-zÀ-ÿ]{3,10})\\.?';
const yearLast = ',? (?:de )?(\\d{4})(?!\\d)';

/** `12 – 15 June 2026`, `28 May – 3 June 2026`. */
const dayFirst = new RegExp(`(?<!\\d)${dayOnly}(?: ${monthName})?${dash}${dayOnly} ${monthName}${yearLast}`);
/** `Jun 12 – 15, 2026`, `Dec 30 – Jan 2, 2027`. */
const monthFirst = new RegExp(
  `(?<![A-Za-zÀ-ÿ])${monthName} ${dayOnly}${dash}(?:${monthName} )?${dayOnly}${yearLast}`,
);
/** `2026年3月1日至3月4日`. */
const eastAsian =
  /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日? ?[-–—~～至到] ?(?:(\d{1,2})月)?(\d{1,2})日?(?![\d月年])/;

/**
 * Both dates of a stay written as one text, the year said once or twice. Exactly two dates, or nothing.
 * A year said once at the end belongs to the check-out; a stay over New Year began the year before.
 */
export function stayIn(raw: string): readonly [WrittenDate, WrittenDate] | undefined {
  const [checkin, checkout, third] = datesIn(raw);
  if (checkin && checkout) return third ? undefined : [checkin, checkout];
  return sharedYear(tidy(raw));
}

/** Whether a text is a range that says its year once: no single date may be taken out of it. */
export function isRange(raw: string): boolean {
  return /[-–—~～至到→]| (?:to|bis|au|al|a|until) /.test(raw) && sharedYear(tidy(raw)) !== undefined;
}

function sharedYear(text: string): readonly [WrittenDate, WrittenDate] | undefined {
  const byDay = dayFirst.exec(text);
  if (byDay) {
    const month = monthNamed(byDay[4] ?? '');
    return endingIn(byDay[5], byDay[2] ? monthNamed(byDay[2]) : month, byDay[1], month, byDay[3]);
  }
  const byMonth = monthFirst.exec(text);
  if (byMonth) {
    const month = monthNamed(byMonth[1] ?? '');
    return endingIn(byMonth[5], month, byMonth[2], byMonth[3] ? monthNamed(byMonth[3]) : month, byMonth[4]);
  }
  const asian = eastAsian.exec(text);
  if (!asian) return undefined;
  const [from, to] = [Number(asian[2]), Number(asian[4] ?? asian[2])];
  const year = Number(asian[1]);
  return pair(toDay(year, from, Number(asian[3])), toDay(to < from ? year + 1 : year, to, Number(asian[5])));
}

function endingIn(
  yearText: string | undefined,
  from: number | undefined,
  fromDay: string | undefined,
  to: number | undefined,
  toDate: string | undefined,
): readonly [WrittenDate, WrittenDate] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const year = Number(yearText);
  return pair(toDay(from > to ? year - 1 : year, from, Number(fromDay)), toDay(year, to, Number(toDate)));
}

function pair(checkin?: string, checkout?: string): readonly [WrittenDate, WrittenDate] | undefined {
  if (checkin === undefined || checkout === undefined) return undefined;
  return [
    { kind: 'certain', day: checkin },
    { kind: 'certain', day: checkout },
  ];
}

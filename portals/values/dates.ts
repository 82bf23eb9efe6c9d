import { tidy } from '../reading';
import { nightsBetween, toDay } from './calendar';
import { monthNamed } from './months';

/** Which of `09/12/2026`'s first two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as written: either certain, or two numbers whose order something else must decide. */
export type WrittenDate =
  | { readonly kind: 'certain'; readonly day: string }
  | { readonly kind: 'ordered'; readonly first: number; readonly second: number; readonly year: number };

/**
 * Written forms, each with a hint that shows at a glance whether it is worth trying, and the groups that hold
 * year, month and day. Month names need Latin letters only; `\p{L}` would cost milliseconds on the first page.
 */
const forms = [
  { hint: /\d[-/.]\d/, form: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, year: 1, month: 3, day: 4 },
  {
    hint: /[年년]/,
    form: /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})(?!\d) ?[日号號일]?/g,
    year: 1,
    month: 2,
    day: 3,
  },
  {
    hint: /[A-Za-zÀ-ÿ]{3}/,
    form: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|o|\.)?[ /-]?(?:de |di |of )?([A-Za-zÀ-ÿ]{3,10})\.?,?[ /-]?(?:de |del )?(\d{4})(?!\d)/g,
    year: 3,
    month: 2,
    day: 1,
  },
  {
    hint: /[A-Za-zÀ-ÿ]{3}/,
    form: /(?<![A-Za-zÀ-ÿ])([A-Za-zÀ-ÿ]{3,10})\.?[ /-](\d{1,2})(?:st|nd|rd|th)?,?[ /-](\d{4})(?!\d)/g,
    year: 3,
    month: 1,
    day: 2,
  },
] as const;
const numbersOnly = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;

/** Every full date in a text, in the order written. A date without a year is none: the year is not ours to guess. */
export function datesIn(raw: string): WrittenDate[] {
  const text = tidy(raw);
  const found: { at: number; date: WrittenDate }[] = [];
  const add = (at: number, day: string | undefined): void => {
    if (day !== undefined) found.push({ at, date: { kind: 'certain', day } });
  };
  for (const { hint, form, year, month, day } of forms) {
    if (!hint.test(text)) continue;
    for (const m of text.matchAll(form)) {
      const monthText = m[month] ?? '';
      add(m.index, toDay(Number(m[year]), monthNamed(monthText) ?? Number(monthText), Number(m[day])));
    }
  }
  for (const m of text.matchAll(numbersOnly)) {
    const ordered: WrittenDate = {
      kind: 'ordered',
      first: Number(m[1]),
      second: Number(m[3]),
      year: Number(m[4]),
    };
    // Dots are only ever written day first (Germany, Italy, …).
    if (m[2] === '.') add(m.index, toDay(ordered.year, ordered.second, ordered.first));
    else if (orders.some((order) => dayOf(ordered, order))) found.push({ at: m.index, date: ordered });
  }
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}

const orders: readonly DateOrder[] = ['day-first', 'month-first'];

/** The day a written date names, once its order is known; `undefined` when it names none or stays ambiguous. */
export function dayOf(date: WrittenDate, order: DateOrder | undefined): string | undefined {
  if (date.kind === 'certain') return date.day;
  const dayFirst = toDay(date.year, date.second, date.first);
  const monthFirst = toDay(date.year, date.first, date.second);
  if (dayFirst === monthFirst) return dayFirst;
  if (order === undefined) return undefined;
  return order === 'day-first' ? dayFirst : monthFirst;
}

const monthFirstRegions = new Set(['en-us', 'en-ph']);
const dayFirstRegions = new Set(['en-gb', 'en-au', 'en-nz', 'en-ie', 'en-in', 'en-za', 'en-sg', 'en-hk']);
const dayFirstLanguages = new Set(['de', 'fr', 'es', 'it']);

/** How a language writes numeric dates. Plain `en` and `zh` say nothing: both orders are in use. */
export function orderOf(language: string | undefined): DateOrder | undefined {
  const tag = (language ?? '').toLowerCase().replace('_', '-');
  if (monthFirstRegions.has(tag)) return 'month-first';
  if (dayFirstRegions.has(tag) || dayFirstLanguages.has(tag.split('-')[0] ?? '')) return 'day-first';
  return undefined;
}

/**
 * One page writes all its dates in one order. A date only one order can read decides; else a stated number
 * of nights does, when just one order gives it; else the language. When dates contradict each other,
 * nothing is decided and ambiguous dates are dropped.
 */
export function decideOrder(
  dates: readonly WrittenDate[],
  languages: readonly (string | undefined)[],
  stay?: { checkin: WrittenDate; checkout: WrittenDate; nights: number },
): DateOrder | undefined {
  const possible = orders.filter((order) => dates.every((date) => dayOf(date, order) !== undefined));
  if (possible.length < 2) return possible[0];
  if (stay) {
    const fitting = possible.filter((order) => {
      const checkin = dayOf(stay.checkin, order);
      const checkout = dayOf(stay.checkout, order);
      return checkin && checkout && nightsBetween(checkin, checkout) === stay.nights;
    });
    if (fitting.length === 1) return fitting[0];
  }
  const spoken = new Set(languages.map(orderOf).filter((order) => order !== undefined));
  return spoken.size === 1 ? [...spoken][0] : undefined;
}

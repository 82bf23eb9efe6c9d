import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day, Money } from '../retention/customer-history';
import type { Language, Words } from '../retention/words';

/** The language a surface speaks. Surfaces hand it in; switching it re-renders, nothing reloads. */
const Spoken = createContext<Language>('en');

export function Speaking(props: { language: Language; children: ComponentChildren }) {
  return <Spoken.Provider value={props.language}>{props.children}</Spoken.Provider>;
}

/** BCP 47 tag for `lang` attributes and `Intl`. */
export const localeOf: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Everything a view needs to speak: words, numbers, days and money in the reader's form. */
export interface Speech {
  readonly language: Language;
  (words: Words): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A calendar date in the reader's form: `12 May 2026`, `2026年5月12日`. */
  day(day: Day): string;
  /** Name of the month, 1–12: `May`, `五月`. */
  monthName(month: number): string;
  /** Month and year of a calendar date. */
  month(day: Day): string;
  /** `signDisplay: 'exceptZero'` for differences: with its sign also when positive. */
  money(money: Money, options?: Pick<Intl.NumberFormatOptions, 'signDisplay'>): string;
  /** `one` where the language counts so for `n`, else `many`; put the number into both. */
  count(n: number, one: Words, many: Words): string;
}

/** Made once for each form: making a formatter takes as long as writing hundreds of numbers with it. */
function kept<O extends object, F>(make: (options: O) => F): (options: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}

/** U+2212, as wide and as high as the plus: a hyphen is a mark between words. */
const minus = '\u2212';
/** Keeps a sign on the line of its number where a currency sign stands between them. */
const joiner = '\u2060';
const withMinus = (written: string): string => written.replace('-', minus);

/** A shown number as another program takes it in, e.g. from the clipboard into a spreadsheet. */
export const asOtherProgramsRead = (shown: string): string =>
  shown.replaceAll(minus, '-').replaceAll(joiner, '');

export function speechIn(language: Language): Speech {
  const locale = localeOf[language];
  const numbers = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const days = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const plurals = new Intl.PluralRules(locale);
  const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`);
  const speak = (words: Words) => words[language];
  return Object.assign(speak, {
    language,
    number: (value: number, options: Intl.NumberFormatOptions = {}) =>
      withMinus(numbers({ signDisplay: 'negative', ...options }).format(value)), // and never −0
    day: (day: Day) =>
      days({
        day: 'numeric',
        month: language === 'zh' ? 'long' : 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(atNoon(day)),
    monthName: (month: number) =>
      days({ month: 'long', timeZone: 'UTC' }).format(atNoon(`2000-${String(month).padStart(2, '0')}-01`)),
    month: (day: Day) => days({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(atNoon(day)),
    money: (money: Money, { signDisplay = 'negative' }: Pick<Intl.NumberFormatOptions, 'signDisplay'> = {}) =>
      withMinus(
        numbers({
          style: 'currency',
          currency: money.currency,
          currencyDisplay: 'symbol', // CN¥ and US$ in English: two currencies must never look alike
          maximumFractionDigits: Number.isInteger(money.amount) ? 0 : 2,
          signDisplay,
        }).format(money.amount),
      ).replace(/^[+\u2212]/, `$&${joiner}`),
    count: (n: number, one: Words, many: Words) =>
      (plurals.select(n) === 'one' ? one : many)[language].replace('#', withMinus(numbers({}).format(n))),
  });
}

const speeches: Record<Language, Speech> = { en: speechIn('en'), zh: speechIn('zh') };

/** Sentences one after the other: English parts them by a space, Chinese does not. */
export const inOneBreath = (...sentences: readonly Words[]): Words => ({
  en: sentences.map(({ en }) => en).join(' '),
  zh: sentences.map(({ zh }) => zh).join(''),
});

export function useSpeech(): Speech {
  return speeches[useContext(Spoken)];
}

import { type Draft, longestValue, type ReadField, type Reading, tidy } from './reading';
import type { Reservation } from './reservation';
import { emailIn, telephoneIn } from './values/contacts';
import { type DateOrder, datesIn, dayOf, decideOrder, type WrittenDate } from './values/dates';
import { currencyIn, moneyIn } from './values/money';
import { nameIn } from './values/names';
import { reservationNumberIn } from './values/reservation-number';
import { statusIn } from './values/status';
import { isRange, stayIn } from './values/stay';

/** A reading understood: a value of its field's own type. */
export type Candidate = {
  readonly [F in keyof Omit<Reservation, 'provider'>]-?: {
    readonly field: F;
    readonly value: NonNullable<Reservation[F]>['value'];
    readonly reading: Reading;
  };
}[keyof Omit<Reservation, 'provider'>];

const dateFields: readonly ReadField[] = ['checkinDate', 'checkoutDate', 'bookingTime'];

/**
 * Turns texts into values: dates to `YYYY-MM-DD`, money to amount and ISO currency, names without titles.
 * A text that is not certainly a value of its field gives nothing.
 * @param pageLanguage the document's `lang`; a label's own language goes before it.
 */
export function understand(draft: Draft, pageLanguage: string | undefined): Candidate[] {
  const short = draft.filter(({ text }) => text.length <= longestValue * 2);
  const order = orderWithin(short, pageLanguage);
  return short.flatMap((reading) => candidatesOf(reading, order, pageLanguage));
}

function candidatesOf(
  reading: Reading,
  order: DateOrder | undefined,
  pageLanguage: string | undefined,
): Candidate[] {
  const { field, text } = reading;
  const language = reading.language ?? pageLanguage;
  switch (field) {
    case 'checkinDate':
    case 'checkoutDate':
    case 'bookingTime':
      return some(singleDate(text), (date) =>
        some(dayOf(date, order), (value) => [{ field, value, reading }]),
      );
    case 'stay':
      return some(stayIn(text), ([from, to]) => [
        ...some(dayOf(from, order), (value): Candidate[] => [{ field: 'checkinDate', value, reading }]),
        ...some(dayOf(to, order), (value): Candidate[] => [{ field: 'checkoutDate', value, reading }]),
      ]);
    case 'totalPrice':
      return some(money(reading, language), ({ amount, currency }) => [
        { field, value: amount, reading },
        ...some(currency, (value): Candidate[] => [{ field: 'priceCurrency', value, reading }]),
      ]);
    case 'priceCurrency':
      return some(currencyIn(text), (value) => [{ field, value, reading }]);
    case 'reservationNumber':
      return some(reservationNumberIn(text, reading.layer !== 'label'), (value) => [
        { field, value, reading },
      ]);
    case 'underName':
      return some(nameIn(text), (value) => [{ field, value, reading }]);
    case 'email':
      return some(emailIn(text), (value) => [{ field, value, reading }]);
    case 'telephone':
      return some(telephoneIn(text), (value) => [{ field, value, reading }]);
    case 'reservationStatus':
      return some(statusIn(text), (value) => [{ field, value, reading }]);
    case 'reservationFor':
    case 'lodgingUnitDescription':
      return some(shortDescription(text), (value) => [{ field, value, reading }]);
    case 'numAdults':
    case 'numChildren':
      return some(count(text), (value) => [{ field, value, reading }]);
    case 'nights':
      return [];
  }
}

function some<T>(value: T | undefined, then: (value: T) => Candidate[]): Candidate[] {
  return value === undefined ? [] : then(value);
}

/** The one date in a text; the same date written twice is one, two dates are none. */
function singleDate(text: string): WrittenDate | undefined {
  if (isRange(text)) return undefined;
  const [date, ...others] = datesIn(text);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(date)) ? date : undefined;
}

/** schema.org prices are plain numbers with a dot (`422.001`), whatever the page's language. */
function money(
  reading: Reading,
  language: string | undefined,
): { amount: number; currency?: string } | undefined {
  const text = tidy(reading.text);
  const plain = reading.layer === 'json-ld' || reading.layer === 'microdata';
  if (plain && /^\d+(?:\.\d+)?$/.test(text)) return Number(text) > 0 ? { amount: Number(text) } : undefined;
  return moneyIn(text, language);
}

function shortDescription(text: string): string | undefined {
  const line = tidy(text.split('\n').find((part) => part.trim() !== '') ?? '');
  return line.length >= 2 && line.length <= 120 && /[^\s\d!-@[-`{-~]/.test(line) && !/[<>]/.test(line)
    ? line
    : undefined;
}

function count(text: string): number | undefined {
  const digits = /^(\d{1,3})(?!\d)/.exec(tidy(text))?.[1];
  const value = digits === undefined ? undefined : Number(digits);
  return value !== undefined && value <= 99 ? value : undefined;
}

function orderWithin(draft: Draft, pageLanguage: string | undefined): DateOrder | undefined {
  const dated = draft.filter(({ field }) => dateFields.includes(field) || field === 'stay');
  const dates = dated.flatMap(({ text }) => datesIn(text)).filter(({ kind }) => kind === 'ordered');
  const region = pageLanguage?.includes('-') ? pageLanguage : undefined;
  const languages = dated.map(({ language }) =>
    region && region.split('-')[0] === (language ?? region.split('-')[0])
      ? region
      : (language ?? pageLanguage),
  );
  const textOf = (wanted: ReadField): string => draft.find(({ field }) => field === wanted)?.text ?? '';
  const [checkin] = datesIn(textOf('checkinDate'));
  const [checkout] = datesIn(textOf('checkoutDate'));
  const nights = count(textOf('nights'));
  return decideOrder(
    dates,
    languages,
    checkin && checkout && nights ? { checkin, checkout, nights } : undefined,
  );
}

import { getCountries } from 'libphonenumber-js/min';
import type { CustomerHistory } from '../retention/customer-history';
import type { HistoryDatabase } from './database';
import { normaliseEmail } from './identity/email';
import { guestNames } from './identity/guest-name';
import { bookingKey, emailKey, lettersKey, lookUpKey, phoneKey } from './identity/keys';
import { normalisePhone } from './identity/phone';
import { hasHan } from './identity/pinyin';
import { searchSpelling } from './identity/search-words';
import { historyOf } from './stored-customer';

/** A word shared by more guests than this is narrowed by the other words first. */
const mostPerWord = 20_000;

export interface Found {
  readonly customers: readonly CustomerHistory[];
  readonly of: number;
}

/**
 * Finds guests while the agent types: names in any order, with or without marks, hyphens, spaces and titles, in
 * characters or pinyin, each word by its beginning; a whole e-mail address, phone or booking number.
 */
export async function searchCustomers(
  database: HistoryDatabase,
  text: string,
  { from = 0, count = 50 }: { readonly from?: number; readonly count?: number } = {},
): Promise<Found> {
  const [exact, named] = await Promise.all([
    idsByKeys(database, exactKeys(text)),
    /\d{5}|@/.test(text) ? [] : idsByWords(database, wordsOf(text)),
  ]);
  const ids = [...new Set([...exact, ...named])];
  const page = await database.customers.bulkGet(ids.slice(from, from + count));
  return { customers: page.flatMap((guest) => (guest ? [historyOf(guest)] : [])), of: ids.length };
}

/** Keys of what only makes sense as a whole. A phone without `+` may be of any country. */
function exactKeys(text: string): number[] {
  const keys: number[] = [];
  const email = normaliseEmail(text);
  if (email !== undefined) return [emailKey(email), lookUpKey(email)];
  if (text.trim().length >= 4) keys.push(bookingKey(text));
  if (/\d{5}/.test(text.replace(/[\s()./-]/g, ''))) {
    const phones = text.trim().startsWith('+')
      ? [normalisePhone(text, undefined)]
      : getCountries().map((country) => normalisePhone(text, country));
    for (const phone of new Set(phones))
      if (phone !== undefined) keys.push(phoneKey(phone), lookUpKey(phone));
  }
  const words = wordsOf(text);
  if (!hasHan(text) && words.join('').length > 3) keys.push(lettersKey(words));
  return keys;
}

function wordsOf(text: string): string[] {
  const [name] = guestNames(text);
  if (!name) return [];
  return [...name.tokens.map(searchSpelling), ...(name.han === '' ? [] : [name.han])];
}

/** `ü` after l and n is typed as v, and printed as yu in passports (GB/T 28039-2011): Lü, lv, LYU are one name. */
function waysToType(word: string): string[] {
  const [, first = ''] = /^([ln])(?:v|u|yu)$/.exec(word) ?? [];
  return first === '' ? [word] : ['u', 'v', 'yu'].map((vowel) => first + vowel);
}

async function idsByKeys(database: HistoryDatabase, keys: readonly number[]): Promise<string[]> {
  const lists = await Promise.all(
    keys.map((key) => database.customers.where('keys').equals(key).primaryKeys()),
  );
  return lists.flat();
}

/** Guests that have a word beginning with each of these. */
async function idsByWords(database: HistoryDatabase, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const beginning = (word: string) =>
    database.customers.where('keys').startsWith(word).limit(mostPerWord).primaryKeys();
  const lists = await Promise.all(
    words.map(async (word) => (await Promise.all(waysToType(word).map(beginning))).flat()),
  );
  const [shortest = [], ...others] = lists
    .map((list) => [...new Set(list)])
    .sort((a, b) => a.length - b.length);
  const rest = others.map((list) => new Set(list));
  return shortest.filter((id) => rest.every((list) => list.has(id)));
}

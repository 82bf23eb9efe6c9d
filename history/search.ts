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
 * characters or pinyin, each word by its beginning; a whole e-mail address, phone or booking number. What was typed
 * in full comes first: a number, then the whole name, then names that hold each word whole, then beginnings.
 */
export async function searchCustomers(
  database: HistoryDatabase,
  text: string,
  { from = 0, count = 50 }: { readonly from?: number; readonly count?: number } = {},
): Promise<Found> {
  const words = wordsOf(text);
  const [numbered, lettered, named] = await Promise.all([
    idsByKeys(database, numberKeys(text)),
    idsByKeys(database, letterKeys(text, words)),
    /\d{5}|@/.test(text) ? [] : idsByWords(database, words),
  ]);
  const ids = [...new Set([...numbered, ...byStrength(named, lettered, words.length)])];
  const page = await database.customers.bulkGet(ids.slice(from, from + count));
  return { customers: page.flatMap((guest) => (guest ? [historyOf(guest)] : [])), of: ids.length };
}

/** Keys of what only makes sense as a whole. A phone without `+` may be of any country. */
function numberKeys(text: string): number[] {
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
  return keys;
}

/** The key a whole name in Latin letters has however it is spaced; other names of the same letters have it too. */
const letterKeys = (text: string, words: readonly string[]): number[] =>
  !text.includes('@') && !hasHan(text) && words.join('').length > 3 ? [lettersKey(words)] : [];

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

interface Named {
  readonly id: string;
  /** How many of the words typed are whole words of the name; the rest begin one. */
  readonly whole: number;
}

/** Guests that have a word beginning with each of these. */
async function idsByWords(database: HistoryDatabase, words: readonly string[]): Promise<Named[]> {
  if (words.length === 0) return [];
  const lists = await Promise.all(words.map((word) => beginningWith(database, waysToType(word))));
  const [shortest, ...others] = [...lists].sort((a, b) => a.all.size - b.all.size);
  return [...(shortest?.all ?? [])]
    .filter((id) => others.every(({ all }) => all.has(id)))
    .map((id) => ({ id, whole: lists.filter(({ whole }) => whole.has(id)).length }));
}

/** The index gives words in their order, so the word itself comes before those that only begin with it. */
async function beginningWith(database: HistoryDatabase, ways: readonly string[]) {
  const keys = database.customers.where('keys');
  const lists = await Promise.all(
    ways.map(async (way) => {
      const [all, whole] = await Promise.all([
        keys.startsWith(way).limit(mostPerWord).primaryKeys(),
        keys.equals(way).count(),
      ]);
      return { all, whole: all.slice(0, whole) };
    }),
  );
  return {
    all: new Set(lists.flatMap(({ all }) => all)),
    whole: new Set(lists.flatMap(({ whole }) => whole)),
  };
}

/**
 * Ids with the strongest likeness first. Shared letters alone are an anagram as easily as another spacing, so they
 * count most beside whole words, and after them where they stand alone.
 */
function byStrength(named: readonly Named[], lettered: readonly string[], words: number): string[] {
  const sameLetters = new Set(lettered);
  const strength = ({ id, whole }: Named) => whole + (whole === words && sameLetters.has(id) ? 1 : 0);
  const ordered = [...named].sort((a, b) => strength(b) - strength(a));
  const wholly = ordered.filter(({ whole }) => whole === words);
  const partly = ordered.filter(({ whole }) => whole < words);
  return [...wholly.map(({ id }) => id), ...lettered, ...partly.map(({ id }) => id)];
}

import { fold, type GuestName, latinReadings } from './guest-name';
import { splitChinese } from './pinyin';

/**
 * One spelling for looking a word up: marks off, and ae, oe, ue read as a, o, u, so that `Bjärn`, `Bjarn` and
 * `Bjaern` meet. Done from left to right, so the beginning of a word stays the beginning of its spelling.
 */
export const searchSpelling = (word: string): string => fold(word).replace(/([aou])e/g, '$1');

/** The words a guest is found by, each also by its beginning. */
export function searchWords(name: GuestName): string[] {
  const words = name.tokens.map(searchSpelling);
  // `Cord-Landwehr` is also asked for as `cordlandwehr`.
  if (words.length > 2) words.push(...words.slice(1).map((word, at) => `${words[at]}${word}`));
  if (name.han !== '') {
    const { given } = splitChinese(name.han);
    words.push(name.han);
    if ([...given].length > 1) words.push(given);
    for (const reading of latinReadings(name)) words.push(...reading.map(searchSpelling));
  }
  return [...new Set(words)].filter((word) => word !== '');
}

import { type GuestName, latinReadings } from './guest-name';

/**
 * How two names relate, from the closest down:
 * - `equal`: the same words in any order, with or without marks, hyphens and spaces;
 * - `equal-across-scripts`: Chinese characters on one side, their pinyin on the other;
 * - `shorter`: one leaves out middle names (`Kai Uwe Broulik`, `Kai Broulik`);
 * - `initials`: one writes initials (`V Krause`);
 * - `one-letter`: one letter differs;
 * - `surname-only`: one is a single word of the other;
 * - `same-family`, `same-given`: one half agrees;
 * - `hidden`: one is masked or missing;
 * - `different`.
 */
export type NameRelation =
  | 'equal'
  | 'equal-across-scripts'
  | 'shorter'
  | 'initials'
  | 'one-letter'
  | 'surname-only'
  | 'same-family'
  | 'same-given'
  | 'hidden'
  | 'different';

export function compareNames(a: GuestName, b: GuestName): NameRelation {
  if (a.masked || b.masked) return 'hidden';
  if (a.han !== '' && b.han !== '') return compareChinese(a.han, b.han);
  if (a.han !== '' && b.tokens.length > 0 && a.tokens.length === 0) return acrossScripts(a, b);
  if (b.han !== '' && a.tokens.length > 0 && b.tokens.length === 0) return acrossScripts(b, a);
  return compareLatin(a, b);
}

function compareChinese(a: string, b: string): NameRelation {
  if (a === b) return [...a].length > 1 ? 'equal' : 'surname-only';
  if (a.charAt(0) !== b.charAt(0)) return 'different';
  return [...a].length === 1 || [...b].length === 1 ? 'surname-only' : 'same-family';
}

function acrossScripts(chinese: GuestName, latin: GuestName): NameRelation {
  const readings = latinReadings(chinese);
  if (readings.some((reading) => sameWords(reading, latin.tokens))) return 'equal-across-scripts';
  return readings.some((reading) => latin.tokens.includes(reading[0] ?? '')) ? 'same-family' : 'different';
}

function compareLatin(a: GuestName, b: GuestName): NameRelation {
  if (a.tokens.length === 0 || b.tokens.length === 0) return 'hidden';
  const forms = [
    [a.tokens, b.tokens],
    [a.expanded, b.tokens],
    [a.tokens, b.expanded],
    [a.expanded, b.expanded],
  ] as const;
  const several = a.tokens.length > 1 && b.tokens.length > 1;
  if (several && forms.some(([one, other]) => sameWords(one, other))) return 'equal';
  if (a.tokens.length === 1 || b.tokens.length === 1) return oneWord(a.tokens, b.tokens);
  if (leavesOutMiddle(a, b) || leavesOutMiddle(b, a)) return 'shorter';
  if (initials(a.tokens, b.tokens)) return 'initials';
  if (forms.some(([one, other]) => oneLetterApart(one, other))) return 'one-letter';
  return halves(a, b);
}

/** One word on one side. Two equal single words are a surname alone: never the same person for that. */
function oneWord(a: readonly string[], b: readonly string[]): NameRelation {
  const [single, other] = a.length === 1 ? [a, b] : [b, a];
  return other.includes(single[0] ?? '') ? 'surname-only' : 'different';
}

/**
 * The same words in any order, or the same letters once spaces and hyphens are gone and whole words are
 * rotated: `CORD LANDWEHR ANDREAS`, `Andreas Cordlandwehr`.
 */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) {
    const [first, second] = a;
    if (a.length === 2 && first === b[1] && second === b[0]) return true;
    if (a.every((word, at) => word === b[at])) return true;
    if (a.length > 2 && [...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  }
  const glued = a.join('');
  if (glued.length !== b.reduce((sum, word) => sum + word.length, 0)) return false;
  return b.some((_, at) => [...b.slice(at), ...b.slice(0, at)].join('') === glued) || gluedSwap(a, b);
}

/** `yu ting chen` and `chen yuting`: the second half in front, whichever side is the longer list. */
const gluedSwap = (a: readonly string[], b: readonly string[]): boolean => {
  const glued = b.join('');
  return a.some((_, at) => [...a.slice(at), ...a.slice(0, at)].join('') === glued);
};

/** `long` holds every word of `short`, and the words left out stand in the middle. */
function leavesOutMiddle(short: GuestName, long: GuestName): boolean {
  if (short.tokens.length < 2 || short.tokens.length >= long.tokens.length) return false;
  const inside = new Set(long.tokens);
  if (!short.tokens.every((token) => inside.has(token))) return false;
  const ends = endsOf(long);
  return ends.every((word) => short.tokens.includes(word));
}

/** First given word and the family: with `Last, First` known from the record, else first and last word. */
export function endsOf(name: GuestName): readonly string[] {
  const { tokens, familyTokens } = name;
  if (familyTokens > 0) return [...tokens.slice(0, familyTokens), tokens[familyTokens] ?? ''];
  return [tokens[0] ?? '', tokens[tokens.length - 1] ?? ''];
}

function initials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const rest = [...b];
  let whole = 0;
  let initial = 0;
  for (const word of [...a].sort((one, other) => other.length - one.length)) {
    const same = rest.indexOf(word);
    if (same >= 0) {
      rest.splice(same, 1);
      if (word.length > 1) whole++;
      continue;
    }
    const short = rest.findIndex(
      (other) => (other.length === 1 || word.length === 1) && other.charAt(0) === word.charAt(0),
    );
    if (short < 0) return false;
    rest.splice(short, 1);
    initial++;
  }
  return whole > 0 && initial > 0;
}

/** Equal words but one, and that one differs by one letter added, dropped, changed or two swapped. */
function oneLetterApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const mine = a.filter((word) => !b.includes(word));
  const others = b.filter((word) => !a.includes(word));
  const [one, other] = [mine[0], others[0]];
  if (mine.length !== 1 || others.length !== 1 || one === undefined || other === undefined) return false;
  return Math.max(one.length, other.length) > 3 && withinOneEdit(one, other);
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA === [...restB].reverse().join('');
}

function halves(a: GuestName, b: GuestName): NameRelation {
  const [familyA, familyB] = [familyOf(a), familyOf(b)];
  if (familyA === familyB) return 'same-family';
  return a.tokens.some((token) => token.length > 1 && b.tokens.includes(token)) ? 'same-given' : 'different';
}

const familyOf = (name: GuestName): string =>
  name.familyTokens > 0
    ? name.tokens.slice(0, name.familyTokens).join('')
    : (name.tokens[name.tokens.length - 1] ?? '');

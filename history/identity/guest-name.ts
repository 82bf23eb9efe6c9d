import { hasHan, isCompoundSurname, romanise } from './pinyin';
import { namesNobody, withoutChineseTitle, withoutGluedTitle, withoutTitles } from './titles';

/** One person's name as read from one record, ready to be compared. */
export interface GuestName {
  /** For people to read: given name first, titles off, shouting undone. */
  readonly shown: string;
  /** Folded Latin words without titles, in the order written; empty for a name in Chinese only. */
  readonly tokens: readonly string[];
  /** The same with German and Nordic letters written out (ä → ae), where that differs. */
  readonly expanded: readonly string[];
  /** How many of the first tokens are the family name; 0 where the record does not tell. */
  readonly familyTokens: number;
  /** The name in characters, without title and spaces. */
  readonly han: string;
  readonly gender: 'm' | 'f' | undefined;
  readonly generation: string | undefined;
  /** Birth date as the reservation system wrote it, e.g. `07JAN2007`. */
  readonly born: string | undefined;
  /** Part of the name is hidden (`王***`): such a name never matches. */
  readonly masked: boolean;
}

const expansions: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };
const plain: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without marks: `Vrátil` → `vratil`. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** As `fold`, but ä is written ae and so on: `Bjärn` → `bjaern`. */
function foldExpanded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüåøæ]/g, (letter) => expansions[letter] ?? letter),
  );
}

/** Most names are plain Latin words; telling so at once makes a large import markedly faster. */
const oneAsciiWord = /^[A-Za-z]+$/;
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

function wordsOf(text: string): string[] {
  if (oneAsciiWord.test(text)) return [text];
  const words = isAscii(text)
    ? text.replace(/['`]/g, '').split(/[^A-Za-z\d]+/)
    : text.replace(/['’‘ʼ`´]/g, '').split(/[^\p{L}\p{M}\d]+/u);
  return words.filter((word) => word !== '');
}

/** A guest's document asks for the same few names over and over; more than these would only fill the memory. */
const mostRemembered = 5000;
const remembered = new Map<string, readonly GuestName[]>();

/**
 * Everybody named in one field. Guests are divided by `;`, `、`, `，`, `&`, a line break, or a slash between two
 * full Chinese names; a plain comma divides `Last, First` unless there are several.
 */
export function guestNames(field: string): readonly GuestName[] {
  const known = remembered.get(field);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const text = (isAscii(field) ? field : field.normalize('NFKC')).slice(0, 500);
  const names = divide(text).map(read).filter(isSomebody);
  remembered.set(field, names);
  return names;
}

const isSomebody = (name: GuestName): boolean => name.masked || name.han !== '' || name.tokens.length > 0;

function divide(field: string): string[] {
  // One comma at most and nothing else that divides: one person, as nearly always.
  if (/^[A-Za-z .'-]+,?[A-Za-z .'-]*$/.test(field)) return field.trim() === '' ? [] : [field.trim()];
  return field
    .split(/[;、&+\n]/)
    .flatMap((part) => {
      const commas = part.split(',');
      const chinese = commas.length > 1 && commas.every((piece) => hasHan(piece)) && !isLastFirst(commas);
      const listed = commas.length > 2 && commas.every((piece) => wordsOf(piece).length > 1);
      return chinese || listed ? commas : [part];
    })
    .flatMap((part) => {
      const sides = part.split('/').map((side) => side.trim());
      const full = sides.every((side) => hasHan(side) && [...side].length > 1 && !isCompoundSurname(side));
      return sides.length > 1 && full ? sides : [part];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `陈, 雨婷`: a surname and a given name, where `陈雨婷, 王芳` are two guests. */
function isLastFirst(pieces: readonly string[]): boolean {
  const [family = '', given = '', ...more] = pieces.map((piece) => piece.trim());
  if (more.length > 0) return false;
  const { name } = withoutChineseTitle(given);
  return ([...family].length === 1 || isCompoundSurname(family)) && [...name].length <= 2;
}

/** `KONQUI/LITTLE*07JAN2007`: children carry their birth date. */
const birthMark = /\*(\d{2}[A-Z]{3}\d{2,4})\b/;

function read(part: string): GuestName {
  const born = birthMark.exec(part)?.[1];
  const text = (born === undefined ? part : part.replace(birthMark, ' ')).replace(/^\d+(\.\d+)+/, '');
  const masked = /[*＊●×]|[xX]{3,}/.test(text);
  const { han, hanGender, latin } = takeHan(text);
  const parts = familyAndGiven(latin);
  const family = wordsOf(parts.family);
  const unglued = wordsOf(parts.given).map(withoutGluedTitle);
  const written = [...family, ...unglued.map((word) => word.token)];
  const untitled = withoutTitles(written.map(fold));
  const kept = keepSame(written, untitled.tokens);
  const expanded = kept.map(foldExpanded);
  return {
    shown: [spellOut(`${parts.given} ${parts.family}`, untitled.tokens), han]
      .filter((text) => text !== '')
      .join(' '),
    tokens: untitled.tokens,
    expanded: expanded.join(' ') === untitled.tokens.join(' ') ? untitled.tokens : expanded,
    familyTokens: kept.filter((word) => family.includes(word)).length,
    han,
    gender: hanGender ?? untitled.gender ?? unglued.find((word) => word.gender)?.gender,
    generation: untitled.generation,
    born,
    masked,
  };
}

/** The written words that survived, in step with the folded ones (titles may have gone in between). */
function keepSame(written: readonly string[], tokens: readonly string[]): string[] {
  let next = 0;
  return written.filter((word) => {
    if (next >= tokens.length || fold(word) !== tokens[next]) return false;
    next++;
    return true;
  });
}

/** Chen Yuting (陈雨婷), 陈 雨婷, 张/三, 陈雨婷女士: the characters apart from what is written in Latin letters. */
function takeHan(text: string): { han: string; hanGender: 'm' | 'f' | undefined; latin: string } {
  if (!hasHan(text)) return { han: '', hanGender: undefined, latin: text };
  const characters = (text.match(/[\p{Script=Han}·]/gu) ?? []).join('');
  const { name, gender } = withoutChineseTitle(characters);
  return {
    han: name,
    hanGender: gender,
    latin: text.replace(/[\p{Script=Han}·]/gu, ' ').replace(/[()（）]/g, ' '),
  };
}

/** The family name's text and the given name's; the family is empty where the form does not tell. */
function familyAndGiven(text: string): { family: string; given: string } {
  const bare = text.replace(/\([^)]*\)/g, ' ');
  const [, family = '', given = ''] = /^([^,/]+)[,/]([^,/]*)/.exec(bare) ?? [];
  // `John Smith, Jr.` and `Smith, MR` name nobody after the comma: then it tells nothing.
  if (wordsOf(family).length > 0 && !namesNobody(wordsOf(given).map(fold))) return { family, given };
  return { family: '', given: bare };
}

/** The name for people to read: hyphens and apostrophes kept, titles off; shouting and whispering undone. */
function spellOut(text: string, tokens: readonly string[]): string {
  const kept = new Set(tokens);
  const words = text
    .split(/[\s,/]+/)
    .map((word) => withoutGluedTitle(word.replace(/^[.\-'’]+|[.-]+$/g, '')).token)
    .filter((word) => kept.has(fold(word)) || wordsOf(word).some((part) => kept.has(fold(part))));
  const spelled = words.join(' ');
  const calm = spelled === spelled.toUpperCase() || spelled === spelled.toLowerCase();
  if (!calm) return spelled;
  return spelled
    .toLowerCase()
    .replace(/(^|[\s\-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** Latin readings of a name in characters, as token lists with the family first. */
export function latinReadings(name: GuestName): readonly (readonly string[])[] {
  if (name.han.length < 2) return [];
  return romanise(name.han).map(({ family, given }) => [family, given]);
}

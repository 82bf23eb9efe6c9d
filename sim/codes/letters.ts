import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';

/**
 * Bytes as letters that survive e-mail, chat apps and being typed by hand.
 *
 * Crockford's alphabet (https://www.crockford.com/base32.html): no I, L, O, U, so that nothing looks like
 * something else; what is typed as I, L or O is read as 1, 1 and 0. Letters stand in groups of five, four
 * that carry data and one that checks them, so that an error can be pointed at: "look at the third group".
 * Check = Σ wᵢ·cᵢ in GF(32) with distinct non-zero weights, the group's own number among the terms: any one
 * wrong letter, any two exchanged letters and any two exchanged groups (up to 31 apart) are noticed.
 * The number of bytes comes first, so that text after the code is passed over and a missing end is noticed;
 * a CRC-32 over the bytes closes it.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefix = 'HP1';
const dataPerGroup = 4;

const valueOfLetter = new Map<string, number>([...alphabet].map((letter, value) => [letter, value]));
for (const [looksLike, letter] of [
  ['I', '1'],
  ['L', '1'],
  ['O', '0'],
] as const)
  valueOfLetter.set(looksLike, valueOfLetter.get(letter) ?? 0);

/** Product in GF(32) with the primitive polynomial x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  return product;
}

const weights = [2, 4, 8, 16] as const;
const groupWeight = 5;

function checkOf(data: readonly number[], group: number): number {
  const position = times(groupWeight, (group % 31) + 1);
  return data.reduce((sum, value, index) => sum ^ times(weights[index] ?? 1, value), position);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as in ISO 3309 (PNG, zip). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Length (little-endian base 128), bytes, CRC. */
function seal(bytes: Uint8Array): Uint8Array {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  const crc = crc32(bytes);
  return Uint8Array.from([...length, ...bytes, crc >>> 24, crc >>> 16, crc >>> 8, crc]);
}

/** Where the bytes start and how many the code holds in all; undefined while the length itself is not whole. */
function extentOf(sealed: readonly number[]): { start: number; total: number } | undefined {
  let length = 0;
  for (let index = 0; index < 4; index++) {
    const byte = sealed[index];
    if (byte === undefined) return undefined;
    length |= (byte & 127) << (7 * index);
    if (byte < 128) return { start: index + 1, total: index + 1 + length + 4 };
  }
  return { start: 4, total: Number.POSITIVE_INFINITY };
}

/** `HP1-XXXXX-XXXXX-…` */
export function toLetters(bytes: Uint8Array): string {
  const sealed = seal(bytes);
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of sealed) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >>> bits) & 31);
    }
  }
  if (bits > 0) values.push((held << (5 - bits)) & 31);
  while (values.length % dataPerGroup) values.push(0); // the last group is as long as all others
  const groups: string[] = [];
  for (let at = 0; at < values.length; at += dataPerGroup) {
    const data = values.slice(at, at + dataPerGroup);
    const check = checkOf(data, groups.length);
    groups.push([...data, check].map((value) => alphabet[value]).join(''));
  }
  return [prefix, ...groups].join('-');
}

export const newerCode: Words = {
  en: 'This code was made by a newer Homeport. Update Homeport and enter it again.',
  zh: '此代码由更新版本的归港生成。请更新归港后重新输入。',
};

export const notACode: Words = {
  en: 'This is not a Homeport code: one starts with HP1 and has groups of five letters and digits.',
  zh: '这不是归港代码：代码以 HP1 开头，后面是每组五位的字母和数字。',
};

const wrongLetter = (letter: string): Words => ({
  en: `“${letter}” never stands in a code. Was it typed by hand? Codes use 0–9 and A–Z without I, L, O and U.`,
  zh: `代码中不会出现“${letter}”。是手动输入的吗？代码只用 0–9 和 A–Z，不含 I、L、O、U。`,
});

const wrongGroup = (number: number, group: string): Words => ({
  en: `Group ${number}, “${group}”, does not check: one of its letters is wrong, or a group is missing before it.`,
  zh: `第 ${number} 组“${group}”校验不符：其中有字母有误，或者前面漏了一组。`,
});

const incomplete: Words = {
  en: 'The code is not complete: its end is missing. Copy it again from the first letter to the last.',
  zh: '代码不完整，结尾缺失。请从头到尾重新复制。',
};

const damaged: Words = {
  en: 'The code was changed on its way: its groups look right, but the whole does not check.',
  zh: '代码在传递中被改动：各组看似正确，但整体校验不符。',
};

/** What mail, chat and typing put between the groups. */
const between = String.raw`[\s\-‐-―−_.>]`;
/** Five letters amid a code may look like its beginning: a group that begins so ends two letters later. */
const begins = `(?<![0-9A-Z])${prefix}(?=${between}+[0-9A-Z]|[0-9A-Z]{3})`;
/** Of a later format no more can be known than its prefix and that a group follows. */
const laterBegins = `(?<![0-9A-Z])HP[2-9](?=${between}+[0-9A-Z]{5}(?![0-9A-Z]))`;

/** Where codes begin in a text, of this format or a later one. */
export const beginningsOfCodes = (text: string): number[] =>
  [...text.matchAll(new RegExp(`${begins}|${laterBegins}`, 'gi'))].map(({ index }) => index);

/** Whether a text is a code, of this format or a later one, before anything else. */
export const startsAsCode = (text: string): boolean => /^\s*HP[1-9][\s-]/i.test(text);

/** Longest code taken from a paste, in letters; a file is the way for anything longer. */
const longest = 400_000;

/**
 * Reads letters back, whatever e-mail and chat apps did to them: lower case, full-width forms, spaces, line
 * breaks, other dashes, zero-width marks. Text around the code is passed over.
 */
export function fromLetters(text: string): Result<Uint8Array, Words> {
  if (text.length > longest * 2) return fail(incomplete);
  const upper = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '');
  const start = upper.search(new RegExp(begins));
  if (start < 0) return fail(new RegExp(laterBegins).test(upper) ? newerCode : notACode);
  const rest = upper.slice(start + prefix.length).replace(new RegExp(between, 'g'), '');
  const sealed: number[] = [];
  let held = 0;
  let bits = 0;
  for (let at = 0, group = 0; ; at += dataPerGroup + 1, group++) {
    const whole: number[] = [];
    for (const letter of rest.slice(at, at + dataPerGroup + 1)) {
      const value = valueOfLetter.get(letter);
      if (value !== undefined) whole.push(value);
      else if (/[0-9A-Z]/.test(letter)) return fail(wrongLetter(letter));
      else break; // the sentence around the code goes on
    }
    if (whole.length <= dataPerGroup) return fail(incomplete);
    const data = whole.slice(0, -1);
    if (checkOf(data, group) !== whole.at(-1))
      return fail(wrongGroup(group + 1, whole.map((value) => alphabet[value]).join('')));
    for (const value of data) {
      held = ((held << 5) | value) & 0xfff;
      bits += 5;
      if (bits < 8) continue;
      bits -= 8;
      sealed.push((held >>> bits) & 0xff);
    }
    const extent = extentOf(sealed);
    if (!extent || sealed.length < extent.total) continue;
    const bytes = Uint8Array.from(sealed.slice(extent.start, extent.total - 4));
    const told = sealed
      .slice(extent.total - 4, extent.total)
      .reduce((crc, byte) => ((crc << 8) | byte) >>> 0, 0);
    return crc32(bytes) === told ? ok(bytes) : fail(damaged);
  }
}

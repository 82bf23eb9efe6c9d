import seedrandom from 'seedrandom';
import { canonicalSeed } from './seed';

/**
 * Deals seeds from one seed, to sections of a course or to the students of a section, without a name: whoever
 * knows the first seed and the number finds the world again, on any machine and with any engine.
 *
 * A seed dealt is a number of 25 bits in five letters. The number is turned by four rounds of operations on
 * 25 bits that each can be undone (add, times an odd number, exclusive or with the upper half), so that
 * different numbers never get the same seed. It hides nothing: who knows the first seed can deal too.
 */
export type DealtTo = 'section' | 'student';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const mask = 0x1ffffff;

/** Largest number a seed is dealt to: every number of seven digits has one of its own. */
export const mostDealt = mask;

/**
 * The seed of one section or student of a class.
 * @param from the seed of the course or section
 * @param number whole, from 1 to `mostDealt`; throws a RangeError otherwise
 */
export function dealtSeed(from: string, to: DealtTo, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > mostDealt)
    throw new RangeError(`a seed is dealt to a whole number from 1 to ${mostDealt}, not to ${number}`);
  const next = seedrandom(`homeport|${to}|${canonicalSeed(from)}\0`);
  let turned = number;
  for (let round = 0; round < 4; round++) {
    turned = (turned + next.int32()) & mask;
    turned = Math.imul(turned, next.int32() | 1) & mask;
    turned ^= turned >>> 13;
  }
  return Array.from({ length: 5 }, (_, place) => letters.charAt((turned >>> (5 * (4 - place))) & 31)).join(
    '',
  );
}

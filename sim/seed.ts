import seedrandom from 'seedrandom';
import { DRAWS, type Key } from './draws';

/**
 * From the seed a class writes on the board to the key of a world.
 *
 * `seedrandom` cycles short keys, so that "1", "11" and "111" would be one world; a name space before and a
 * terminator after the text prevent it. Texts that look the same are the same seed: Unicode NFC, no blanks
 * around.
 */
export const canonicalSeed = (text: string): string => text.normalize('NFC').trim();

export function keyOf(seedText: string): Key {
  const next = seedrandom(`homeport|world|${DRAWS}|${canonicalSeed(seedText)}\0`);
  return [next.int32(), next.int32(), next.int32(), next.int32()];
}

/** The seed text of the n-th sibling: the same scenario and decisions on other luck. */
export const siblingSeed = (seedText: string, n: number): string => `${canonicalSeed(seedText)}|sibling ${n}`;

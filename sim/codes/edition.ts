import type { Scenario } from '../scenario/scenario';
import { earlierEditions } from '../scenarios/editions';
import { crc32 } from './letters';

/** All of a shipped scenario, letter by letter: what a code about a change of it need not spell out. */
export const textOf = (shipped: Scenario): string => JSON.stringify(shipped);

/** Names an edition of a shipped scenario: a checksum over all of it, 32 bits. */
export const markOf = (edition: string): number => crc32(new TextEncoder().encode(edition));

/** The edition of that mark, letter by letter: the one that ships, or one that shipped before. */
export const editionMarked = (shipped: Scenario, mark: number): string | undefined =>
  [textOf(shipped), ...earlierEditions(shipped.id)].find((text) => markOf(text) === mark);

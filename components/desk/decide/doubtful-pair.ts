import type { Words } from '../../../retention/words';
import type { GuestLine } from '../guests/guest-line';

/** Two guests that may be one person: what speaks for it and what against, so that a person can decide. */
export interface DoubtfulPair {
  readonly id: string;
  readonly one: GuestLine;
  readonly other: GuestLine;
  readonly agrees: readonly Words[];
  readonly differs: readonly Words[];
}

export type Decision = 'same' | 'different' | 'later';

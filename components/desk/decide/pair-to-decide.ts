import type { DoubtfulPair } from '../../../history/database';
import type { GuestLine } from '../guests/guest-line';

/** Two guests that may be one person, with what speaks for it and against, and what is known of each. */
export interface PairToDecide extends Pick<DoubtfulPair, 'id' | 'because' | 'agrees' | 'differs'> {
  readonly one: GuestLine;
  readonly other: GuestLine;
  /** The phones of each that say nothing of who it is, since only portals passed them on. */
  readonly phonesPassedOn: { readonly one: readonly string[]; readonly other: readonly string[] };
}

/** What a person said of a pair, or that it can wait. */
export type Decision = 'same' | 'different' | 'later';

import type { Words } from '../../retention/words';

export type NumberUnit = 'times' | 'share' | 'money' | 'people' | 'points-of-5';

/** One figure of a run with what it counts; null where the run gives none. */
export interface RunNumber {
  readonly words: Words;
  readonly value: number | null;
  readonly unit: NumberUnit;
}

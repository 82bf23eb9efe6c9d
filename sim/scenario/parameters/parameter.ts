import type { Words } from '../../../retention/words';

/**
 * A number of the world that a scenario may set. `mark` says whose number the default is:
 * the course's (with its row), a published one (with its source), or ours. Ours are teaching values: they
 * set sizes, while the signs they produce are held by the evidence tests.
 */
export interface Parameter {
  unit: ParameterUnit;
  min: number;
  max: number;
  default: number;
  mark: Mark;
  words: Words;
}

export type Mark =
  | { whose: 'course'; row: string }
  | { whose: 'published'; source: string }
  | { whose: 'ours' };

/** `trip` is a share of the customer's usual trip price; `level` runs from 0 to 1. */
export type ParameterUnit =
  | 'share'
  | 'level'
  | 'trip'
  | 'days'
  | 'count'
  | 'shape'
  | 'yuan'
  | 'times'
  | 'per-round';

export const ours: Mark = { whose: 'ours' };
export const course = (row: string): Mark => ({ whose: 'course', row });
export const published = (source: string): Mark => ({ whose: 'published', source });

export function parameter(
  unit: ParameterUnit,
  [min, max, standing]: readonly [number, number, number],
  mark: Mark,
  en: string,
  zh: string,
): Parameter {
  return { unit, min, max, default: standing, mark, words: { en, zh } };
}

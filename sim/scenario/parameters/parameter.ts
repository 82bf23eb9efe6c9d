import type { Words } from '../../../retention/words';

/**
 * A number of the world that a scenario may set. `mark` says whose number the default is: the course's (with
 * its row), a published one (with its source), or ours. Ours are teaching values: they set sizes, while the
 * signs they produce are held by the evidence tests. Where the idea that is given a size comes from the
 * course or a study, `idea` says so: neither names a number for it.
 */
export interface Parameter {
  unit: ParameterUnit;
  min: number;
  max: number;
  default: number;
  mark: WhoseNumber;
  words: Words;
}

export type Source = { whose: 'course'; row: string } | { whose: 'published'; source: string };
export type WhoseNumber = Source | { whose: 'ours'; idea?: Source };

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

export const ours: WhoseNumber = { whose: 'ours' };
/** The default is such that the world shows the figure of this row. */
export const course = (row: string): WhoseNumber => ({ whose: 'course', row });
export const oursAfterCourse = (row: string): WhoseNumber => ({
  whose: 'ours',
  idea: { whose: 'course', row },
});
export const oursAfter = (source: string): WhoseNumber => ({
  whose: 'ours',
  idea: { whose: 'published', source },
});

export function parameter(
  unit: ParameterUnit,
  [min, max, standing]: readonly [number, number, number],
  mark: WhoseNumber,
  en: string,
  zh: string,
): Parameter {
  return { unit, min, max, default: standing, mark, words: { en, zh } };
}

import type { Score } from '../contract/comparison';

/** The two ends of the score of one scenario and seed: doing nothing is 0, par is 100. Money. */
export type ScoreScale = Pick<Score, 'worthOfDoingNothing' | 'worthOfPar'>;

/**
 * A whole run's score; below 0 is worse than doing nothing, above 100 better than the best policy found. Null
 * where par is no better than doing nothing, so that there is no scale. As `scoreOf` of `par`, from the worth
 * alone.
 */
export function scoreOn({ worthOfDoingNothing, worthOfPar }: ScoreScale, worth: number): number | null {
  const span = worthOfPar - worthOfDoingNothing;
  return span > 0 ? (100 * (worth - worthOfDoingNothing)) / span : null;
}

/**
 * The score as points for a gradebook: par and better is all of them, doing nothing and worse is 0. Canvas
 * and Moodle refuse or distort what lies outside. One decimal.
 */
export const pointsOf = (score: number, pointsForPar: number): number =>
  Math.round((Math.min(100, Math.max(0, score)) / 100) * pointsForPar * 10) / 10;

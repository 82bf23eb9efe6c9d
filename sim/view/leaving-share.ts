import type { Measured } from '../contract/run';

/** So many cases, and of how many of them the customer chose to leave soon after. */
export interface LeavingShare {
  readonly cases: number;
  readonly left: number;
}

export const rateOf = ({ cases, left }: LeavingShare): Measured => (cases > 0 ? left / cases : null);

/**
 * Whether one share lies above another (1), below it (−1), or no further apart than chance might put them (0):
 * twice the standard error of the difference. The rounds of one customer count as separate cases, so it calls
 * a difference clear rather too soon than too late.
 */
export function apart(a: LeavingShare, b: LeavingShare): -1 | 0 | 1 {
  const [first, second] = [rateOf(a), rateOf(b)];
  if (first === null || second === null) return 0;
  const error = Math.sqrt((first * (1 - first)) / a.cases + (second * (1 - second)) / b.cases);
  const difference = first - second;
  return Math.abs(difference) <= 2 * error ? 0 : difference > 0 ? 1 : -1;
}

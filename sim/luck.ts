import type { Distribution } from './contract/comparison';
import type { Run } from './contract/run';
import { run } from './run';
import { siblingSeed } from './seed';
import { worthOf } from './worth';

/** Worth of the n-th sibling: the same scenario and decisions on other luck. Independent of all others, so workers can share the work. */
export function siblingWorth(played: Run, n: number): number {
  return worthOf(run(played.scenario, siblingSeed(played.seed, n), played.decisions, played.rounds.length));
}

/** Where the run lies among `n` siblings. Hand in `worths` when workers computed them. */
export function luck(played: Run, n: number, worths: readonly number[] = siblings(played, n)): Distribution {
  return distributionOf(worthOf(played), worths);
}

/** Where a worth lies among those of its siblings. */
export function distributionOf(own: number, worths: readonly number[]): Distribution {
  const sorted = [...worths].sort((a, b) => a - b);
  const below = sorted.filter((worth) => worth < own).length;
  const ties = sorted.filter((worth) => worth === own).length;
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? own;
  return {
    n: worths.length,
    worths: [...worths],
    own,
    percentile: worths.length === 0 ? 0.5 : (below + ties / 2) / worths.length,
    mean: worths.length === 0 ? own : worths.reduce((sum, worth) => sum + worth, 0) / worths.length,
    quantiles: [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)],
  };
}

const siblings = (played: Run, n: number): number[] =>
  Array.from({ length: n }, (_, sibling) => siblingWorth(played, sibling));

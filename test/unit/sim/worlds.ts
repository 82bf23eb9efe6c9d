import { tourChain } from '../../../sim/scenario/chains';
import type { LeverId } from '../../../sim/scenario/levers';
import { levers } from '../../../sim/scenario/levers';
import type { ParameterPath } from '../../../sim/scenario/parameters';
import { SCENARIO_FORMAT, type Scenario } from '../../../sim/scenario/scenario';

const nothing = { en: '-', zh: '-' };

/** A plain travel agency without shocks, every lever open from the start: the world evidence is asked of. */
export const plain: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'plain',
  role: 'travel-agency',
  title: nothing,
  setting: nothing,
  teaches: nothing,
  usualMistake: nothing,
  courseRows: [],
  minutes: 5,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 1500,
  parameters: {},
  chain: tourChain,
  season: [1],
  shocks: [],
  levers: levers.map(({ id }) => ({ id, opensInRound: 1 })),
  questions: [],
};

export const worldWith = (
  parameters: Partial<Record<ParameterPath, number>>,
  rest: Partial<Scenario> = {},
): Scenario => ({ ...plain, ...rest, parameters: { ...plain.parameters, ...parameters } });

/** Decisions that set these levers in the given round and leave everything else alone. */
export const inRound = (round: number, set: Partial<Record<LeverId, number>>) => [
  ...Array.from({ length: round - 1 }, () => ({ levers: {} })),
  { levers: set },
];

export const seeds = (n: number): string[] => Array.from({ length: n }, (_, i) => `seed ${i}`);

/** Mean of paired differences with its 99% interval (normal, which n ≥ 12 pairs allow for our purpose). */
export function interval(differences: readonly number[]): { mean: number; low: number; high: number } {
  const n = differences.length;
  const mean = differences.reduce((sum, x) => sum + x, 0) / n;
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const half = 2.8 * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half };
}

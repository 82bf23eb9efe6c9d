import { type Decisions, noDecisions } from './contract/decisions';
import type { Measured, RoundReport, Run } from './contract/run';
import type { Scenario } from './scenario/scenario';
import { keyOf, siblingSeed } from './seed';
import { advance } from './world/advance';
import { copyWorld } from './world/world';
import { worthOfBooks } from './worth';

/** What a forecast shows of a round. `worth` is what the score measures. */
const forecastMeasures = [
  'activeAtEnd',
  'exits',
  'profit',
  'cash',
  'baseValue',
  'worth',
  'churnRate',
  'satisfaction',
] as const;
export type ForecastMeasure = (typeof forecastMeasures)[number];

/** One way the future may go: the measures of each round from the proposed one on. */
export type Future = readonly Record<ForecastMeasure, Measured>[];

/** 5th, 25th, 50th, 75th and 95th percentile; null where no future could measure it. */
export type Fan = readonly [number, number, number, number, number] | null;

/**
 * The n-th future: the world as it stands after the run, gone on with on the luck of the n-th sibling, never
 * on the run's own draw. The proposed decisions are taken in the next round and nothing is changed after it.
 * A shock the class has not been told of is not in it: a forecast knows what those who make it know.
 */
export function future(played: Run, proposed: Decisions, n: number): Future {
  const { scenario, seed, world } = played;
  const sibling = {
    ...copyWorld(world),
    scenario: asForetold(scenario, world.round + 1),
    key: keyOf(siblingSeed(seed, n)),
  };
  const rounds: Record<ForecastMeasure, Measured>[] = [];
  for (let round = world.round; round < scenario.rounds; round++)
    rounds.push(measuresOf(scenario, advance(sibling, round === world.round ? proposed : noDecisions)));
  return rounds;
}

/** The scenario as a class knows it that is about to decide this round. */
const asForetold = (scenario: Scenario, round: number): Scenario => ({
  ...scenario,
  shocks: scenario.shocks.filter((shock) => shock.round < round || (shock.foretold && shock.round === round)),
});

const measuresOf = (
  scenario: Scenario,
  { counts, accounts, kpis }: RoundReport,
): Record<ForecastMeasure, Measured> => ({
  activeAtEnd: counts.activeAtEnd,
  exits: counts.exits,
  profit: accounts.profit,
  cash: accounts.cash,
  baseValue: accounts.baseValue,
  worth: worthOfBooks(scenario, accounts),
  churnRate: kpis.churnRate,
  satisfaction: kpis.satisfaction,
});

/** Many futures as one fan per round and measure. */
export function fansOf(futures: readonly Future[]): Record<ForecastMeasure, Fan>[] {
  const rounds = futures[0]?.length ?? 0;
  return Array.from({ length: rounds }, (_, round) => {
    const fans = {} as Record<ForecastMeasure, Fan>;
    for (const measure of forecastMeasures)
      fans[measure] = fanOf(futures.flatMap((each) => each[round]?.[measure] ?? []));
    return fans;
  });
}

function fanOf(values: readonly number[]): Fan {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return sorted.length === 0 ? null : [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)];
}

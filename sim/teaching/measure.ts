import type { Decisions } from '../contract/decisions';
import { ENGINE } from '../engine';
import { par } from '../par';
import { decisionsOf, leverChoices, type PlanPoint } from '../policy-plan';
import { runWhole } from '../run';
import type { Scenario } from '../scenario/scenario';
import { siblingSeed } from '../seed';
import { worthOf } from '../worth';
import type { Gain, NoteFigures } from './measured';
import { typicalPlayer } from './typical-class';

export const MEASURING_SEED = 'homeport';
export const PAR_BUDGET = 400;
const SIBLINGS = 8;
const PLAYERS = 12;
/** Student's t for a 95% interval over eight siblings. */
const T_OF_SEVEN = 2.365;

/** Everything a teaching note states in numbers. Takes about 800 runs of the scenario. */
export function measure(scenario: Scenario, seed = MEASURING_SEED, budget = PAR_BUDGET): NoteFigures {
  const best = par(scenario, seed, budget);
  const single = bestSingleLever(scenario, seed);
  return {
    engine: ENGINE,
    seed,
    budget,
    worthOfDoingNothing: Math.round(worth(scenario, seed, [])),
    par: { worth: Math.round(best.worth), decisions: best.decisions.map(({ levers }) => ({ levers })) },
    parOverNothing: gainOver(scenario, seed, best.decisions, []),
    bestSingleLever: {
      lever: single.point.lever,
      value: single.point.value,
      worth: Math.round(single.worth),
    },
    parOverSingleLever: gainOver(scenario, seed, best.decisions, decisionsOf(scenario, [single.point])),
    ...shareOfLuck(scenario, seed),
  };
}

const worth = (scenario: Scenario, seed: string, decisions: Decisions[]): number =>
  worthOf(runWhole(scenario, seed, decisions));

const siblingsOf = (seed: string): string[] =>
  Array.from({ length: SIBLINGS }, (_, n) => siblingSeed(seed, n));

/** What one policy earns more than another, on the same luck each time. */
export function gainOver(scenario: Scenario, seed: string, policy: Decisions[], other: Decisions[]): Gain {
  const gains = siblingsOf(seed).map((own) => worth(scenario, own, policy) - worth(scenario, own, other));
  const reach = T_OF_SEVEN * Math.sqrt(variance(gains) / (gains.length - 1));
  const middle = mean(gains);
  return { mean: Math.round(middle), low: Math.round(middle - reach), high: Math.round(middle + reach) };
}

/** Each lever alone, at `values` values of its range. */
export function bestSingleLever(
  scenario: Scenario,
  seed: string,
  values = Number.POSITIVE_INFINITY,
): { point: PlanPoint; worth: number } {
  let best: { point: PlanPoint; worth: number } | undefined;
  for (const lever of scenario.levers) {
    for (const value of leverChoices(lever).slice(0, values)) {
      const point = { lever: lever.id, round: lever.opensInRound, value };
      const here = worth(scenario, seed, decisionsOf(scenario, [point]));
      if (!best || here > best.worth) best = { point, worth: here };
    }
  }
  if (!best) throw new RangeError(`${scenario.id} has no lever to move`);
  return best;
}

/**
 * How much of the difference between students is luck, 0–1. Twelve players of the made-up class of
 * `typical-class.ts` each play the same eight sibling seeds; the share is the variance of the outcome over
 * the seeds under one fixed policy (its mean over the players), divided by the variance over all players and
 * seeds together.
 *
 * - `luckShareOfWorth`: of the bare worth, as when every student plays another seed.
 * - `luckShareOfScore`: of the worth above doing nothing on the same seed, which is what the score measures.
 */
export function shareOfLuck(
  scenario: Scenario,
  seed: string,
): { luckShareOfWorth: number; luckShareOfScore: number } {
  const seeds = siblingsOf(seed);
  const nothing = seeds.map((own) => worth(scenario, own, []));
  const worths = Array.from({ length: PLAYERS }, (_, player) => {
    const policy = typicalPlayer(scenario, player);
    return seeds.map((own) => worth(scenario, own, policy));
  });
  const above = worths.map((row) => row.map((value, n) => value - (nothing[n] ?? 0)));
  return { luckShareOfWorth: withinShare(worths), luckShareOfScore: withinShare(above) };
}

const withinShare = (rows: readonly (readonly number[])[]): number =>
  Math.round((1000 * mean(rows.map(variance))) / variance(rows.flat())) / 1000;

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((x) => (x - middle) * (x - middle)));
}

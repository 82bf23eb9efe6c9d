import { type Decisions, noDecisions } from './contract/decisions';
import type { RoundReport, Run } from './contract/run';
import { ENGINE } from './engine';
import type { Scenario } from './scenario/scenario';
import { advance } from './world/advance';
import { begin } from './world/begin';
import { copyWorld, type World } from './world/world';

/** One round: the world after it, and what happened. The world handed in is left as it was. */
export function step(world: World, decisions: Decisions): { world: World; report: RoundReport } {
  const next = copyWorld(world);
  return { report: advance(next, decisions), world: next };
}

/**
 * A whole run: `step` folded over the decisions, one per round; rounds beyond the list are played with
 * nothing changed when `rounds` asks for more. Pure: the same scenario, seed and decisions give the same
 * bits anywhere.
 */
export function run(
  scenario: Scenario,
  seed: string,
  decisions: readonly Decisions[],
  rounds: number = decisions.length,
  without = 0,
): Run {
  const world = begin(scenario, seed, without);
  const reports: RoundReport[] = [];
  for (let round = 0; round < rounds; round++) reports.push(advance(world, decisions[round] ?? noDecisions));
  return {
    engine: ENGINE,
    scenario,
    seed: world.seed,
    decisions: decisions.slice(0, rounds),
    rounds: reports,
    world,
  };
}

/** A run of the scenario's full length. */
export const runWhole = (scenario: Scenario, seed: string, decisions: readonly Decisions[] = []): Run =>
  run(scenario, seed, decisions, scenario.rounds);

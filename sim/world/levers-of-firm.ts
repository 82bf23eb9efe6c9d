import type { Decisions } from '../contract/decisions';
import { type Lever, type LeverId, leverIndex, levers } from '../scenario/levers';
import type { Scenario } from '../scenario/scenario';
import { clamp } from './numbers';
import type { Firm, World } from './world';

/** Reads a lever's standing value. */
export const lever = (firm: Firm, id: LeverId): number => firm.levers[leverIndex[id]] as number;

/** The range, start and cost of each lever in a scenario, by `leverIndex`; worked out once, they are asked for every round. */
const rangesOf = new WeakMap<Scenario, readonly LeverRange[]>();

type LeverRange = ReturnType<typeof rangeOf>;

function rangeOf(scenario: Scenario, catalogue: Lever) {
  const own = scenario.levers.find((l) => l.id === catalogue.id);
  return {
    id: catalogue.id,
    min: own?.min ?? catalogue.min,
    max: own?.max ?? catalogue.max,
    start: own?.default ?? catalogue.default,
    opensInRound: own?.opensInRound ?? Number.POSITIVE_INFINITY,
    cost: catalogue.cost,
    costTimes: own?.costTimes ?? 1,
  };
}

function leversOf(scenario: Scenario): readonly LeverRange[] {
  const known = rangesOf.get(scenario) ?? levers.map((lever) => rangeOf(scenario, lever));
  rangesOf.set(scenario, known);
  return known;
}

/** Decisions take effect. What is closed or out of range cannot break the world: it is left or clamped. */
export function takeDecisions(world: World, decisions: Decisions, round: number): void {
  const ranges = leversOf(world.scenario);
  for (const [id, value] of Object.entries(decisions.levers) as [LeverId, number][]) {
    const range = ranges[leverIndex[id]];
    if (!range) throw new Error(`no lever ${id}`);
    if (round < range.opensInRound) continue;
    world.firm.levers[leverIndex[id]] = clamp(value, range.min, range.max);
  }
}

/** What the standing levers cost this round, the price concessions and per-case spending apart. */
export function leverCost(world: World, active: number): number {
  const thousands = world.scenario.customers / 1000;
  let cost = 0;
  for (const { id, start, cost: price, costTimes } of leversOf(world.scenario)) {
    if (id === 'acquisition') continue;
    const above = lever(world.firm, id) - start;
    cost += above * costTimes * ((price.fixed ?? 0) * thousands + (price.each ?? 0) * active);
  }
  return cost;
}

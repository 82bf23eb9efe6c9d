import type { Decisions } from '../contract/decisions';
import { type LeverId, leverIndex, levers } from '../scenario/levers';
import { clamp } from './numbers';
import type { Firm, World } from './world';

/** Reads a lever's standing value. */
export const lever = (firm: Firm, id: LeverId): number => firm.levers[leverIndex[id]] as number;

/** The range and start of a lever in this scenario. */
export function leverInScenario(world: World, id: LeverId) {
  const catalogue = levers[leverIndex[id]];
  if (!catalogue) throw new Error(`no lever ${id}`);
  const own = world.scenario.levers.find((l) => l.id === id);
  return {
    min: own?.min ?? catalogue.min,
    max: own?.max ?? catalogue.max,
    start: own?.default ?? catalogue.default,
    opensInRound: own?.opensInRound ?? Number.POSITIVE_INFINITY,
    cost: catalogue.cost,
    costTimes: own?.costTimes ?? 1,
  };
}

/** Decisions take effect. What is closed or out of range cannot break the world: it is left or clamped. */
export function takeDecisions(world: World, decisions: Decisions, round: number): void {
  for (const [id, value] of Object.entries(decisions.levers) as [LeverId, number][]) {
    const range = leverInScenario(world, id);
    if (round < range.opensInRound) continue;
    world.firm.levers[leverIndex[id]] = clamp(value, range.min, range.max);
  }
}

/** What the standing levers cost this round, the price concessions and per-case spending apart. */
export function leverCost(world: World, active: number): number {
  const thousands = world.scenario.customers / 1000;
  let cost = 0;
  for (const { id } of levers) {
    const { start, cost: price, costTimes } = leverInScenario(world, id);
    if (id === 'acquisition') continue;
    const above = lever(world.firm, id) - start;
    cost += above * costTimes * ((price.fixed ?? 0) * thousands + (price.each ?? 0) * active);
  }
  return cost;
}

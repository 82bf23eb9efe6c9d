import type { CustomerDifference, Difference, WhatIf } from './contract/comparison';
import type { Decisions } from './contract/decisions';
import { customerName } from './contract/decisions';
import type { Run } from './contract/run';
import { run } from './run';
import type { LeverId } from './scenario/levers';
import { ACTIVE, REFUSED } from './world/columns';
import { placeOf, type World } from './world/world';
import { worthOf } from './worth';

/**
 * Two runs of one scenario and seed, customer by customer, on the same luck. Throws when scenario or seed
 * differ: their customers would not be the same people.
 */
export function compare(a: Run, b: Run): Difference {
  if (a.seed !== b.seed || !isOneScenario(a, b) || a.engine !== b.engine) {
    throw new Error('only runs of one scenario, seed and engine can be compared');
  }
  const difference: Difference = {
    staysOnlyInB: [],
    staysOnlyInA: [],
    staysInBoth: 0,
    leavesInBoth: 0,
    rounds: [],
    worth: worthOf(b) - worthOf(a),
  };
  const rounds = Math.max(a.world.firstOf.length, b.world.firstOf.length);
  for (let round = 0; round < rounds; round++) {
    const slots = Math.max(slotsOf(a.world, round), slotsOf(b.world, round));
    for (let slot = 0; slot < slots; slot++) compareCustomer(a, b, customerName(round, slot), difference);
  }
  for (const [n, inB] of b.rounds.entries()) {
    const inA = a.rounds[n];
    if (!inA) break;
    difference.rounds.push({
      round: inB.round,
      active: inB.counts.activeAtEnd - inA.counts.activeAtEnd,
      exits: inB.counts.exits - inA.counts.exits,
      profit: inB.accounts.profit - inA.accounts.profit,
      cash: inB.accounts.cash - inA.accounts.cash,
      baseValue: inB.accounts.baseValue - inA.accounts.baseValue,
    });
  }
  return difference;
}

/** Of two classes' own scenarios the id may be one and the numbers two. */
const isOneScenario = (a: Run, b: Run): boolean =>
  a.scenario === b.scenario || JSON.stringify(a.scenario) === JSON.stringify(b.scenario);

function slotsOf(world: World, round: number): number {
  const first = world.firstOf[round];
  return first === undefined ? 0 : (world.firstOf[round + 1] ?? world.count) - first;
}

function compareCustomer(a: Run, b: Run, customer: number, difference: Difference): void {
  const inA = sideOf(a.world, customer);
  const inB = sideOf(b.world, customer);
  if (inA.active && inB.active) difference.staysInBoth++;
  else if (!inA.active && !inB.active) difference.leavesInBoth++;
  else (inB.active ? difference.staysOnlyInB : difference.staysOnlyInA).push({ customer, a: inA, b: inB });
}

function sideOf(world: World, customer: number): CustomerDifference['a'] {
  const i = placeOf(world, customer);
  if (i < 0 || world.customers.status[i] === REFUSED)
    return { active: false, exitRound: null, earned: 0, value: 0 };
  const active = world.customers.status[i] === ACTIVE;
  return {
    active,
    exitRound: active ? null : (world.customers.exitRound[i] as number),
    earned: world.customers.earned[i] as number,
    value: active ? (world.customers.value[i] as number) : 0,
  };
}

/** The run with some levers of one round set otherwise, everything else and all luck equal. */
export function whatIf(played: Run, round: number, change: Partial<Record<LeverId, number>>): WhatIf {
  const decisions: Decisions[] = played.rounds.map((_, n) => played.decisions[n] ?? { levers: {} });
  const chosen = decisions[round - 1];
  if (!chosen) throw new RangeError(`round ${round} was not played`);
  decisions[round - 1] = { ...chosen, levers: { ...chosen.levers, ...change } };
  const changed = run(played.scenario, played.seed, decisions);
  return { played, changed, difference: compare(played, changed) };
}

import type { Decisions } from './contract/decisions';
import type { Kpis, Run } from './contract/run';
import { decisionsOf } from './policy-plan';
import type { LeverId } from './scenario/levers';
import type { Scenario } from './scenario/scenario';
import { worthOf } from './worth';

/** One lever and the values it is set to, each from the round the scenario opens it. */
export interface Varied {
  readonly lever: LeverId;
  readonly values: readonly number[];
}

/** What is kept of one run when hundreds are compared. */
export interface Outcome {
  worth: number;
  cash: number;
  baseValue: number;
  active: number;
  exits: number;
  wonBack: number;
  /** Indicators of the last round. */
  kpis: Kpis | null;
}

export function outcomeOf(run: Run): Outcome {
  const last = run.rounds.at(-1);
  const total = (count: 'exits' | 'wonBack') =>
    run.rounds.reduce((sum, { counts }) => sum + counts[count], 0);
  return {
    worth: worthOf(run),
    cash: last?.accounts.cash ?? 0,
    baseValue: last?.accounts.baseValue ?? 0,
    active: last?.counts.activeAtEnd ?? run.scenario.customers,
    exits: total('exits'),
    wonBack: total('wonBack'),
    kpis: last?.kpis ?? null,
  };
}

/** `a, a+step, …` up to b, without the dust of repeated addition. */
export function steps(a: number, b: number, step: number): number[] {
  const count = Math.floor((b - a) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, n) => Number((a + n * step).toPrecision(12)));
}

/** Every combination of the varied levers, the last one running fastest. */
export function combinations(varied: readonly Varied[]): Partial<Record<LeverId, number>>[] {
  return varied.reduce<Partial<Record<LeverId, number>>[]>(
    (before, { lever, values }) =>
      before.flatMap((settings) => values.map((value) => ({ ...settings, [lever]: value }))),
    [{}],
  );
}

/** A standing policy: each lever at its value from the round it opens, everything else untouched. */
export function standing(scenario: Scenario, settings: Partial<Record<LeverId, number>>): Decisions[] {
  return decisionsOf(
    scenario,
    scenario.levers.flatMap(({ id, opensInRound }) => {
      const value = settings[id];
      return value === undefined ? [] : [{ lever: id, round: opensInRound, value }];
    }),
  );
}

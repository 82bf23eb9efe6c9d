import type { Decisions } from '../contract/decisions';
import { rangeOf } from '../policy-plan';
import type { LeverId } from '../scenario/levers';
import type { Scenario, ScenarioLever } from '../scenario/scenario';

/** A lever that stood elsewhere in a round than in the policy it is held against. */
export interface LeverDifference {
  readonly lever: LeverId;
  readonly own: number;
  readonly other: number;
  /** Stood apart in just this way in the round before. */
  readonly asBefore: boolean;
}

export interface RoundDifference {
  readonly round: number;
  /** Levers that stand apart in this round, furthest apart first (as a share of the lever's range). */
  readonly levers: readonly LeverDifference[];
}

/** Where two policies part, round by round, over the rounds the first has decided. */
export function policyDifference(
  scenario: Scenario,
  own: readonly Decisions[],
  other: readonly Decisions[],
): RoundDifference[] {
  return own.map((_, n) => {
    const levers = scenario.levers
      .filter(({ opensInRound }) => opensInRound <= n + 1)
      .map((lever) => {
        const { min, max } = rangeOf(lever);
        const now = standing(lever, own, other, n + 1);
        const before = standing(lever, own, other, n);
        const asBefore = lever.opensInRound <= n && now.own === before.own && now.other === before.other;
        return { lever: lever.id, ...now, asBefore, apart: Math.abs(now.own - now.other) / (max - min) };
      })
      .filter(({ apart }) => apart > 0)
      .sort((a, b) => b.apart - a.apart);
    return { round: n + 1, levers: levers.map(({ apart: _apart, ...each }) => each) };
  });
}

/** Where a lever stands under both policies, inside the range the scenario gives it. */
function standing(
  lever: ScenarioLever,
  own: readonly Decisions[],
  other: readonly Decisions[],
  round: number,
): { own: number; other: number } {
  const { min, max, standing: start } = rangeOf(lever);
  const at = (policy: readonly Decisions[]) =>
    Math.min(max, Math.max(min, standsAt(policy, lever, round) ?? start));
  return { own: at(own), other: at(other) };
}

/** Where a lever stands in a round: as last set since it opened, or undefined when nobody set it yet. */
export const standsAt = (
  decisions: readonly Decisions[],
  { id, opensInRound }: ScenarioLever,
  round: number,
): number | undefined =>
  decisions
    .slice(opensInRound - 1, round)
    .map(({ levers }) => levers[id])
    .findLast((value) => value !== undefined);

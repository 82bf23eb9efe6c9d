import type { Decisions } from '../contract/decisions';
import { rangeOf } from '../policy-plan';
import type { LeverId } from '../scenario/levers';
import type { Scenario } from '../scenario/scenario';

/** A lever that stood elsewhere in a round than in the policy it is held against. */
export interface LeverDifference {
  readonly lever: LeverId;
  readonly own: number;
  readonly other: number;
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
    const round = n + 1;
    const levers = scenario.levers
      .filter(({ opensInRound }) => opensInRound <= round)
      .map((lever) => {
        const { min, max, standing } = rangeOf(lever);
        const at = (policy: readonly Decisions[]) => clamped(standsAt(policy, lever.id, round), standing);
        const clamped = (value: number | undefined, start: number) =>
          Math.min(max, Math.max(min, value ?? start));
        return { lever: lever.id, own: at(own), other: at(other), span: max - min };
      })
      .filter((each) => each.own !== each.other)
      .sort((a, b) => Math.abs(b.own - b.other) / b.span - Math.abs(a.own - a.other) / a.span);
    return { round, levers: levers.map(({ span: _span, ...each }) => each) };
  });
}

/** Where a lever stands in a round: as last set, or undefined when nobody set it yet. */
export const standsAt = (
  decisions: readonly Decisions[],
  lever: LeverId,
  round: number,
): number | undefined =>
  decisions
    .slice(0, round)
    .map(({ levers }) => levers[lever])
    .findLast((value) => value !== undefined);

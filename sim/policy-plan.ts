import type { Decisions } from './contract/decisions';
import { type LeverId, leverById } from './scenario/levers';
import type { Scenario, ScenarioLever } from './scenario/scenario';

/** From this round on, the lever stands at this value, until the plan says otherwise. */
export interface PlanPoint {
  readonly lever: LeverId;
  readonly round: number;
  readonly value: number;
}

/** A policy for a whole run as its changes only. The empty plan does nothing. */
export type Plan = readonly PlanPoint[];

/** One point per lever and round: a later word replaces the earlier one. */
export const withPoint = (plan: Plan, point: PlanPoint): Plan => [
  ...plan.filter(({ lever, round }) => lever !== point.lever || round !== point.round),
  point,
];

export function decisionsOf(scenario: Scenario, plan: Plan): Decisions[] {
  const decisions: Decisions[] = Array.from({ length: scenario.rounds }, () => ({ levers: {} }));
  for (const { lever, round, value } of plan) {
    const chosen = decisions[round - 1];
    if (chosen) chosen.levers[lever] = value;
  }
  return decisions;
}

/** The range this scenario gives the lever; `whole` when only whole values mean something. */
export function rangeOf(lever: ScenarioLever): {
  min: number;
  max: number;
  standing: number;
  whole: boolean;
} {
  const catalogue = leverById(lever.id);
  return {
    min: lever.min ?? catalogue.min,
    max: lever.max ?? catalogue.max,
    standing: lever.default ?? catalogue.default,
    whole: catalogue.options !== undefined || catalogue.unit === 'yes-no',
  };
}

/**
 * Values worth trying for a lever, the most telling first and without the one it stands at anyway: all
 * choices of a lever that chooses, else the ends, the middle and the quarters and eighths of its range.
 */
export function leverChoices(lever: ScenarioLever): number[] {
  const { min, max, standing, whole } = rangeOf(lever);
  const values = whole
    ? Array.from({ length: Math.floor(max) - Math.ceil(min) + 1 }, (_, n) => Math.ceil(min) + n)
    : [1, 0.5, 0, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875].map((share) => min + share * (max - min));
  return values.filter((value) => value !== standing);
}

/** A value a share of the range away, kept inside it; another choice for a lever that chooses. */
export function moved(lever: ScenarioLever, value: number, share: number, u: number): number {
  const { min, max, whole } = rangeOf(lever);
  if (whole) {
    const choices = Math.floor(max) - Math.ceil(min) + 1;
    return Math.ceil(min) + Math.floor(u * choices);
  }
  return Math.min(max, Math.max(min, value + share * (max - min)));
}

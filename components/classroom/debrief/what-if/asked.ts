import type { LeverId } from '../../../../sim/scenario/levers';
import type { WhatIfOutcome } from '../../contract';

/** One decision changed: this lever in this round, to this value. */
export interface Change {
  readonly round: number;
  readonly lever: LeverId;
  readonly value: number;
}

/** A change and what the engine answered. */
export interface Answered {
  readonly change: Change;
  readonly outcome: WhatIfOutcome;
}

/** What stands in the form, what was answered last, and what is kept beside it. */
export interface Asked {
  readonly draft: Change | undefined;
  readonly answered: Answered | undefined;
  readonly pins: readonly Answered[];
}

export const nothingAsked: Asked = { draft: undefined, answered: undefined, pins: [] };

export const isSame = (a: Change, b: Change): boolean =>
  a.round === b.round && a.lever === b.lever && a.value === b.value;

import type { Words } from '../../../retention/words';

/**
 * A decision a student can take: range, where it stands when nobody touches it, what it
 * costs, and one plain sentence. The mechanisms read lever values by their id; a scenario opens a choice of
 * them round by round and may narrow ranges or change costs.
 */
export interface DeclaredLever {
  group: LeverGroup;
  name: Words;
  sentence: Words;
  unit: LeverUnit;
  min: number;
  max: number;
  /** Where it stands when nobody touches it. */
  default: number;
  /** For levers that choose: the choices, whose number is the value. */
  options?: readonly Words[];
  cost: LeverCost;
}

/**
 * What one unit above the default costs in a round: `fixed` money per 1,000 customers the scenario starts
 * with, `each` per active customer. Levers without cost change the money through what they do.
 */
export interface LeverCost {
  fixed?: number;
  each?: number;
}

export type LeverUnit =
  | 'share'
  | 'level'
  | 'times'
  | 'days'
  | 'hours'
  | 'rounds'
  | 'months'
  | 'steps'
  | 'yuan'
  | 'choice'
  | 'yes-no';
export type LeverGroup =
  | 'price'
  | 'capacity'
  | 'product'
  | 'promise'
  | 'care'
  | 'complaints'
  | 'rules'
  | 'rewards'
  | 'staff'
  | 'growth'
  | 'approach'
  | 'win-back'
  | 'screening'
  | 'knowledge'
  | 'crisis';

export const w = (en: string, zh: string): Words => ({ en, zh });

export function lever(
  group: LeverGroup,
  unit: LeverUnit,
  [min, max, standing]: readonly [number, number, number],
  cost: LeverCost,
  name: Words,
  sentence: Words,
  options?: readonly Words[],
): DeclaredLever {
  return { group, unit, min, max, default: standing, cost, name, sentence, ...(options && { options }) };
}

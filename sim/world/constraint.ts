import type { Words } from '../../retention/words';
import { purposes, type RoundDraws } from '../draws';

/** What may keep a customer from travelling (M30). */
export const constraints = [
  { id: 'budget', words: { en: 'budget', zh: '预算' } },
  { id: 'visa', words: { en: 'visa', zh: '签证' } },
  { id: 'season', words: { en: 'season', zh: '季节' } },
  { id: 'family', words: { en: 'family', zh: '家庭' } },
] as const satisfies readonly { id: string; words: Words }[];
export type Constraint = (typeof constraints)[number];

/** Which of them keeps a customer, as told in a round. It changes nothing but what is on record. */
export const constraintOf = (draws: RoundDraws, customer: number): Constraint =>
  constraints[Math.floor(constraints.length * draws.of(purposes.constraint, customer, 1))] as Constraint;

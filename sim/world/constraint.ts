import type { Words } from '../../retention/words';
import { purposes, RoundDraws } from '../draws';
import type { World } from './world';

/** What may keep a customer from travelling (M30). */
export const constraints = [
  { id: 'budget', words: { en: 'budget', zh: '预算' } },
  { id: 'visa', words: { en: 'visa', zh: '签证' } },
  { id: 'season', words: { en: 'season', zh: '季节' } },
  { id: 'family', words: { en: 'family', zh: '家庭' } },
] as const satisfies readonly { id: string; words: Words }[];
export type Constraint = (typeof constraints)[number];

/** What keeps a customer now, and since which round. It changes nothing but what is on record. */
export function constraintOf({ key, customers: c, values }: World, i: number, round: number) {
  const since = round - (values['customers.constraintRounds'] - (c.constraint[i] as number));
  const u = new RoundDraws(key, since).of(purposes.constraint, c.name[i] as number, 1);
  return { since, what: constraints[Math.floor(constraints.length * u)] as Constraint };
}

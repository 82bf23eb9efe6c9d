import type { Words } from '../../retention/words';
import type { ParameterValues } from '../scenario/parameters';
import { type ServiceLine, serviceLines } from '../scenario/service-lines';
import type { Customers } from './columns';

/** From the cheapest on; a customer's follows from the usual spend, so it leaves the law of spend as it is. */
export const budgetTiers = [
  { id: 'economy', words: { en: 'economy', zh: '经济型' } },
  { id: 'standard', words: { en: 'standard', zh: '标准型' } },
  { id: 'luxury', words: { en: 'luxury', zh: '奢华型' } },
] as const satisfies readonly { id: string; words: Words }[];
export type BudgetTier = (typeof budgetTiers)[number];

/** Place in `budgetTiers` of the customer's budget (T7.6). */
export function budgetOf(c: Customers, i: number, v: ParameterValues): number {
  const spend = c.spend[i] as number;
  const mean = meanTripPrice(v);
  return spend < mean * v['customers.economyBelow'] ? 0 : spend < mean * v['customers.luxuryFrom'] ? 1 : 2;
}

/** Of the gamma-gamma model: P × V ÷ (Q − 1). */
const meanTripPrice = (v: ParameterValues): number =>
  (v['customers.spendP'] * v['customers.spendV']) / (v['customers.spendQ'] - 1);

/** The segment by need (T11.7): what a customer is interested in, and on which budget. */
export interface Segment {
  readonly interests: readonly ServiceLine[];
  readonly budget: BudgetTier;
}

export const segmentOf = (c: Customers, i: number, v: ParameterValues): Segment => ({
  interests: serviceLines.filter((_, line) => likes(c, i, line)),
  budget: budgetTiers[budgetOf(c, i, v)] as BudgetTier,
});

export const likes = (c: Customers, i: number, line: number): boolean =>
  ((c.interests[i] as number) & (1 << line)) !== 0;

import { purposes } from '../draws';
import type { ParameterValues } from '../scenario/parameters';
import { serviceLines } from '../scenario/service-lines';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { budgetOf, budgetTiers, likes } from './segment';

/** A trip by its places in `serviceLines` and `budgetTiers`. */
export interface RecommendedTrip {
  readonly line: number;
  readonly budget: number;
}

/**
 * The trip a firm recommends to a customer in this round (T5.47, T7.6). As far as its customer data go it knows what
 * the customer likes and on which budget; where they end, it recommends whatever it has.
 */
export function recommend(c: Customers, i: number, k: Conditions): RecommendedTrip {
  const of = (n: number) => k.draws.of(purposes.recommendation, c.name[i] as number, n);
  const line = Math.floor(serviceLines.length * of(1));
  if (of(0) >= k.customerData) return { line, budget: Math.floor(budgetTiers.length * of(2)) };
  return { line: nextLiked(c, i, line), budget: budgetOf(c, i, k.values) };
}

/** The first line from `line` on, in a circle, that the customer likes; the line itself for who likes none. */
function nextLiked(c: Customers, i: number, line: number): number {
  for (let step = 0; step < serviceLines.length; step++) {
    const next = (line + step) % serviceLines.length;
    if (likes(c, i, next)) return next;
  }
  return line;
}

/** Whether a trip is of a line the customer likes, on the customer's budget. */
export const suits = (c: Customers, i: number, v: ParameterValues, trip: RecommendedTrip): boolean =>
  likes(c, i, trip.line) && budgetOf(c, i, v) === trip.budget;

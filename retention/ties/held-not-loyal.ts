import type { CustomerHistory, Day } from '../customer-history';
import { type Evidence, surveyEvidence } from '../evidence';
import { isStay } from '../stays';
import { staysThatTeach } from './time-and-effort';

/** Up to this answer of 1–5 a guest counts as dissatisfied (courseware C34; the limit is ours). */
const dissatisfiedUpTo = 2;

/**
 * Dissatisfied and still coming: what keeps this guest is the cost of leaving (M22, R21). The course sets no
 * limits; ours are an answer of 2 or less and three stays.
 */
export const isHeldNotLoyal = (satisfaction: number, stays: number): boolean =>
  satisfaction <= dissatisfiedUpTo && stays >= staysThatTeach;

/** The same of a guest's own last answer; undefined where it does not hold or nobody asked. */
export function heldNotLoyal(
  { surveys, bookings, departure }: CustomerHistory,
  today: Day,
): readonly [Evidence] | undefined {
  const said = surveys.at(-1);
  const stays = bookings.filter((booking) => isStay(booking, today)).length;
  if (!said || departure || !isHeldNotLoyal(said.satisfaction, stays)) return undefined;
  return [surveyEvidence(surveys.length - 1, said)];
}

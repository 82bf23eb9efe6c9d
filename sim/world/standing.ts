import type { Customers } from './columns';
import type { Pass } from './pass';

/** Attitude 0–1: what is trusted and felt, apart from what is bought (C5: attitude and behaviour are two axes). */
export const attitude = (c: Customers, i: number): number =>
  0.35 * (c.trust[i] as number) +
  0.25 * (c.satisfaction[i] as number) +
  0.25 * (c.attachment[i] as number) +
  0.15 * (c.belonging[i] as number);

/** Loyal: buys again, not mainly for the offer, and thinks well of the firm. */
export const isLoyal = (c: Customers, i: number): boolean =>
  (c.trips[i] as number) >= 3 &&
  2 * (c.tripsWithOffer[i] as number) < (c.trips[i] as number) &&
  attitude(c, i) >= 0.48;

const isSatisfied = (c: Customers, i: number): boolean => (c.satisfaction[i] as number) >= 0.5;

/** Counts where the active customers of a block stand: satisfied, loyal, both or neither, or merely held. */
export function countStandings({ c, k, t, block }: Pass): void {
  const { active, first, switching } = block;
  let satisfaction = t.satisfaction;
  t.activeAtEnd += block.count;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    satisfaction += c.satisfaction[i] as number;
    const trips = c.trips[i] as number;
    if (trips > 0) t.everBought++;
    if (trips > 1) t.repeaters++;
    const satisfied = isSatisfied(c, i);
    if (isLoyal(c, i)) {
      if (satisfied) t.satisfiedLoyal++;
      else t.dissatisfiedLoyal++;
      if (attitude(c, i) > 0.6) t.brandLoyal++;
    } else if (satisfied) t.satisfiedNotLoyal++;
    else t.dissatisfiedNotLoyal++;
    if ((c.satisfaction[i] as number) > 0.72) t.recommenders++;
    if (!satisfied && (switching[i - first] as number) + k.barrier > 0.35) t.heldNotLoyal++;
  }
  t.satisfaction = satisfaction;
}

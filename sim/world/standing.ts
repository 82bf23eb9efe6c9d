import type { Customers } from './columns';
import { bit } from './numbers';
import type { Pass } from './pass';

/** Attitude 0–1: what is trusted and felt, apart from what is bought (C5: attitude and behaviour are two axes). */
export const attitude = (c: Customers, i: number): number =>
  0.35 * (c.trust[i] as number) +
  0.25 * (c.satisfaction[i] as number) +
  0.25 * (c.attachment[i] as number) +
  0.15 * (c.belonging[i] as number);

/** Thinks well enough of the firm to be loyal; thinks so well that the brand itself holds. */
const THINKS_WELL = 0.48;
const BRAND_LOYAL = 0.6;
/** Satisfied; so satisfied as to recommend. */
const SATISFIED = 0.5;
const RECOMMENDS = 0.72;

/** Buys again, not mainly for the offer, and thinks well of the firm. */
export const isLoyal = (c: Customers, i: number): boolean =>
  loyal(c.trips[i] as number, c.tripsWithOffer[i] as number, attitude(c, i)) === 1;

const loyal = (trips: number, withOffer: number, thinks: number): number =>
  bit(trips >= 3) & bit(2 * withOffer < trips) & bit(thinks >= THINKS_WELL);

/** Counts where the active customers of a block stand: satisfied, loyal, both or neither, or merely held. */
export function countStandings({ c, k, t, block }: Pass): void {
  const { active, first, count, switching } = block;
  const { trips, tripsWithOffer } = c;
  const { barrier } = k;
  let { satisfaction } = t;
  let bought = 0;
  let again = 0;
  let satisfied = 0;
  let allLoyal = 0;
  let both = 0;
  let brandLoyal = 0;
  let recommenders = 0;
  let held = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const content = c.satisfaction[i] as number;
    const made = trips[i] as number;
    const thinks = attitude(c, i);
    satisfaction += content;
    bought += bit(made > 0);
    again += bit(made > 1);
    const isSatisfied = bit(content >= SATISFIED);
    const staysLoyal = loyal(made, tripsWithOffer[i] as number, thinks);
    satisfied += isSatisfied;
    allLoyal += staysLoyal;
    both += isSatisfied & staysLoyal;
    brandLoyal += staysLoyal & bit(thinks > BRAND_LOYAL);
    recommenders += bit(content > RECOMMENDS);
    held += (1 - isSatisfied) & bit((switching[i - first] as number) + barrier > 0.35);
  }
  t.activeAtEnd += count;
  t.satisfaction = satisfaction;
  t.everBought += bought;
  t.repeaters += again;
  t.satisfiedLoyal += both;
  t.satisfiedNotLoyal += satisfied - both;
  t.dissatisfiedLoyal += allLoyal - both;
  t.dissatisfiedNotLoyal += count - satisfied - allLoyal + both;
  t.brandLoyal += brandLoyal;
  t.recommenders += recommenders;
  t.heldNotLoyal += held;
}

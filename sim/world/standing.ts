import type { Customers } from './columns';

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

export const isSatisfied = (c: Customers, i: number): boolean => (c.satisfaction[i] as number) >= 0.5;

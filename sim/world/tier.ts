import type { Words } from '../../retention/words';
import type { ParameterValues } from '../scenario/parameters';
import type { Customers } from './columns';
import { bit } from './numbers';

/** Tiers of the reward plan (T5.41), from the lowest on. The first is none. */
export const tiers = [
  { id: 'none', words: { en: 'No tier', zh: '无等级' } },
  { id: 'silver', words: { en: 'Silver', zh: '银卡' } },
  { id: 'gold', words: { en: 'Gold', zh: '金卡' } },
] as const satisfies readonly { id: string; words: Words }[];

const PER_YEAR = 1 / 365;

/** What is left of the trips that count, some days after the last one: they fade evenly and are gone after a year. */
export function tripsStillCounting(tierTrips: number, daysSince: number): number {
  const left = 1 - daysSince * PER_YEAR;
  return tierTrips * (left > 0 ? left : 0);
}

/** Place in `tiers` that so many counting trips give. */
export const tierOf = (counting: number, silver: number, gold: number): number =>
  bit(counting >= silver) + bit(counting >= gold);

/** Place in `tiers` of a customer on a day of the run. */
export function tierAt(c: Customers, i: number, day: number, v: ParameterValues): number {
  const counting = tripsStillCounting(c.tierTrips[i] as number, day - (c.lastTripDay[i] as number));
  return tierOf(counting, v['rewards.silverTrips'], v['rewards.goldTrips']);
}

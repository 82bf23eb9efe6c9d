import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { bit, clamp01 } from './numbers';
import type { Pass } from './pass';

/**
 * Experience against expectation → satisfaction (T4.3, T4.4).
 *
 * Satisfaction moves towards where the gap points; a loss weighs more than a gain by the customer's own
 * negativity bias. The same weights keep account of how much satisfaction each strand is costing now, so
 * that an exit can be asked "but for this?".
 */
export function satisfy({ c, k, bookings }: Pass): void {
  const { tripCount, trips, place, lived, fault, misunderstanding } = bookings;
  const { expectation, satisfaction, negativityBias } = c;
  const { missingByFault, missingByMisunderstanding, missingByRefund, missingByPrice } = c;
  const { missingByPeak, missingByWaiting, missingByPromise } = c;
  const learning = k.values['satisfaction.learning'];
  const slope = k.values['satisfaction.slope'];
  const remembered = 1 - learning;
  const { promise, peakGap, waiting } = k;
  const overPromise = Math.max(0, promise);
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const gap = (lived[b] as number) - ((expectation[i] as number) + promise);
    const weight = slope * (1 + (negativityBias[i] as number) * bit(gap < 0));
    const points = clamp01(0.62 + weight * gap);
    const before = satisfaction[i] as number;
    satisfaction[i] = before + learning * (points - before);

    const share = learning * weight;
    missingByFault[i] = remembered * (missingByFault[i] as number) + share * (fault[b] as number);
    missingByMisunderstanding[i] =
      remembered * (missingByMisunderstanding[i] as number) + share * (misunderstanding[b] as number);
    missingByRefund[i] = remembered * (missingByRefund[i] as number);
    missingByPeak[i] = remembered * (missingByPeak[i] as number) + share * peakGap;
    missingByWaiting[i] = remembered * (missingByWaiting[i] as number) + share * waiting;
    missingByPromise[i] = remembered * (missingByPromise[i] as number) + share * overPromise;
    missingByPrice[i] = remembered * (missingByPrice[i] as number);
  }
}

/**
 * Experience against expectation → trust, emotion, perceived value (T5.16). Expectation follows half-way
 * between what was lived and what the trade offers, so lasting quality keeps a lasting edge.
 */
export function feel({ c, k, bookings }: Pass): void {
  const { tripCount, trips, place, lived } = bookings;
  const { expectation, trust, emotion, perceivedValue } = c;
  const { promise, perceivedTarget } = k;
  const fall = k.values['trust.fall'];
  const rise = k.values['trust.rise'];
  const learning = k.values['expectation.learning'];
  const usual = k.values['trip.quality'];
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const went = lived[b] as number;
    const expected = expectation[i] as number;
    const gap = went - (expected + promise);
    const trusted = trust[i] as number;
    const fallen = clamp01(trusted - fall * Math.min(1, -2 * gap));
    const falls = bit(gap < -0.08);
    trust[i] = falls * fallen + (1 - falls) * (trusted + rise * (1 - trusted));
    expectation[i] = expected + learning * (0.5 * (went + usual) - expected);
    const felt = emotion[i] as number;
    emotion[i] = clamp01(felt + 0.4 * gap + 0.1 * (0.5 - felt));
    const value = perceivedValue[i] as number;
    perceivedValue[i] = value + 0.5 * (perceivedTarget - value);
  }
}

/** A human contact: attachment grows, less the nearer it is to full (T3.4b). */
export function contact(c: Customers, i: number, k: Conditions, strength: number): void {
  c.attachment[i] = grown(c.attachment[i] as number, strength * k.values['attachment.perContact']);
  c.lastContact[i] = k.round;
}

/** What is built up already leaves that much less to grow. */
export const grown = (attachment: number, by: number): number => attachment + by * (1 - attachment);

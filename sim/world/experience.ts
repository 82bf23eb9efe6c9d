import type { Bookings } from './bookings';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { clamp01 } from './numbers';

/**
 * Experience against expectation → satisfaction, trust, emotion, attachment (T4.3, T4.4, T5.16).
 *
 * Satisfaction moves towards where the gap points; a loss weighs more than a gain by the customer's own
 * negativity bias. The same weights keep account of how much satisfaction each strand is costing now, so
 * that an exit can be asked "but for this?". Expectation follows half-way between what was lived and what
 * the trade offers, so lasting quality keeps a lasting edge.
 */
export function absorb(c: Customers, i: number, k: Conditions, trips: Bookings, b: number): void {
  const v = k.values;
  const learning = v['satisfaction.learning'];
  const expected = (c.expectation[i] as number) + k.promise;
  const lived = trips.lived[b] as number;
  const gap = lived - expected;
  const weight = v['satisfaction.slope'] * (gap < 0 ? 1 + (c.negativityBias[i] as number) : 1);
  const points = clamp01(0.62 + weight * gap);
  const before = c.satisfaction[i] as number;
  c.satisfaction[i] = before + learning * (points - before);

  const share = learning * weight;
  c.missingByFault[i] = (1 - learning) * (c.missingByFault[i] as number) + share * (trips.fault[b] as number);
  c.missingByMisunderstanding[i] =
    (1 - learning) * (c.missingByMisunderstanding[i] as number) +
    share * (trips.misunderstanding[b] as number);
  c.missingByRefund[i] = (1 - learning) * (c.missingByRefund[i] as number);
  c.missingByPeak[i] = (1 - learning) * (c.missingByPeak[i] as number) + share * k.peakGap;
  c.missingByWaiting[i] = (1 - learning) * (c.missingByWaiting[i] as number) + share * k.waiting;
  c.missingByPromise[i] = (1 - learning) * (c.missingByPromise[i] as number) + share * Math.max(0, k.promise);
  c.missingByPrice[i] = (1 - learning) * (c.missingByPrice[i] as number);

  const trust = c.trust[i] as number;
  c.trust[i] =
    gap < -0.08
      ? clamp01(trust - v['trust.fall'] * Math.min(1, -2 * gap))
      : trust + v['trust.rise'] * (1 - trust);
  c.expectation[i] =
    (c.expectation[i] as number) +
    v['expectation.learning'] * (0.5 * (lived + v['trip.quality']) - (c.expectation[i] as number));
  c.emotion[i] = clamp01((c.emotion[i] as number) + 0.4 * gap + 0.1 * (0.5 - (c.emotion[i] as number)));
  c.perceivedValue[i] =
    (c.perceivedValue[i] as number) + 0.5 * (k.perceivedTarget - (c.perceivedValue[i] as number));
}

/** A human contact: attachment grows, less the nearer it is to full (T3.4b). */
export function contact(c: Customers, i: number, k: Conditions, strength: number): void {
  const attachment = c.attachment[i] as number;
  c.attachment[i] = attachment + strength * k.values['attachment.perContact'] * (1 - attachment);
  c.lastContact[i] = k.round;
}

import { purposes } from '../draws';
import { beApproached } from './being-approached';
import { ACTIVE, type Customers } from './columns';
import type { Conditions } from './conditions';
import { workAtDesk } from './desk';
import { clamp } from './numbers';
import type { Pass } from './pass';

const BUCKETS = 256;

/** Whom the policy approaches this round: the upper end of an order over the customers. */
export interface ApproachPolicy {
  share: number;
  by: number;
  /** Customers in buckets above this one are approached, in the bucket itself the given share. */
  cut: number;
  shareInCut: number;
}

/**
 * Orders customers by what the firm can know (T6.10): risk from silence against their own rhythm, open
 * complaints and failures; response from past contacts, read through noise that good records lessen; value
 * from spend and rhythm. A histogram finds the cut, so nothing is sorted and nothing allocated per customer.
 */
export function approachPolicy(
  c: Customers,
  count: number,
  k: Conditions,
  share: number,
  by: number,
): ApproachPolicy {
  const policy = { share, by, cut: BUCKETS, shareInCut: 0 };
  if (share <= 0) return policy;
  const histogram = new Uint32Array(BUCKETS);
  let active = 0;
  for (let i = 0; i < count; i++) {
    if (c.status[i] !== ACTIVE || c.consent[i] === 0) continue;
    const b = bucketOf(c, i, k, by);
    histogram[b] = (histogram[b] as number) + 1;
    active++;
  }
  let wanted = share * active;
  for (let b = BUCKETS - 1; b >= 0 && wanted > 0; b--) {
    const here = histogram[b] as number;
    policy.cut = b;
    policy.shareInCut = here === 0 ? 0 : Math.min(1, wanted / here);
    wanted -= here;
  }
  return policy;
}

function bucketOf(c: Customers, i: number, k: Conditions, by: number): number {
  const standing = by === 1 ? risk(c, i, k) : by === 2 ? response(c, i, k) : by === 3 ? value(c, i) : 0;
  return Math.floor(clamp(standing, 0, 0.999) * BUCKETS);
}

/** Silence measured by the customer's own usual gap, complaints and failures: 0–1. */
export function risk(c: Customers, i: number, k: Conditions): number {
  const silent = (k.firstDay - (c.lastTripDay[i] as number)) * (c.tripRate[i] as number);
  const open = (c.complaintStep[i] as number) > 0 ? 0.3 : 0;
  return 0.5 * (silent / (silent + 1.5)) + open + 0.12 * Math.min(3, c.failures[i] as number);
}

function response(c: Customers, i: number, k: Conditions): number {
  const blur = 0.6 * (1 - k.customerData) * (k.draws.of(purposes.data, c.name[i] as number) - 0.5);
  return 0.5 + 0.4 * ((c.responsiveness[i] as number) + blur);
}

function value(c: Customers, i: number): number {
  const yearly = (c.spend[i] as number) * (c.tripRate[i] as number) * 365;
  return yearly / (yearly + 8000);
}

/**
 * Approaches whom the desk, or else the policy, has chosen. It adds to, or takes from, the stay-score by the
 * customer's own response, and it may wake somebody who was only inert (Ascarza, Iyengar & Schleicher 2016).
 * Only those who consented are approached by policy.
 */
export function approach(p: Pass): void {
  const { c, k, t, block, approachBy: policy, desk } = p;
  if (policy.share <= 0 && desk === null) return;
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    if (desk !== null && workAtDesk(p, i, desk)) continue;
    if (policy.share <= 0 || c.consent[i] === 0) continue;
    const b = bucketOf(c, i, k, policy.by);
    if (b < policy.cut) continue;
    if (b === policy.cut && k.draws.of(purposes.approach, c.name[i] as number) >= policy.shareInCut) continue;
    beApproached(p, i);
    t.approached++;
  }
}

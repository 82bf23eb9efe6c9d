import { purposes } from '../draws';
import { beApproached } from './being-approached';
import { ACTIVE, type Customers } from './columns';
import type { Conditions } from './conditions';
import { workAtDesk } from './desk';
import { bit, clamp } from './numbers';
import type { Pass } from './pass';

const BUCKETS = 256;

/** Whom the policy approaches this round: the upper end of an order over the customers. */
export interface ApproachPolicy {
  share: number;
  /** Customers in buckets above this one are approached, in the bucket itself the given share. */
  cut: number;
  shareInCut: number;
}

/**
 * Orders customers by what the firm can know (T6.10): risk from silence against their own rhythm, open
 * complaints and failures; response from past contacts, read through noise that good records lessen; value
 * from spend and rhythm, as things stand when the round begins. A histogram finds the cut, so nothing is sorted and
 * nothing allocated per customer.
 */
export function approachPolicy(
  c: Customers,
  count: number,
  k: Conditions,
  share: number,
  by: number,
): ApproachPolicy {
  const policy = { share, cut: BUCKETS, shareInCut: 0 };
  if (share <= 0) return policy;
  const histogram = new Uint32Array(BUCKETS);
  let active = 0;
  for (let first = 0; first < count; first += TOGETHER) {
    const here = consenting(c, first, Math.min(count, first + TOGETHER));
    order(c, k, by, places, here, standing);
    for (let at = 0; at < here; at++) {
      const b = bucketOf(standing[at] as number);
      c.approachBucket[places[at] as number] = b;
      histogram[b] = (histogram[b] as number) + 1;
    }
    active += here;
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

/** Customers looked at together, who of them may be approached, and where each stands in the order. */
const TOGETHER = 1024;
const places = new Uint32Array(TOGETHER);
const standing = new Float64Array(TOGETHER);

function consenting({ status, consent }: Customers, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    places[count] = i;
    count += bit(status[i] === ACTIVE) & (consent[i] as number);
  }
  return count;
}

const bucketOf = (standing: number): number => Math.floor(clamp(standing, 0, 0.999) * BUCKETS);

/** Where each customer stands in the order asked for, about 0–1. */
function order(
  c: Customers,
  k: Conditions,
  by: number,
  places: Uint32Array,
  count: number,
  out: Float64Array,
): void {
  if (by === 1) orderByRisk(c, k, places, count, out);
  else if (by === 2) orderByResponse(c, k, places, count, out);
  else if (by === 3) orderByValue(c, places, count, out);
  else out.fill(0, 0, count);
}

/** Silence measured by the customer's own usual gap, complaints and failures. */
function orderByRisk(
  { lastTripDay, tripRate, complaintStep, failures }: Customers,
  { firstDay }: Conditions,
  places: Uint32Array,
  count: number,
  out: Float64Array,
): void {
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const silent = (firstDay - (lastTripDay[i] as number)) * (tripRate[i] as number);
    const open = 0.3 * bit((complaintStep[i] as number) > 0);
    out[at] = 0.5 * (silent / (silent + 1.5)) + open + 0.12 * Math.min(3, failures[i] as number);
  }
}

/** Response to being approached, as far as the firm's records tell. */
function orderByResponse(
  { name, responsiveness }: Customers,
  { draws, customerData }: Conditions,
  places: Uint32Array,
  count: number,
  out: Float64Array,
): void {
  draws.ofPlaces(purposes.data, name, places, count, out);
  const unknown = 0.6 * (1 - customerData);
  for (let at = 0; at < count; at++) {
    const blur = unknown * ((out[at] as number) - 0.5);
    out[at] = 0.5 + 0.4 * ((responsiveness[places[at] as number] as number) + blur);
  }
}

function orderByValue(
  { spend, tripRate }: Customers,
  places: Uint32Array,
  count: number,
  out: Float64Array,
): void {
  for (let at = 0; at < count; at++) {
    const i = places[at] as number;
    const yearly = (spend[i] as number) * (tripRate[i] as number) * 365;
    out[at] = yearly / (yearly + 8000);
  }
}

/**
 * Approaches whom the desk, or else the policy, has chosen. It adds to, or takes from, the stay-score by the
 * customer's own response, and it may wake somebody who was only inert (Ascarza, Iyengar & Schleicher 2016).
 */
export function approach(p: Pass): void {
  const { block, approachBy: policy, desk } = p;
  // With somebody at the desk a block is one customer.
  if (desk !== null && block.count > 0 && workAtDesk(p, block.first, desk)) return;
  if (policy.share > 0) approachByPolicy(p);
}

/** Only those who consented are approached by policy. */
function approachByPolicy(p: Pass): void {
  const { c, k, t, block, approachBy: policy } = p;
  const { active, count, chosen } = block;
  const { approachBucket, consent } = c;
  const { cut } = policy;
  let upper = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    chosen[upper] = i;
    upper += bit((approachBucket[i] as number) >= cut) & (consent[i] as number);
  }
  for (let at = 0; at < upper; at++) {
    const i = chosen[at] as number;
    const inCut = approachBucket[i] === cut;
    if (inCut && k.draws.of(purposes.approach, c.name[i] as number) >= policy.shareInCut) continue;
    beApproached(p, i);
    t.approached++;
  }
}

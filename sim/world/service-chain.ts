import { purposes } from '../draws';
import type { ServiceLink } from '../scenario/scenario';
import { bit, clamp01 } from './numbers';
import type { Pass } from './pass';

/**
 * The service chain (T7.1, formula 6.5): after link k, the chance that nothing has failed so far is
 * ∏(1 − fᵢ · season). One draw decides the whole trip: the first place where the table falls to or below
 * the draw is the link that failed. A trip carries at most one fault, the first.
 */
export function chainTable(chain: readonly ServiceLink[], season: number): Float64Array {
  const holds = new Float64Array(chain.length);
  let so = 1;
  for (const [k, link] of chain.entries()) {
    so *= 1 - Math.min(1, link.faultRate * season);
    holds[k] = so;
  }
  return holds;
}

/** The first link to fail at a draw at which one does. */
function failingLink(holds: Float64Array, u: number): number {
  let link = 0;
  while (u < (holds[link] as number)) link++;
  return link;
}

/** Finds the trips on which a link of the chain fails, and how gravely. */
export function findFaults({ c, k, t, bookings, recorder }: Pass): void {
  const { tripCount, trips, faulty, place, name, number, day, chain, fault, severity } = bookings;
  const holds = k.chainHolds;
  const allHold = holds.length === 0 ? 1 : (holds[holds.length - 1] as number);
  const { qualityLost } = k;
  let faults = 0;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    fault[b] = qualityLost;
    faulty[faults] = b;
    faults += bit((chain[b] as number) >= allHold);
  }
  const harm = k.values['trip.faultHarm'];
  for (let at = 0; at < faults; at++) {
    const b = faulty[at] as number;
    const i = place[b] as number;
    const grave = 0.2 + 0.8 * k.draws.of(purposes.severity, name[b] as number, number[b] as number);
    severity[b] = grave;
    fault[b] = qualityLost + harm * grave * (1 - 0.5 * (c.tolerance[i] as number));
    const before = c.failures[i] as number;
    c.failures[i] = before < 255 ? before + 1 : 255;
    recorder?.fault(i, day[b] as number, failingLink(holds, chain[b] as number), grave);
  }
  t.faults += faults;
  bookings.faultyCount = faults;
}

/** What was lived: the service chain link by link, what was misunderstood, and luck. */
export function liveThrough({ c, k, block, bookings }: Pass): void {
  const { first, added, disappointed } = block;
  const { tripCount, trips, misunderstood, place, understanding, luck, fault, misunderstanding, lived } =
    bookings;
  const { trust, expectation, interests } = c;
  const { quality, peakGap, waiting, promise, droppedLine } = k;
  const unclear = k.misunderstanding;
  const spread = k.values['trip.luck'] * 3.4641016151377544;
  let puzzled = 0;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const m = i - first;
    const isPuzzled = bit((understanding[b] as number) < unclear * (1.5 - (trust[i] as number)));
    const puzzlement = 0.07 * isPuzzled;
    misunderstanding[b] = puzzlement;
    misunderstood[puzzled] = b;
    puzzled += isPuzzled;

    const missed = k.missed * bit(((interests[i] as number) & droppedLine) !== 0);
    const chance = spread * ((luck[b] as number) - 0.5);
    const went = clamp01(
      quality +
        chance +
        (added[m] as number) -
        missed -
        (fault[b] as number) -
        puzzlement -
        peakGap -
        waiting,
    );
    lived[b] = went;
    const falls = bit(went < (expectation[i] as number) + promise - 0.12);
    disappointed[m] = (disappointed[m] as number) | falls;
  }
  bookings.misunderstoodCount = puzzled;
}

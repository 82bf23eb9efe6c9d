import { purposes } from '../draws';
import { CANCELLED, LAST_LIVED, NO_SHOW, TURNED_AWAY } from './bookings';
import { complain, misunderstanding, refundFlow, serviceFault } from './complaint';
import { leave } from './exit';
import { absorb, contact } from './experience';
import { payMembership } from './membership';
import { clamp01 } from './numbers';
import type { Pass } from './pass';
import { failingLink } from './service-chain';
import { attitude } from './standing';

/**
 * Step 4, second half: what each customer of a block pays for belonging, what approaching them cost, and
 * their bookings one after the other: the order in which the books add them up.
 */
export function travel(p: Pass): void {
  const { c, k, t, block, bookings } = p;
  const callCost = k.values['approach.callCost'];
  let b = 0;
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    if (k.membershipFee > 0 && (c.trips[i] as number) > 1) payMembership(p, i);
    if (block.approached[i - block.first] === 1) t.approachSpend += callCost;
    while (b < bookings.count && bookings.place[b] === i) comeTrue(p, i, b++);
  }
}

/** One booking: turned away, cancelled, not shown up for, not paid for, or travelled. */
function comeTrue(p: Pass, i: number, b: number): void {
  const { c, t, block, bookings } = p;
  const m = i - block.first;
  block.travelled[m] = 1;
  block.decisionDay[m] = bookings.day[b] as number;
  const fate = bookings.fate[b] as number;
  if (fate <= LAST_LIVED) {
    liveThrough(p, i, b);
    if (fate === LAST_LIVED) leave(p, i, 'own-life', 'neither', 'nobody');
  } else if (fate === TURNED_AWAY) {
    t.turnedAway++;
    block.disappointed[m] = 1;
    c.rivalAttention[i] = clamp01((c.rivalAttention[i] as number) + 0.15);
  } else if (fate === CANCELLED) {
    cancel(p, i, b);
  } else if (fate === NO_SHOW) {
    noShow(p, i, b);
  } else {
    t.badDebt += bookings.price[b] as number;
    leave(p, i, 'bad-debt', 'firm', 'unknown');
  }
}

/** The trip itself: its experience, what it leaves behind, what it earns. */
function liveThrough(p: Pass, i: number, b: number): void {
  const { c, k, block, bookings } = p;
  const n = bookings.number[b] as number;
  experience(p, i, b);
  absorb(c, i, k, bookings, b);
  bind(p, i, b);

  c.trips[i] = Math.min(65535, (c.trips[i] as number) + 1);
  c.lastTripDay[i] = bookings.day[b] as number;
  const m = i - block.first;
  const offered = k.discount > 0 || (block.approached[m] === 1 && block.offer[m] === 1);
  if (offered) c.tripsWithOffer[i] = Math.min(65535, (c.tripsWithOffer[i] as number) + 1);
  p.recorder?.booking(i, bookings.day[b] as number, bookings.price[b] as number, 'stayed', offered);
  if (p.recorder !== null && k.surveySample > 0 && asked(p, i, n)) {
    p.recorder.survey(i, bookings.day[b] as number, c.satisfaction[i] as number);
  }
  account(p, i, b);
  if ((bookings.misunderstanding[b] as number) > 0) {
    bookings.grievance[b] = 1;
    complain(p, i, b, misunderstanding, n);
  }
  if ((bookings.severity[b] as number) > 0) {
    bookings.grievance[b] = 0.6 * (bookings.severity[b] as number);
    complain(p, i, b, serviceFault, 32 + n);
  }
}

const asked = ({ c, k }: Pass, i: number, n: number): boolean =>
  k.draws.of(purposes.survey, c.name[i] as number, n) < k.surveySample;

/** What was lived: the service chain link by link, what was misunderstood, and luck. */
function experience(p: Pass, i: number, b: number): void {
  const { c, k, t, block, bookings } = p;
  const v = k.values;
  const m = i - block.first;

  let fault = k.qualityLost;
  let severity = 0;
  const link = failingLink(k.chainHolds, bookings.chain[b] as number);
  if (link >= 0) {
    severity =
      0.2 + 0.8 * k.draws.of(purposes.severity, bookings.name[b] as number, bookings.number[b] as number);
    fault += v['trip.faultHarm'] * severity * (1 - 0.5 * (c.tolerance[i] as number));
    t.faults++;
    c.failures[i] = Math.min(255, (c.failures[i] as number) + 1);
    p.recorder?.fault(i, bookings.day[b] as number, link, severity);
  }
  const puzzled =
    k.misunderstanding > 0 &&
    (bookings.understanding[b] as number) < k.misunderstanding * (1.5 - (c.trust[i] as number));
  const puzzlement = puzzled ? 0.07 : 0;

  const line = 1 << (k.dropLine - 1);
  const dropped = k.dropLine > 0 && ((c.interests[i] as number) & line) !== 0 ? 0.15 : 0;
  const chance = v['trip.luck'] * 3.4641016151377544 * ((bookings.luck[b] as number) - 0.5);
  const upgraded = block.approached[m] === 1 && block.offer[m] === 2 ? 0.1 : 0;
  const lived = clamp01(k.quality + chance + upgraded - dropped - fault - puzzlement - k.peakGap - k.waiting);
  if (lived < (c.expectation[i] as number) + k.promise - 0.12) block.disappointed[m] = 1;
  bookings.lived[b] = lived;
  bookings.fault[b] = fault;
  bookings.severity[b] = severity;
  bookings.misunderstanding[b] = puzzlement;
}

/** What a trip ties: the way around, the adviser, points, money gone, the accustomed price. */
function bind(p: Pass, i: number, b: number): void {
  const { c, k, bookings } = p;
  const usual = (bookings.price[b] as number) / (c.spend[i] as number);
  c.setUp[i] = (c.setUp[i] as number) + 0.25 * (1 - (c.setUp[i] as number));
  c.personalTie[i] = (c.personalTie[i] as number) + 0.2 * (1 - (c.personalTie[i] as number));
  c.points[i] = 0.8 * (c.points[i] as number) + k.points * usual;
  c.sunk[i] = Math.min(1, 0.8 * (c.sunk[i] as number) + 0.1 * k.deposit);
  c.accustomedPrice[i] =
    (c.accustomedPrice[i] as number) + 0.3 * (k.asked - (c.accustomedPrice[i] as number));
  contact(c, i, k, 0.3 + k.careAfter);
}

function account(p: Pass, i: number, b: number): void {
  const { c, k, t, block, bookings } = p;
  const m = i - block.first;
  const booked = bookings.price[b] as number;
  const price = k.newProduct && takesUp(p, i, b) ? booked + 0.25 * booked : booked;
  const direct = (price / k.asked) * (1 - k.values['firm.margin']) * (1 + k.costRise);
  // A fifth of the points in hand is spent on each trip.
  const redeemed = 0.2 * (c.spend[i] as number) * (c.points[i] as number);
  const approached = block.approached[m] === 1;
  const offer = approached ? price * (block.offer[m] === 1 ? 0.15 : block.offer[m] === 2 ? 0.1 : 0) : 0;
  t.trips++;
  t.revenue += price;
  t.directCost += direct + redeemed;
  t.approachSpend += offer;
  const margin = price - direct - redeemed - offer;
  if (approached) t.approachMargin += margin;
  c.earned[i] = (c.earned[i] as number) + margin;
}

/** A new route is taken up by those who think well of the firm (T2.10): part of a trip more. */
function takesUp(p: Pass, i: number, b: number): boolean {
  const { c, k, t, bookings } = p;
  const u = k.draws.of(purposes.takeUp, c.name[i] as number, bookings.number[b] as number);
  if (u >= 0.6 * attitude(c, i) * attitude(c, i)) return false;
  t.takenUp++;
  c.takenUp[i] = Math.min(255, (c.takenUp[i] as number) + 1);
  return true;
}

/** A cancelled booking tries the change-and-refund flow; it is a signal, never an exit by itself (C24). */
function cancel(p: Pass, i: number, b: number): void {
  const { c, k, t, block, bookings } = p;
  const v = k.values;
  const price = bookings.price[b] as number;
  t.cancelled++;
  c.cancellations[i] = Math.min(255, (c.cancellations[i] as number) + 1);
  const fee = k.flexible ? 0 : k.cancellationFee * price;
  t.revenue += fee;
  c.earned[i] = (c.earned[i] as number) + fee;
  const harm = k.refund + (k.flexible ? 0 : 0.1 * k.cancellationFee);
  const share = v['satisfaction.learning'] * v['satisfaction.slope'] * harm;
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) - share);
  c.missingByRefund[i] =
    (c.missingByRefund[i] as number) + v['satisfaction.learning'] * v['satisfaction.slope'] * k.refund;
  // A ticket that stays valid and money that comes back soon earn trust in uncertain times (T5.16, F7).
  c.trust[i] = clamp01((c.trust[i] as number) - 0.3 * (harm - 0.12) + k.validity);
  if (harm > 0.1) block.disappointed[i - block.first] = 1;
  p.recorder?.booking(i, bookings.day[b] as number, price, 'cancelled', false);
  bookings.grievance[b] = Math.min(1, 1.2 * k.refund);
  complain(p, i, b, refundFlow, 63);
}

function noShow(p: Pass, i: number, b: number): void {
  const { c, k, t, bookings } = p;
  const price = bookings.price[b] as number;
  t.noShows++;
  c.noShows[i] = Math.min(255, (c.noShows[i] as number) + 1);
  t.revenue += k.deposit * price;
  p.recorder?.booking(i, bookings.day[b] as number, price, 'no-show', false);
}

import { gamma } from '../arithmetic/gamma';
import { log } from '../arithmetic/log';
import { purposes } from '../draws';
import { ACTIVE } from './columns';
import { complain } from './complaint';
import { leave } from './exit';
import { absorb, contact } from './experience';
import { lacks } from './market';
import { clamp, clamp01 } from './numbers';
import type { Pass } from './pass';
import { failingLink } from './service-chain';
import { attitude } from './standing';

/**
 * Step 4: the trips one customer wants in this round, each with its date. A unit exponential runs down at
 * the customer's rate times season, economy, promise and price; with all of these at 1 that is the Poisson
 * process of BG/NBD.
 */
export function travel(p: Pass, i: number, from: number): void {
  const { c, k } = p;
  const name = c.name[i] as number;
  const rate = (c.tripRate[i] as number) * k.demandTimes * appetite(p, i);
  const exposure = rate * (k.firstDay + k.days - from);
  let left = exposure;
  let clock = c.tripClock[i] as number;
  let n = 0;
  while (clock <= left) {
    left -= clock;
    n++;
    tripOf(p, i, from + (exposure - left) / rate, n);
    clock = -log(k.draws.of(purposes.nextTrip, name, n));
    if (c.status[i] !== ACTIVE) break;
  }
  c.tripClock[i] = clock - left;
}

/** How a price other than the accustomed one, an offer in hand and a deposit asked change how often somebody travels. */
function appetite(p: Pass, i: number): number {
  const { c, k } = p;
  if ((c.constraint[i] as number) > 0) return 0;
  const cheaper = (c.accustomedPrice[i] as number) - k.asked;
  const offered = p.moment.approached && p.moment.offer === 1 ? 0.3 * Math.max(0, p.moment.approachWorth) : 0;
  return clamp(1 + 1.5 * (c.priceSensitivity[i] as number) * cheaper + offered - 0.12 * k.deposit, 0.3, 2.5);
}

/** One booking: turned away, cancelled, not shown up for, or travelled. */
function tripOf(p: Pass, i: number, day: number, n: number): void {
  const { c, k, t, moment } = p;
  const name = c.name[i] as number;
  moment.travelled = true;
  moment.day = day;
  if (k.turnAway > 0 && k.draws.of(purposes.turnedAway, name, n) < k.turnAway) {
    t.turnedAway++;
    moment.disappointed = true;
    c.rivalAttention[i] = clamp01((c.rivalAttention[i] as number) + 0.15);
    return;
  }
  const price = priceOf(p, i, n);
  if (k.cancel > 0 || k.noShow > 0) {
    const fate = k.draws.of(purposes.fate, name, n);
    if (fate < k.cancel + k.noShow) {
      if (fate < k.cancel) cancel(p, i, day, price);
      else noShow(p, i, day, price);
      return;
    }
  }
  if ((c.credit[i] as number) < 0.5 && failsToPay(p, i, n)) {
    t.badDebt += price;
    leave(c, i, k, t, day, 'bad-debt', 'firm', 'unknown');
    return;
  }
  liveThrough(p, i, day, price, n);
  if (k.draws.of(purposes.dropoutCoin, name, n) < (c.dropout[i] as number) && !lacks(k.without, 'own-life')) {
    leave(c, i, k, t, day, 'own-life', 'neither', 'nobody');
  }
}

/** Spend of one trip: gamma around the customer's own mean, so that means are gamma-gamma. */
export function priceOf(p: Pass, i: number, n: number): number {
  const { c, k } = p;
  const shape = k.values['customers.spendP'];
  const name = c.name[i] as number;
  const variation = gamma(k.draws, purposes.price, name, shape, 64 * n) / shape;
  return (c.spend[i] as number) * variation * k.asked;
}

function failsToPay(p: Pass, i: number, n: number): boolean {
  const { c, k } = p;
  if (lacks(k.without, 'bad-debt')) return false;
  const seen = k.prepayment + (1 - k.prepayment) * 0.4 * k.customerData;
  return k.draws.of(purposes.credit, c.name[i] as number, n) >= seen;
}

/** The trip itself: its experience, what it earns, what it leaves behind. Also the trip a relation begins with. */
export function liveThrough(p: Pass, i: number, day: number, price: number, n: number): void {
  const { c, k, t, trip, moment } = p;
  const v = k.values;
  const name = c.name[i] as number;

  trip.fault = k.qualityLost;
  const link = failingLink(k.chainHolds, k.draws.of(purposes.chain, name, n));
  let severity = 0;
  if (link >= 0) {
    severity = 0.2 + 0.8 * k.draws.of(purposes.severity, name, n);
    trip.fault += v['trip.faultHarm'] * severity * (1 - 0.5 * (c.tolerance[i] as number));
    t.faults++;
    c.failures[i] = Math.min(255, (c.failures[i] as number) + 1);
    p.recorder?.fault(i, day, link, severity);
  }
  const puzzled =
    k.misunderstanding > 0 &&
    k.draws.of(purposes.understanding, name, n) < k.misunderstanding * (1.5 - (c.trust[i] as number));
  trip.misunderstanding = puzzled ? 0.07 : 0;
  trip.refund = 0;

  const line = 1 << (k.dropLine - 1);
  const dropped = k.dropLine > 0 && ((c.interests[i] as number) & line) !== 0 ? 0.15 : 0;
  const chance = v['trip.luck'] * 3.4641016151377544 * (k.draws.of(purposes.experience, name, n) - 0.5);
  const upgraded = moment.approached && moment.offer === 2 ? 0.1 : 0;
  trip.lived = clamp01(
    k.quality + chance + upgraded - dropped - trip.fault - trip.misunderstanding - k.peakGap - k.waiting,
  );
  if (trip.lived < (c.expectation[i] as number) + k.promise - 0.12) moment.disappointed = true;
  absorb(c, i, k, trip);
  bind(p, i, price);

  c.trips[i] = Math.min(65535, (c.trips[i] as number) + 1);
  c.lastTripDay[i] = day;
  const offered = k.discount > 0 || (moment.approached && moment.offer === 1);
  if (offered) c.tripsWithOffer[i] = Math.min(65535, (c.tripsWithOffer[i] as number) + 1);
  p.recorder?.booking(i, day, price, 'stayed', offered);
  if (k.surveySample > 0 && k.draws.of(purposes.survey, name, n) < k.surveySample) {
    p.recorder?.survey(i, day, c.satisfaction[i] as number);
  }
  account(p, i, price + takeUp(p, i, price, n));
  if (puzzled) complain(p, i, day, 'misunderstanding', 1, n);
  if (link >= 0) complain(p, i, day, 'service-fault', 0.6 * severity, 32 + n);
}

/** What a trip ties: the way around, the adviser, points, money gone, the accustomed price. */
function bind(p: Pass, i: number, price: number): void {
  const { c, k } = p;
  const usual = price / (c.spend[i] as number);
  c.setUp[i] = (c.setUp[i] as number) + 0.25 * (1 - (c.setUp[i] as number));
  c.personalTie[i] = (c.personalTie[i] as number) + 0.2 * (1 - (c.personalTie[i] as number));
  c.points[i] = 0.8 * (c.points[i] as number) + k.points * usual;
  c.sunk[i] = Math.min(1, 0.8 * (c.sunk[i] as number) + 0.1 * k.deposit);
  c.accustomedPrice[i] =
    (c.accustomedPrice[i] as number) + 0.3 * (k.asked - (c.accustomedPrice[i] as number));
  contact(c, i, k, 0.3 + k.careAfter);
}

/** A new route is taken up by those who think well of the firm (T2.10): part of a trip more. */
function takeUp(p: Pass, i: number, price: number, n: number): number {
  const { c, k, t } = p;
  if (!k.newProduct) return 0;
  if (k.draws.of(purposes.takeUp, c.name[i] as number, n) >= 0.6 * attitude(c, i) * attitude(c, i)) return 0;
  t.takenUp++;
  c.takenUp[i] = Math.min(255, (c.takenUp[i] as number) + 1);
  return 0.25 * price;
}

function account(p: Pass, i: number, price: number): void {
  const { c, k, t, moment } = p;
  const spend = c.spend[i] as number;
  const direct = (price / k.asked) * (1 - k.values['firm.margin']) * (1 + k.costRise);
  // A fifth of the points in hand is spent on each trip.
  const redeemed = 0.2 * spend * (c.points[i] as number);
  const offer = moment.approached ? price * (moment.offer === 1 ? 0.15 : moment.offer === 2 ? 0.1 : 0) : 0;
  t.trips++;
  t.revenue += price;
  t.directCost += direct + redeemed;
  t.approachSpend += offer;
  const margin = price - direct - redeemed - offer;
  if (moment.approached) t.approachMargin += margin;
  c.earned[i] = (c.earned[i] as number) + margin;
}

/** A cancelled booking tries the change-and-refund flow; it is a signal, never an exit by itself (C24). */
function cancel(p: Pass, i: number, day: number, price: number): void {
  const { c, k, t } = p;
  const v = k.values;
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
  if (harm > 0.1) p.moment.disappointed = true;
  p.recorder?.booking(i, day, price, 'cancelled', false);
  complain(p, i, day, 'refund-flow', Math.min(1, 1.2 * k.refund), 63);
}

function noShow(p: Pass, i: number, day: number, price: number): void {
  const { c, k, t } = p;
  t.noShows++;
  c.noShows[i] = Math.min(255, (c.noShows[i] as number) + 1);
  t.revenue += k.deposit * price;
  p.recorder?.booking(i, day, price, 'no-show', false);
}

import { gamma, gammas } from '../arithmetic/gamma';
import { log } from '../arithmetic/log';
import { purposes } from '../draws';
import { lacks } from './market';
import { clamp } from './numbers';
import type { Pass } from './pass';

/** What becomes of a booking. A trip that is the last ends with the customer's own life moving on. */
export const LIVED = 0;
export const LAST_LIVED = 1;
export const TURNED_AWAY = 2;
export const CANCELLED = 3;
export const NO_SHOW = 4;
export const UNPAID = 5;

/** The bookings of one block of customers in a round, customer by customer, each in the order of its days. */
export class Bookings {
  count = 0;
  place = new Uint32Array(1024);
  name = new Uint32Array(1024);
  /** Numbers the customer's bookings of the round, for their draws. */
  number = new Uint16Array(1024);
  fate = new Uint8Array(1024);
  day = new Float64Array(1024);
  price = new Float64Array(1024);
  /** Uniform numbers that decide what becomes of a booking, and that its trip is lived with. */
  coming = new Float64Array(1024);
  coin = new Float64Array(1024);
  chain = new Float64Array(1024);
  understanding = new Float64Array(1024);
  luck = new Float64Array(1024);
  /** Experience 0–1 as lived, and what faults and misunderstanding took from it. */
  lived = new Float64Array(1024);
  fault = new Float64Array(1024);
  misunderstanding = new Float64Array(1024);
  /** How grave the fault was, 0 where every link held. */
  severity = new Float64Array(1024);
  /** How strongly the customer feels what there is to complain about now, 0–1. */
  grievance = new Float64Array(1024);

  add(place: number, name: number, number: number, day: number): void {
    const at = this.count;
    if (at === this.place.length) this.grow();
    this.place[at] = place;
    this.name[at] = name;
    this.number[at] = number;
    this.day[at] = day;
    this.count = at + 1;
  }

  private grow(): void {
    const room = 2 * this.place.length;
    const { place, name, number, day } = this;
    this.place = new Uint32Array(room);
    this.place.set(place);
    this.name = new Uint32Array(room);
    this.name.set(name);
    this.number = new Uint16Array(room);
    this.number.set(number);
    this.fate = new Uint8Array(room);
    this.day = new Float64Array(room);
    this.day.set(day);
    this.price = new Float64Array(room);
    this.coming = new Float64Array(room);
    this.coin = new Float64Array(room);
    this.chain = new Float64Array(room);
    this.understanding = new Float64Array(room);
    this.luck = new Float64Array(room);
    this.lived = new Float64Array(room);
    this.fault = new Float64Array(room);
    this.misunderstanding = new Float64Array(room);
    this.severity = new Float64Array(room);
    this.grievance = new Float64Array(room);
  }
}

/**
 * Step 4, first half: the bookings the customers of a block make in this round. Their dates, what becomes of
 * them and their prices do not depend on how an earlier trip of the round was lived, so each is one loop.
 *
 * A unit exponential runs down at the customer's rate times season, economy, promise and price; with all of
 * these at 1 that is the Poisson process of BG/NBD.
 */
export function findTravellers(p: Pass): void {
  const { c, k, block, bookings } = p;
  const { active, first, chosen, from, rate, exposure } = block;
  const { tripRate, tripClock } = c;
  const end = k.firstDay + k.days;
  bookings.count = 0;
  let travellers = 0;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    const m = i - first;
    const perDay = (tripRate[i] as number) * k.demandTimes * appetite(p, i);
    const inRound = perDay * (end - (from[m] as number));
    const clock = tripClock[i] as number;
    rate[m] = perDay;
    exposure[m] = inRound;
    chosen[travellers] = i;
    if (clock <= inRound) travellers++;
    else tripClock[i] = clock - inRound;
  }
  block.chosenCount = travellers;
}

/** Dates of the bookings, were none of them the last. */
export function setDates({ c, k, block, bookings }: Pass): void {
  const { chosen, first, rate, exposure, from } = block;
  for (let at = 0; at < block.chosenCount; at++) {
    const i = chosen[at] as number;
    const m = i - first;
    const name = c.name[i] as number;
    const inRound = exposure[m] as number;
    let left = inRound;
    let clock = c.tripClock[i] as number;
    block.clockAtStart[m] = clock;
    let n = 0;
    while (clock <= left) {
      left -= clock;
      n++;
      bookings.add(i, name, n, (from[m] as number) + (inRound - left) / (rate[m] as number));
      clock = -log(k.draws.of(purposes.nextTrip, name, n));
    }
    c.tripClock[i] = clock - left;
  }
}

/** The chances that decide what becomes of each booking: whether the guest comes, and whether life moves on after. */
export function drawFates({ k, bookings }: Pass): void {
  const { count, name, number, coming, coin } = bookings;
  for (let b = 0; b < count; b++) {
    const guest = name[b] as number;
    const n = number[b] as number;
    coming[b] = k.draws.of(purposes.fate, guest, n);
    coin[b] = k.draws.of(purposes.dropoutCoin, guest, n);
  }
}

/** What becomes of each booking; what would have followed a customer's last is struck out again. */
export function setFates(p: Pass): void {
  const { bookings } = p;
  const { place, name, number, day, fate } = bookings;
  let kept = 0;
  let gone = -1;
  for (let b = 0; b < bookings.count; b++) {
    const i = place[b] as number;
    if (i === gone) continue;
    const n = number[b] as number;
    const end = fateOf(p, i, b);
    place[kept] = i;
    name[kept] = name[b] as number;
    number[kept] = n;
    day[kept] = day[b] as number;
    fate[kept] = end;
    kept++;
    if (end === LAST_LIVED || end === UNPAID) {
      gone = i;
      stopClock(p, i, n);
    }
  }
  bookings.count = kept;
}

/** The clock of a customer whose booking `last` was the last, as that booking left it. */
function stopClock({ c, k, block }: Pass, i: number, last: number): void {
  const m = i - block.first;
  const name = c.name[i] as number;
  let left = block.exposure[m] as number;
  let clock = block.clockAtStart[m] as number;
  for (let n = 1; n <= last; n++) {
    left -= clock;
    clock = -log(k.draws.of(purposes.nextTrip, name, n));
  }
  c.tripClock[i] = clock - left;
}

/** The trip with which a newcomer's relation begins, on some day of the round; further ones may follow. */
export function bookFirstTrip(p: Pass): void {
  const { c, k, block, bookings } = p;
  const i = block.first;
  const name = c.name[i] as number;
  const day = k.firstDay + k.days * k.draws.of(purposes.firstTrip, name, 1);
  block.from[0] = day;
  bookings.count = 0;
  bookings.add(i, name, 0, day);
  bookings.fate[0] = LIVED;
}

/** How a price other than the accustomed one, an offer in hand and a deposit asked change how often somebody travels. */
function appetite(p: Pass, i: number): number {
  const { c, k, block } = p;
  if ((c.constraint[i] as number) > 0) return 0;
  const m = i - block.first;
  const cheaper = (c.accustomedPrice[i] as number) - k.asked;
  const offered =
    block.approached[m] === 1 && block.offer[m] === 1
      ? 0.3 * Math.max(0, block.approachWorth[m] as number)
      : 0;
  return clamp(1 + 1.5 * (c.priceSensitivity[i] as number) * cheaper + offered - 0.12 * k.deposit, 0.3, 2.5);
}

/** Turned away, cancelled, not shown up for, not paid for, or travelled, perhaps for the last time. */
function fateOf(p: Pass, i: number, b: number): number {
  const { c, k, bookings } = p;
  const name = bookings.name[b] as number;
  const n = bookings.number[b] as number;
  if (k.turnAway > 0 && k.draws.of(purposes.turnedAway, name, n) < k.turnAway) return TURNED_AWAY;
  const comes = bookings.coming[b] as number;
  if (comes < k.cancel + k.noShow) return comes < k.cancel ? CANCELLED : NO_SHOW;
  if ((c.credit[i] as number) < 0.5 && failsToPay(p, name, n)) return UNPAID;
  return (bookings.coin[b] as number) < (c.dropout[i] as number) && !p.noOwnLife ? LAST_LIVED : LIVED;
}

function failsToPay({ k }: Pass, name: number, n: number): boolean {
  if (lacks(k.without, 'bad-debt')) return false;
  const seen = k.prepayment + (1 - k.prepayment) * 0.4 * k.customerData;
  return k.draws.of(purposes.credit, name, n) >= seen;
}

/** Spend of each trip: gamma around the customer's own mean, so that means are gamma-gamma. */
export function setPrices({ c, k, bookings }: Pass): void {
  const shape = k.values['customers.spendP'];
  const { count, place, name, number, price } = bookings;
  if (shape < 1) {
    for (let b = 0; b < count; b++) {
      price[b] = gamma(k.draws, purposes.price, name[b] as number, shape, 64 * (number[b] as number));
    }
  } else gammas(k.draws, purposes.price, name, number, 64, shape, count, price);
  for (let b = 0; b < count; b++) {
    const variation = (price[b] as number) / shape;
    price[b] = (c.spend[place[b] as number] as number) * variation * k.asked;
  }
}

/** The chances each trip is lived with: for the service chain, for being understood, and plain luck. */
export function drawChances({ k, bookings }: Pass): void {
  const { count, name, number, chain, understanding, luck } = bookings;
  for (let b = 0; b < count; b++) {
    const guest = name[b] as number;
    const n = number[b] as number;
    chain[b] = k.draws.of(purposes.chain, guest, n);
    understanding[b] = k.draws.of(purposes.understanding, guest, n);
    luck[b] = k.draws.of(purposes.experience, guest, n);
  }
}

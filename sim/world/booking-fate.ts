import { gammas } from '../arithmetic/gamma';
import { draw, purposes } from '../draws';
import { CANCELLED, LAST_LIVED, LIVED, NO_SHOW, TURNED_AWAY, UNPAID } from './bookings';
import { lacks } from './market';
import { bit } from './numbers';
import type { Pass } from './pass';

/** The chances that decide what becomes of each booking: whether the guest comes, and whether life moves on after. */
export function drawFates({ k, bookings }: Pass): void {
  const { count, name, number, coming, coin } = bookings;
  const { a, b } = k.draws;
  const [fateA, fateB] = [a[purposes.fate] as number, b[purposes.fate] as number];
  const [coinA, coinB] = [a[purposes.dropoutCoin] as number, b[purposes.dropoutCoin] as number];
  for (let at = 0; at < count; at++) {
    const customer = name[at] as number;
    const n = number[at] as number;
    coming[at] = draw(fateA, fateB, customer, n);
    coin[at] = draw(coinA, coinB, customer, n);
  }
}

/** What becomes of a booking, by what befalls it: nothing, not shown up for, cancelled. Then, if it is the last. */
const fates = Uint8Array.of(LIVED, NO_SHOW, CANCELLED);
const lastFates = Uint8Array.of(LAST_LIVED, NO_SHOW, CANCELLED);

/** What becomes of each booking: turned away, cancelled, not shown up for, travelled, perhaps for the last time. */
export function setFates(p: Pass): void {
  const { c, k, block, bookings, noOwnLife } = p;
  const { count, place, coming, coin, fate } = bookings;
  const { dropout, credit } = c;
  const { cancel } = k;
  const ownLife = bit(!noOwnLife);
  const notComing = k.cancel + k.noShow;
  let ends = 0;
  for (let b = 0; b < count; b++) {
    const i = place[b] as number;
    const u = coming[b] as number;
    const falls = bit(u < notComing) + bit(u < cancel);
    const last = bit((coin[b] as number) < (dropout[i] as number)) & ownLife;
    fate[b] = (last === 1 ? lastFates : fates)[falls] as number;
    ends += last | bit((credit[i] as number) < 0.5);
  }
  if (k.turnAway > 0) turnAway(p);
  block.chosenCount = 0;
  if (ends > 0) {
    leaveUnpaid(p);
    strikeOut(p);
  }
}

/** Who comes for more than the firm can serve is turned away at the door, whatever else would have happened. */
function turnAway({ k, bookings }: Pass): void {
  const { count, name, number, fate } = bookings;
  for (let b = 0; b < count; b++) {
    const u = k.draws.of(purposes.turnedAway, name[b] as number, number[b] as number);
    if (u < k.turnAway) fate[b] = TURNED_AWAY;
  }
}

/** Of those who come and do not mean to pay, prepayment and the firm's records stop some. */
function leaveUnpaid({ c, k, bookings }: Pass): void {
  if (lacks(k.without, 'bad-debt')) return;
  const { count, place, name, number, fate } = bookings;
  const seen = k.prepayment + (1 - k.prepayment) * 0.4 * k.customerData;
  for (let b = 0; b < count; b++) {
    if ((c.credit[place[b] as number] as number) >= 0.5 || (fate[b] as number) > LAST_LIVED) continue;
    if (k.draws.of(purposes.credit, name[b] as number, number[b] as number) >= seen) fate[b] = UNPAID;
  }
}

/** Strikes out what would have followed a customer's last booking, and chooses whose clock is to be stopped there. */
function strikeOut({ block, bookings }: Pass): void {
  const { place, name, number, day, fate, count } = bookings;
  const { first, chosen, lastBooking } = block;
  let kept = 0;
  let stopped = 0;
  let gone = -1;
  for (let b = 0; b < count; b++) {
    const i = place[b] as number;
    if (i === gone) continue;
    const here = fate[b] as number;
    place[kept] = i;
    name[kept] = name[b] as number;
    number[kept] = number[b] as number;
    day[kept] = day[b] as number;
    fate[kept] = here;
    kept++;
    if (here === LAST_LIVED || here === UNPAID) {
      gone = i;
      chosen[stopped++] = i;
      lastBooking[i - first] = number[b] as number;
    }
  }
  bookings.count = kept;
  block.chosenCount = stopped;
}

/** Spend of each trip: gamma around the customer's own mean, so that means are gamma-gamma. */
export function setPrices({ c, k, bookings }: Pass): void {
  const shape = k.values['customers.spendP'];
  const { asked } = k;
  const { spend } = c;
  const { count, place, name, number, price } = bookings;
  gammas(k.draws, purposes.price, name, number, 64, shape, count, price);
  for (let b = 0; b < count; b++) {
    const variation = (price[b] as number) / shape;
    price[b] = (spend[place[b] as number] as number) * variation * asked;
  }
}

/** The chances each trip is lived with: for the service chain, for being understood, and plain luck. */
export function drawChances({ k, bookings }: Pass): void {
  const { count, name, number, chain, understanding, luck } = bookings;
  const { a, b } = k.draws;
  const [chainA, chainB] = [a[purposes.chain] as number, b[purposes.chain] as number];
  const [clearA, clearB] = [a[purposes.understanding] as number, b[purposes.understanding] as number];
  const [luckA, luckB] = [a[purposes.experience] as number, b[purposes.experience] as number];
  for (let at = 0; at < count; at++) {
    const customer = name[at] as number;
    const n = number[at] as number;
    chain[at] = draw(chainA, chainB, customer, n);
    understanding[at] = draw(clearA, clearB, customer, n);
    luck[at] = draw(luckA, luckB, customer, n);
  }
}

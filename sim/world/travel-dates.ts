import { log } from '../arithmetic/log';
import { draw, purposes } from '../draws';
import { LIVED } from './bookings';
import { bit } from './numbers';
import type { Pass } from './pass';

/**
 * Step 4, first half: the bookings the customers of a block make in this round. Their dates, what becomes of
 * them and their prices do not depend on how an earlier trip of the round was lived, so each is one loop.
 *
 * A unit exponential runs down at the customer's rate times season, economy, promise and price; with all of
 * these at 1 that is the Poisson process of BG/NBD.
 */
export function findTravellers({ c, k, block }: Pass): void {
  const { active, first, chosen, from, rate, exposure, offer, approachWorth } = block;
  const { tripRate, tripClock, constraint, accustomedPrice, priceSensitivity } = c;
  const { asked, demandTimes } = k;
  const byDeposit = 0.12 * k.deposit;
  const end = k.firstDay + k.days;
  const count = block.count;
  let travellers = 0;
  for (let at = 0; at < count; at++) {
    const i = active[at] as number;
    const m = i - first;
    // An accustomed price above the one asked, and a coupon in hand, make one travel more often; a deposit less.
    const cheaper = (accustomedPrice[i] as number) - asked;
    const worth = approachWorth[m] as number;
    const coupon = 0.3 * worth * bit(worth > 0) * bit(offer[m] === 1);
    const wish = 1 + 1.5 * (priceSensitivity[i] as number) * cheaper + coupon - byDeposit;
    const within = wish < 2.5 ? (wish > 0.3 ? wish : 0.3) : 2.5;
    const appetite = constraint[i] === 0 ? within : 0;

    const perDay = (tripRate[i] as number) * demandTimes * appetite;
    const inRound = perDay * (end - (from[m] as number));
    const clock = tripClock[i] as number;
    const travels = bit(clock <= inRound);
    rate[m] = perDay;
    exposure[m] = inRound;
    tripClock[i] = clock - (1 - travels) * inRound;
    chosen[travellers] = i;
    travellers += travels;
  }
  block.chosenCount = travellers;
}

/** The gap after everybody's first trip of the round; most need no other. */
export function drawGaps({ c, k, block }: Pass): void {
  const { chosen, chosenCount, gap } = block;
  const { name } = c;
  const a = k.draws.a[purposes.nextTrip] as number;
  const b = k.draws.b[purposes.nextTrip] as number;
  for (let at = 0; at < chosenCount; at++) {
    gap[at] = -log(draw(a, b, name[chosen[at] as number] as number, 1));
  }
}

/** Dates of the bookings, were none of them the last. */
export function setDates({ c, k, block, bookings }: Pass): void {
  const { chosen, chosenCount, first, rate, exposure, from, clockAtStart, gap } = block;
  const { tripClock } = c;
  const a = k.draws.a[purposes.nextTrip] as number;
  const b = k.draws.b[purposes.nextTrip] as number;
  let { place, name, number, day, room } = bookings;
  let count = 0;
  for (let at = 0; at < chosenCount; at++) {
    const i = chosen[at] as number;
    const m = i - first;
    const guest = c.name[i] as number;
    const inRound = exposure[m] as number;
    const perDay = rate[m] as number;
    const start = from[m] as number;
    let clock = tripClock[i] as number;
    let left = inRound;
    clockAtStart[m] = clock;
    for (let n = 1; clock <= left; n++) {
      left -= clock;
      if (count === room) {
        bookings.makeRoom();
        ({ place, name, number, day, room } = bookings);
      }
      place[count] = i;
      name[count] = guest;
      number[count] = n;
      day[count] = start + (inRound - left) / perDay;
      count++;
      clock = n === 1 ? (gap[at] as number) : -log(draw(a, b, guest, n));
    }
    tripClock[i] = clock - left;
  }
  bookings.count = count;
}

/** The clocks of customers one of whose bookings was the last, as that booking left them. */
export function stopClocks({ c, k, block }: Pass): void {
  const { chosen, chosenCount, first, exposure, clockAtStart, lastBooking } = block;
  const a = k.draws.a[purposes.nextTrip] as number;
  const b = k.draws.b[purposes.nextTrip] as number;
  for (let at = 0; at < chosenCount; at++) {
    const i = chosen[at] as number;
    const m = i - first;
    const guest = c.name[i] as number;
    const last = lastBooking[m] as number;
    let left = exposure[m] as number;
    let clock = clockAtStart[m] as number;
    for (let n = 1; n <= last; n++) {
      left -= clock;
      clock = -log(draw(a, b, guest, n));
    }
    c.tripClock[i] = clock - left;
  }
}

/** The trips with which newcomers' relations begin, each on some day of the round; further ones may follow. */
export function bookFirstTrips({ c, k, block, bookings }: Pass): void {
  const { place, name, number, day, fate } = bookings;
  for (let at = 0; at < block.count; at++) {
    const i = block.active[at] as number;
    const guest = c.name[i] as number;
    const on = k.firstDay + k.days * k.draws.of(purposes.firstTrip, guest, 1);
    block.from[i - block.first] = on;
    place[at] = i;
    name[at] = guest;
    number[at] = 0;
    day[at] = on;
    fate[at] = LIVED;
  }
  bookings.count = block.count;
}

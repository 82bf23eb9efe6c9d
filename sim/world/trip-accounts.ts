import { purposes } from '../draws';
import { UNPAID } from './bookings';
import { bit } from './numbers';
import type { Pass } from './pass';
import { attitude } from './standing';

/** A new route is taken up by those who think well of the firm (T2.10): part of a trip more. */
export function takeUp({ c, k, t, bookings }: Pass): void {
  if (!k.newProduct) return;
  const { tripCount, trips, place, name, number, price, paid } = bookings;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    paid[b] = price[b] as number;
    const u = k.draws.of(purposes.takeUp, name[b] as number, number[b] as number);
    if (u >= 0.6 * attitude(c, i) * attitude(c, i)) continue;
    t.takenUp++;
    c.takenUp[i] = Math.min(255, (c.takenUp[i] as number) + 1);
    const booked = price[b] as number;
    paid[b] = booked + 0.25 * booked;
  }
}

/** What a trip earns. */
export function account({ c, k, t, block, bookings }: Pass): void {
  const { first, approached, offer } = block;
  const { tripCount, trips, place, price, paid, cost, conceded, margin } = bookings;
  const { spend, points, earned } = c;
  const asPaid = k.newProduct ? paid : price;
  const { asked } = k;
  const bought = 1 - k.values['firm.margin'];
  const dearer = 1 + k.costRise;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const m = i - first;
    const amount = asPaid[b] as number;
    const direct = (amount / asked) * bought * dearer;
    // A fifth of the points in hand is spent on each trip.
    const redeemed = 0.2 * (spend[i] as number) * (points[i] as number);
    const offered = offer[m] as number;
    const rebate = offered === 1 ? 0.15 : offered === 2 ? 0.1 : 0;
    const offering = amount * rebate * (approached[m] as number);
    const left = amount - direct - redeemed - offering;
    paid[b] = amount;
    cost[b] = direct + redeemed;
    conceded[b] = offering;
    margin[b] = left;
    earned[i] = (earned[i] as number) + left;
  }
  t.trips += tripCount;
}

/** Of newcomers each has one booking then, and lives through it. */
export function keepFirst({ block, bookings }: Pass): void {
  const { first, firstPaid, firstCost } = block;
  const { count, place, paid, cost } = bookings;
  for (let b = 0; b < count; b++) {
    const m = (place[b] as number) - first;
    firstPaid[m] = paid[b] as number;
    firstCost[m] = cost[b] as number;
  }
}

/**
 * Adds what the bookings brought, the fees paid for belonging and the cost of calls to the books of the round,
 * customer by customer and booking by booking: in another order a sum would end in other bits.
 */
export function addUp(p: Pass): void {
  if (p.k.membershipFee > 0 || p.block.newcomers) addUpCustomers(p);
  else addUpBookings(p);
  addUpApproaches(p);
}

/** Where nobody paid anything but for bookings. */
function addUpBookings({ t, bookings }: Pass): void {
  const { count, fate, price, paid, cost } = bookings;
  let { revenue, directCost, badDebt } = t;
  for (let b = 0; b < count; b++) {
    revenue += paid[b] as number;
    directCost += cost[b] as number;
    badDebt += bit(fate[b] === UNPAID) * (price[b] as number);
  }
  t.revenue = revenue;
  t.directCost = directCost;
  t.badDebt = badDebt;
}

/** Where a fee, or a newcomer's first trip, comes before each customer's bookings. */
function addUpCustomers({ k, t, block, bookings }: Pass): void {
  const { active, first, fee, newcomers, firstPaid, firstCost } = block;
  const { count, place, fate, price, paid, cost } = bookings;
  const fees = k.membershipFee > 0;
  let { revenue, membershipFees, directCost, badDebt } = t;
  let b = 0;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    const m = i - first;
    if (fees) {
      revenue += fee[m] as number;
      membershipFees += fee[m] as number;
    }
    if (newcomers) {
      revenue += firstPaid[m] as number;
      directCost += firstCost[m] as number;
    }
    for (; b < count && place[b] === i; b++) {
      revenue += paid[b] as number;
      directCost += cost[b] as number;
      badDebt += bit(fate[b] === UNPAID) * (price[b] as number);
    }
  }
  t.revenue = revenue;
  t.membershipFees = membershipFees;
  t.directCost = directCost;
  t.badDebt = badDebt;
}

/** Calls, what was conceded to whom the firm called, and what their trips left. */
function addUpApproaches({ k, t, block, bookings }: Pass): void {
  const { active, first, chosen, approached } = block;
  const { count, place, conceded, margin } = bookings;
  let called = 0;
  for (let at = 0; at < block.count; at++) {
    const i = active[at] as number;
    chosen[called] = i;
    called += approached[i - first] as number;
  }
  const callCost = k.values['approach.callCost'];
  let { approachSpend, approachMargin } = t;
  let b = 0;
  for (let at = 0; at < called; at++) {
    const i = chosen[at] as number;
    approachSpend += callCost;
    while (b < count && (place[b] as number) < i) b++;
    for (; b < count && place[b] === i; b++) {
      approachSpend += conceded[b] as number;
      approachMargin += margin[b] as number;
    }
  }
  t.approachSpend = approachSpend;
  t.approachMargin = approachMargin;
}

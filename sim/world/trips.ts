import { purposes } from '../draws';
import { LAST_LIVED } from './bookings';
import { complain, misunderstanding, serviceFault } from './complaint';
import { leave } from './exit';
import { feel, satisfy } from './experience';
import { bookFallen } from './fallen-bookings';
import { payMembership } from './membership';
import { bit } from './numbers';
import type { Pass } from './pass';
import { findFaults, liveThrough } from './service-chain';
import { bind } from './ties';
import { account, addUp, keepFirst, takeUp } from './trip-accounts';

/** What a turn does to the bookings whose turn it is, in order; called from a list for the reason of `advance`. */
const turn: readonly ((p: Pass) => void)[] = [
  sortOut,
  findFaults,
  liveThrough,
  satisfy,
  feel,
  bind,
  tellTrips,
  takeUp,
  account,
  complainOfTrips,
  bookFallen,
  endRelations,
];

/**
 * Step 4, second half: what each customer of a block pays for belonging, and their bookings as they come
 * true. What they brought is added up in the end, customer by customer.
 */
export function travel(p: Pass): void {
  if (p.k.membershipFee > 0) payMembership(p);
  comeTrue(p);
  addUp(p);
}

/** The first trips of newcomers. What they brought is kept to be added up with what follows. */
export function travelFirst(p: Pass): void {
  comeTrue(p);
  keepFirst(p);
}

function comeTrue(p: Pass): void {
  const { bookings } = p;
  for (bookings.firstTurn(); bookings.turnCount > 0; bookings.nextTurn()) {
    for (const mechanism of turn) mechanism(p);
  }
}

/** Parts the trips that are made, and of these the last ones, from the bookings that fall through. */
function sortOut({ block, bookings }: Pass): void {
  const { first, travelled, decisionDay } = block;
  const { turn: now, turnCount, place, fate, day, trips, fallen, last } = bookings;
  let made = 0;
  let fell = 0;
  let ending = 0;
  for (let at = 0; at < turnCount; at++) {
    const b = now[at] as number;
    const m = (place[b] as number) - first;
    travelled[m] = 1;
    decisionDay[m] = day[b] as number;
    const here = fate[b] as number;
    const comes = bit(here <= LAST_LIVED);
    trips[made] = b;
    made += comes;
    fallen[fell] = b;
    fell += 1 - comes;
    last[ending] = b;
    ending += bit(here === LAST_LIVED);
  }
  bookings.tripCount = made;
  bookings.fallenCount = fell;
  bookings.lastCount = ending;
}

/** For who listens: a trip made, and who answered the survey after it. */
function tellTrips({ c, k, block, bookings, recorder }: Pass): void {
  if (recorder === null) return;
  const { tripCount, trips, place, number, day, price } = bookings;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const m = i - block.first;
    const offered = k.discount > 0 || (block.approached[m] === 1 && block.offer[m] === 1);
    recorder.booking(i, day[b] as number, price[b] as number, 'stayed', offered);
    const asked = k.draws.of(purposes.survey, c.name[i] as number, number[b] as number) < k.surveySample;
    if (asked) recorder.survey(i, day[b] as number, c.satisfaction[i] as number);
  }
}

/** What was not understood is complained of first, then what went wrong: a customer has one complaint open at a time. */
function complainOfTrips(p: Pass): void {
  const { misunderstood, misunderstoodCount, faulty, faultyCount, severity, grievance } = p.bookings;
  for (let at = 0; at < misunderstoodCount; at++) grievance[misunderstood[at] as number] = 1;
  complain(p, misunderstood, misunderstoodCount, misunderstanding, 0, 1);
  for (let at = 0; at < faultyCount; at++) {
    const b = faulty[at] as number;
    grievance[b] = 0.6 * (severity[b] as number);
  }
  complain(p, faulty, faultyCount, serviceFault, 32, 1);
}

/** After the last trip of all the customer's own life moves on. */
function endRelations(p: Pass): void {
  const { last, lastCount, place } = p.bookings;
  for (let at = 0; at < lastCount; at++) {
    leave(p, place[last[at] as number] as number, 'own-life', 'neither', 'nobody');
  }
}

import type { Decisions } from '../contract/decisions';
import type { RoundReport } from '../contract/run';
import { keepAccounts } from './accounts';
import { acquire } from './acquisition';
import { approach, approachPolicy } from './approach';
import { betweenTrips } from './between-trips';
import { BLOCK } from './block';
import { book, bookFirstTrip } from './bookings';
import { ACTIVE } from './columns';
import { handleComplaints } from './complaint';
import { stayOrLeave, weigh } from './decision';
import { deskOf } from './desk';
import { openRound } from './firm';
import { lever } from './levers-of-firm';
import { lacks } from './market';
import { newPass, type Pass } from './pass';
import type { Recorder } from './recorder';
import { closeBooks } from './report';
import { countStandings } from './standing';
import { travel } from './trips';
import { winBack, winBackPolicy } from './win-back';
import { leaversSpeak, spread, stayersSpeak } from './word-of-mouth';
import type { World } from './world';

/**
 * Plays one round in place, in the order of the design: market and firm, new customers, each customer's
 * round, win-back, accounts, word of mouth. Allocates a fixed handful of objects, none per customer.
 *
 * Customers are played block by block; see `Block`. With somebody listening, or at the desk, a block is one
 * customer: what is heard then comes customer by customer, and a remedy given at the desk is booked in turn.
 */
export function advance(world: World, decisions: Decisions, recorder: Recorder | null = null): RoundReport {
  const k = openRound(world, decisions);
  const start = world.count;
  const p = newPass(world.customers, k, recorder);
  acquire(world, k, p.t);
  p.c = world.customers;

  const leftAlone = lacks(world.without, 'being-approached');
  const share = leftAlone ? 0 : lever(world.firm, 'approachShare');
  const policy = approachPolicy(p.c, start, k, share, lever(world.firm, 'approachBy'));
  const asking = winBackPolicy(world.firm, k.values['winBack.halfLife']);
  const desk = leftAlone ? null : deskOf(decisions);
  const { c, t, block } = p;
  const size = recorder !== null || desk !== null ? 1 : BLOCK;
  for (let first = 0; first < start; first += size) {
    openBlock(p, first, Math.min(start, first + size));
    t.activeAtStart += block.count;
    betweenTrips(p);
    approach(p, policy, desk);
    book(p);
    travel(p);
    complainAndDecide(p);
    leaversSpeak(p);
    winBack(p, asking, world.firm.usualValue);
    countIn(p);
  }
  for (let i = start; i < world.count; i++) {
    if (c.status[i] === ACTIVE) join(p, i);
  }
  spread(world, p);
  world.firm.demand = t.rates * k.days;
  const report = closeBooks(world, k, t);
  world.round = k.round;
  return report;
}

function openBlock(p: Pass, first: number, end: number): void {
  const { k } = p;
  p.block.open(first, end, k.firstDay, k.firstDay + k.days - 1, k.approachWith);
  p.block.gather(p.c);
}

/** A newcomer's first round. What follows the first trip depends on it, so it is lived before it is booked. */
function join(p: Pass, i: number): void {
  openBlock(p, i, i + 1);
  bookFirstTrip(p, i);
  travel(p);
  book(p);
  travel(p);
  complainAndDecide(p);
  countIn(p);
}

/** Complaint and decision of those still there. */
function complainAndDecide(p: Pass): void {
  const { c, k, block, recorder } = p;
  block.gather(c);
  handleComplaints(p);
  weigh(p);
  stayOrLeave(p);
  if (recorder !== null && block.count > 0) {
    recorder.weighed(block.first, block.score[0] as number, p.ledger, k);
  }
}

/** The active customers' lines in the sums of the round. */
function countIn(p: Pass): void {
  p.block.gather(p.c);
  keepAccounts(p);
  countStandings(p);
  stayersSpeak(p);
}

import type { Decisions } from '../contract/decisions';
import type { RoundReport } from '../contract/run';
import { keepAccounts } from './accounts';
import { acquire } from './acquisition';
import { approach, approachPolicy } from './approach';
import { betweenTrips } from './between-trips';
import { BLOCK, findActive } from './block';
import { drawChances, drawFates, setFates, setPrices } from './booking-fate';
import { handleComplaints } from './complaint';
import { decide, goAway, whoConsiders } from './decision';
import { deskOf } from './desk';
import { openRound } from './firm';
import { lever } from './levers-of-firm';
import { lacks } from './market';
import { giveBack, newPass, type Pass } from './pass';
import type { Recorder } from './recorder';
import { closeBooks } from './report';
import { countStandings } from './standing';
import { readLedger, weigh } from './stay-ledger';
import { Tally } from './tally';
import { bookFirstTrips, drawGaps, findTravellers, setDates, stopClocks } from './travel-dates';
import { travel, travelFirst } from './trips';
import { winBack, winBackPolicy } from './win-back';
import { leaversSpeak, spread, stayersSpeak } from './word-of-mouth';
import type { World } from './world';

type Mechanism = (p: Pass) => void;

const complaintAndDecision: readonly Mechanism[] = [
  findActive,
  handleComplaints,
  weighActive,
  whoConsiders,
  decide,
  goAway,
  tellWeighed,
];
const accounts: readonly Mechanism[] = [findActive, keepAccounts, countStandings, stayersSpeak];

/**
 * What a round does to a block of customers, in order. The engine compiles what is called from a list each by
 * itself, with its loop at the top; called by name they would be compiled into one another until that
 * stops half-way, and their loops would call, and box the numbers they hand over. What stands in a list has its
 * loop itself: one that only calls another's may stay with V8's middle compiler (seen with `--trace-opt` in Node 24,
 * where finding the active took six times as long).
 */
const roundOfCustomers: readonly Mechanism[] = [
  findActive,
  countAtStart,
  betweenTrips,
  approach,
  findTravellers,
  drawGaps,
  setDates,
  drawFates,
  setFates,
  stopClocks,
  setPrices,
  drawChances,
  travel,
  ...complaintAndDecision,
  leaversSpeak,
  winBack,
  ...accounts,
];

/** Newcomers' first round. What follows the first trip depends on it, so it is lived before more is booked. */
const roundOfNewcomers: readonly Mechanism[] = [
  findActive,
  bookFirstTrips,
  setPrices,
  drawChances,
  travelFirst,
  findTravellers,
  drawGaps,
  setDates,
  drawFates,
  setFates,
  stopClocks,
  setPrices,
  drawChances,
  travel,
  ...complaintAndDecision,
  ...accounts,
];

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
  const t = new Tally();
  acquire(world, k, t);

  const c = world.customers;
  const leftAlone = lacks(world.without, 'being-approached');
  const share = leftAlone ? 0 : lever(world.firm, 'approachShare');
  const policy = approachPolicy(c, start, k, share, lever(world.firm, 'approachBy'));
  const asking = winBackPolicy(world.firm, k.values['winBack.halfLife']);
  const desk = leftAlone ? null : deskOf(decisions);
  const p = newPass(c, k, t, recorder, policy, asking, desk, world.pastExits);
  const size = recorder !== null || desk !== null ? 1 : BLOCK;
  for (let first = 0; first < start; first += size) {
    openBlock(p, first, Math.min(start, first + size), false);
    for (const mechanism of roundOfCustomers) mechanism(p);
  }
  for (let first = start; first < world.count; first += size) {
    openBlock(p, first, Math.min(world.count, first + size), true);
    for (const mechanism of roundOfNewcomers) mechanism(p);
  }
  giveBack(p);
  spread(world, p);
  world.firm.demand = t.rates * k.days;
  const report = closeBooks(world, k, t);
  world.round = k.round;
  return report;
}

function openBlock({ k, block }: Pass, first: number, end: number, newcomers: boolean): void {
  block.newcomers = newcomers;
  block.open(first, end, k.firstDay, k.firstDay + k.days - 1, k.approachWith);
}

function countAtStart({ t, block }: Pass): void {
  t.activeAtStart += block.count;
}

function weighActive(p: Pass): void {
  weigh(p, p.block.active, p.block.count);
}

/** With somebody listening a block is one customer. */
function tellWeighed(p: Pass): void {
  const { k, block, ledger, recorder } = p;
  if (recorder !== null && block.count > 0) {
    readLedger(p, block.first, ledger);
    recorder.weighed(block.first, block.score[0] as number, ledger, k);
  }
}

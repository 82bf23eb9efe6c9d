import type { Decisions } from '../contract/decisions';
import type { RoundReport } from '../contract/run';
import { purposes } from '../draws';
import { customerValue, serveCost } from './accounts';
import { acquire } from './acquisition';
import { approach, approachPolicy } from './approach';
import { betweenTrips } from './between-trips';
import { ACTIVE, LEFT } from './columns';
import { handleComplaint } from './complaint';
import { stayOrLeave } from './decision';
import { deskOf, workAtDesk } from './desk';
import { openRound } from './firm';
import { lever } from './levers-of-firm';
import { lacks } from './market';
import { newPass, type Pass } from './pass';
import type { Recorder } from './recorder';
import { closeBooks } from './report';
import { attitude, isLoyal, isSatisfied } from './standing';
import { stayLedger } from './stay-ledger';
import { liveThrough, priceOf, travel } from './trips';
import { tryWinBack, winBackPolicy } from './win-back';
import { speak, spread } from './word-of-mouth';
import type { World } from './world';

/**
 * Plays one round in place, in the order of the design: market and firm, new customers, each customer's
 * round, win-back, accounts, word of mouth. Allocates a fixed handful of objects, none per customer.
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
  const winBack = winBackPolicy(world.firm, k.values['winBack.halfLife']);
  const desk = leftAlone ? null : deskOf(decisions);
  const { c, t } = p;
  for (let i = 0; i < start; i++) {
    const status = c.status[i];
    if (status === ACTIVE) {
      t.activeAtStart++;
      resetMoment(p);
      if (betweenTrips(p, i)) {
        if (desk === null || !workAtDesk(p, i, desk)) approach(p, i, policy);
        travel(p, i, k.firstDay);
        endOfRound(p, i);
      }
      if (c.status[i] !== ACTIVE) t.lostOfStart++;
      if (c.status[i] === LEFT) speak(p, i, (c.satisfaction[i] as number) < 0.35);
    } else if (status === LEFT) {
      if (tryWinBack(p, i, winBack, world.firm.usualValue)) {
        countIn(p, i, stayLedger(c, i, k, p.ledger));
      }
    }
  }
  for (let i = start; i < world.count; i++) {
    if (c.status[i] !== ACTIVE) continue;
    resetMoment(p);
    join(p, i);
    if (c.status[i] === ACTIVE) endOfRound(p, i);
  }
  spread(world, p);
  world.firm.demand = t.rates * k.days;
  const report = closeBooks(world, k, t);
  world.round = k.round;
  return report;
}

function resetMoment(p: Pass): void {
  const { moment, k } = p;
  moment.travelled = false;
  moment.disappointed = false;
  moment.approached = false;
  moment.approachWorth = 0;
  moment.offer = k.approachWith;
  moment.day = k.firstDay + k.days - 1;
}

/** The relation begins with a trip on some day of the round; further trips may follow in it. */
function join(p: Pass, i: number): void {
  const { k } = p;
  const day = k.firstDay + k.days * k.draws.of(purposes.firstTrip, p.c.name[i] as number, 1);
  p.moment.travelled = true;
  p.moment.day = day;
  liveThrough(p, i, day, priceOf(p, i, 0), 0);
  travel(p, i, day);
}

/** Complaint and decision. */
function endOfRound(p: Pass, i: number): void {
  const { c, k, t, moment, ledger } = p;
  if (c.status[i] !== ACTIVE) return;
  if ((c.complaintStep[i] as number) > 0) handleComplaint(p, i);
  const score = stayOrLeave(c, i, k, moment, ledger, t);
  p.recorder?.weighed(i, score, ledger, k);
  if (c.status[i] === ACTIVE) countIn(p, i, score);
}

/** An active customer's line in the sums of the round. */
function countIn(p: Pass, i: number, score: number): void {
  const { c, k, t, ledger } = p;
  t.activeAtEnd++;
  t.rates += c.tripRate[i] as number;
  const value = customerValue(c, i, k, score);
  c.value[i] = value;
  t.baseValue += value;
  const cost = serveCost(c, i, k);
  t.serveCost += cost;
  c.earned[i] = (c.earned[i] as number) - cost;
  t.satisfaction += c.satisfaction[i] as number;
  const trips = c.trips[i] as number;
  if (trips > 0) t.everBought++;
  if (trips > 1) t.repeaters++;
  const satisfied = isSatisfied(c, i);
  if (isLoyal(c, i)) {
    if (satisfied) t.satisfiedLoyal++;
    else t.dissatisfiedLoyal++;
    if (attitude(c, i) > 0.6) t.brandLoyal++;
  } else if (satisfied) t.satisfiedNotLoyal++;
  else t.dissatisfiedNotLoyal++;
  if ((c.satisfaction[i] as number) > 0.72) t.recommenders++;
  if (!satisfied && ledger.switching + ledger.barrier > 0.35) t.heldNotLoyal++;
  speak(p, i, false);
}

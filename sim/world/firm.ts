import { exp } from '../arithmetic/exp';
import type { Decisions } from '../contract/decisions';
import { purposes, RoundDraws } from '../draws';
import type { ParameterValues } from '../scenario/parameters';
import type { Conditions } from './conditions';
import { lever, takeDecisions } from './levers-of-firm';
import { lacks, market } from './market';
import { clamp01 } from './numbers';
import { chainTable } from './service-chain';
import { HALF_BUILT } from './stay-ledger';
import { ownTransactionCosts, rivalTransactionCosts, total } from './transaction-costs';
import type { Firm, World } from './world';

/** Quality 0–1 of a trip without faults, delays or crowding. */
export function tripQuality(firm: Firm, v: ParameterValues): number {
  const staff = (firm.morale + firm.skill) / 2 - 0.5;
  return (
    v['trip.quality'] +
    v['trip.itineraryWorth'] * lever(firm, 'itinerary') +
    v['trip.guideWorth'] * lever(firm, 'guide') +
    v['trip.staffWorth'] * staff +
    v['trip.careWorth'] * (lever(firm, 'careDuring') - 0.2) -
    0.1 * (lever(firm, 'effortOnNew') - 0.4)
  );
}

/** Step 2 of a round: morale and skill move, advisers may leave, capacity meets the season. */
export function openRound(world: World, decisions: Decisions): Conditions {
  const round = world.round + 1;
  const { firm, scenario, values: v, without } = world;
  takeDecisions(world, decisions, round);
  const m = market(world, round);
  const draws = new RoundDraws(world.key, round);
  moveStaff(firm, v);
  const line = Math.round(lever(firm, 'dropLine'));
  keepFaith(firm, line);

  const price = lacks(without, 'price-rise') ? Math.min(1, lever(firm, 'price')) : lever(firm, 'price');
  const discount = lever(firm, 'discount');
  const rise = Math.max(0, price - firm.lastPrice);
  const notice = Math.min(1, lever(firm, 'priceNotice') / 30);
  const priceShock = rise * (1 - 0.45 * notice) * (1 - 0.4 * lever(firm, 'priceReason'));
  const promise = lacks(without, 'broken-promise')
    ? Math.min(0, lever(firm, 'promise'))
    : lever(firm, 'promise');

  const season = scenario.season[(round - 1) % scenario.season.length] ?? 1;
  const demandTimes = season * m.economy * (1 + v['trip.upliftFromPromise'] * lever(firm, 'promise'));
  const asked = price * (1 - discount);
  const seats = Math.max(1e-9, firm.capacity * lever(firm, 'capacity'));
  const wanted = (firm.demand * demandTimes) / seats;
  const cap = lever(firm, 'salesCap');
  const turnAway = wanted > cap ? 1 - cap / wanted : 0;
  const load = Math.min(wanted, cap);
  const over = Math.max(0, load - 1);

  const { leaving, left } = advisersLeaving(world, draws, m.advisersCalled);
  const hours = lacks(without, 'slow-answer') ? 0 : lever(firm, 'answerTime');
  const steps = lever(firm, 'changeSteps');
  const slowness = 0.5 * (lever(firm, 'refundDays') / 60) + 0.5 * (steps / 12);
  const flexible = lever(firm, 'flexibleFare') > 0.5;
  if (lacks(without, 'service-fault') === false) firm.scandal = Math.max(firm.scandal, m.scandal);
  const repair =
    0.35 * lever(firm, 'cleanUp') + 0.25 * lever(firm, 'guarantee') + 0.25 * lever(firm, 'openView');

  const conditions: Conditions = {
    ...m,
    round,
    firstDay: (round - 1) * scenario.roundDays,
    days: scenario.roundDays,
    draws,
    values: v,
    without,
    season,
    price,
    discount,
    asked,
    priceShock,
    // Promising less than is delivered is believed only in part: a third of it lowers what is expected.
    promise: promise < 0 ? promise / 3 : promise,
    exitPenalty: lever(firm, 'exitPenalty'),
    quality: tripQuality(firm, v),
    seats,
    load,
    peakGap: lacks(without, 'peak-gap') ? 0 : over * v['trip.peakHarm'],
    turnAway,
    chainHolds: chainTable(
      scenario.chain,
      lacks(without, 'service-fault')
        ? 0
        : 1 + (lacks(without, 'peak-gap') ? 0 : over * v['trip.peakFaults']),
    ),
    waiting: (v['trip.waitHarm'] * hours) / 72,
    refund: lacks(without, 'refund-flow') ? 0 : v['trip.refundHarm'] * slowness,
    misunderstanding: lacks(without, 'misunderstanding')
      ? 0
      : v['complaints.misunderstanding'] * (1 - 0.8 * lever(firm, 'explanation')),
    cancel: clamp01(
      v['trip.cancel'] * (1 - 0.5 * (lever(firm, 'cancellationFee') - 0.3)) * (flexible ? 0.6 : 1) +
        m.eventLoss * (1 - v['trip.cancel']),
    ),
    noShow:
      v['trip.noShow'] * (1 - 0.8 * lever(firm, 'deposit')) * (1 - 0.3 * (lever(firm, 'careBefore') - 0.2)),
    perceivedTarget: clamp01(
      0.25 +
        0.25 * lever(firm, 'itinerary') +
        0.25 * lever(firm, 'guide') +
        0.25 * lever(firm, 'transparency') +
        0.1 * (firm.brand - 0.5) -
        0.3 * firm.scandal,
    ),
    transactionDifference:
      total(rivalTransactionCosts(v, m.rivalSteps)) - total(ownTransactionCosts(firm, v)),
    barrier: v['barrier.interpersonal'] + v['barrier.power'] + lever(firm, 'exitPenalty'),
    tierWorth: 0.5 * v['rewards.goldWorth'] * lever(firm, 'tiers'),
    silverTrips: v['rewards.silverTrips'],
    goldTrips: v['rewards.goldTrips'],
    demandTimes,
    advisersLeaving: leaving,
    advisersLeft: left,
    followShare:
      v['firm.followShare'] *
      (1 - 0.5 * lever(firm, 'rotation')) *
      (1 - 0.6 * lever(firm, 'team')) *
      (1 - 0.4 * lever(firm, 'sharedFile')),
    careAfter: lever(firm, 'careAfter'),
    careBefore: lever(firm, 'careBefore'),
    club: lever(firm, 'club'),
    birthdayPack: lever(firm, 'birthdayPack') > 0.5,
    points: lever(firm, 'points'),
    pointsLife: lever(firm, 'pointsLife'),
    membershipFee: lever(firm, 'membershipFee'),
    cancellationFee: lever(firm, 'cancellationFee'),
    deposit: lever(firm, 'deposit'),
    flexible,
    answerChance: clamp01(1 - hours / 48),
    complaintStaff: lever(firm, 'complaintStaff'),
    remedy: lever(firm, 'remedy'),
    compensation: lever(firm, 'compensation'),
    prepayment: lever(firm, 'prepayment'),
    customerData: lever(firm, 'customerData'),
    brand: firm.brand,
    brandAtStart: v['firm.startBrand'],
    droppedLine: line > 0 ? 1 << (line - 1) : 0,
    missed: 2 * (1 - firm.firmLoyalty) * v['trip.droppedLine'],
    validity: (0.08 * (lever(firm, 'voucherMonths') - 12)) / 12,
    trustRepair: firm.scandal * repair,
    leastBond: lacks(without, 'weak-bond') ? HALF_BUILT : 0,
    leastSwitching: lacks(without, 'low-switching-cost') ? v['switching.low'] : 0,
    newProduct: lever(firm, 'newProduct') > 0.5,
    approachWith: lever(firm, 'approachWith'),
    surveySample: lever(firm, 'surveySample'),
    scandal: m.scandal,
  };
  firm.scandal *= 1 - repair;
  firm.lastPrice = price;
  return conditions;
}

/** The firm's loyalty to its customers (T5.21): a second line dropped in a row costs more than the first. */
function keepFaith(firm: Firm, dropped: number): void {
  firm.linesDropped = dropped > 0 ? firm.linesDropped + 1 : 0;
  firm.firmLoyalty = clamp01(firm.firmLoyalty + (dropped > 0 ? -0.2 * firm.linesDropped : 0.05));
}

/** Six actions raise morale (T5.43); training raises skill. Both move slowly. */
function moveStaff(firm: Firm, v: ParameterValues): void {
  const morale = clamp01(
    v['firm.startMorale'] +
      0.8 * (lever(firm, 'pay') - 1) +
      0.12 * (lever(firm, 'training') - 0.2) +
      0.15 * (lever(firm, 'serviceIdea') - 0.3) +
      0.2 * (lever(firm, 'authority') - 0.2) +
      0.2 * (lever(firm, 'staffRequests') - 0.3) +
      0.15 * lever(firm, 'keepReward'),
  );
  const skill = clamp01(v['firm.startSkill'] + 0.5 * (lever(firm, 'training') - 0.2));
  firm.morale += 0.5 * (morale - firm.morale);
  firm.skill += 0.35 * (skill - firm.skill);
}

function advisersLeaving(world: World, draws: RoundDraws, called: number) {
  const { firm, values: v, without } = world;
  const advisers = v['firm.advisers'];
  const leaving = new Uint8Array(advisers);
  let left = 0;
  if (lacks(without, 'adviser-left')) return { leaving, left };
  const chance = v['firm.adviserLeaves'] * exp(3 * (0.5 - firm.morale));
  for (let adviser = 0; adviser < advisers; adviser++) {
    if (adviser < called || draws.of(purposes.adviser, adviser) < chance) {
      leaving[adviser] = 1;
      left++;
    }
  }
  return { leaving, left };
}

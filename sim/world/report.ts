import { type Cause, causes, type Strand, strands } from '../contract/ledger';
import type { Accounts, Counts, Kpis, Measured, RoundReport } from '../contract/run';
import type { Conditions } from './conditions';
import { leverCost } from './levers-of-firm';
import type { Tally } from './tally';
import type { World } from './world';

const over = (above: number, below: number): Measured => (below === 0 ? null : above / below);

/** Step 7: closes the books of a round and works out its indicators (6.4). */
export function closeBooks(world: World, k: Conditions, t: Tally): RoundReport {
  const { firm, values: v, scenario } = world;
  const thousands = scenario.customers / 1000;
  const leversCost = leverCost(world, t.activeAtStart);
  const kept = k.droppedLine === 0 ? 1 : 1 - v['firm.lineShare'];
  const fixed = v['firm.fixedCost'] * kept * thousands;
  const served = t.trips + t.noShows;
  const unsold = Math.max(0, k.seats - served) * (t.trips === 0 ? 0 : t.revenue / t.trips);
  const retentionSpend = Math.max(0, leversCost) + t.approachSpend + t.compensation;
  const profit =
    t.revenue -
    t.directCost -
    t.serveCost -
    leversCost -
    fixed -
    t.acquisitionSpend -
    t.approachSpend -
    t.winBackSpend -
    t.compensation;
  firm.cash += profit;
  firm.baseValue = t.baseValue;

  const accounts: Accounts = {
    revenue: t.revenue,
    serviceCost: t.directCost + t.serveCost + fixed,
    leverCost: leversCost,
    acquisitionSpend: t.acquisitionSpend,
    retentionSpend: t.approachSpend,
    winBackSpend: t.winBackSpend,
    compensation: t.compensation,
    badDebt: t.badDebt,
    unsold,
    profit,
    cash: firm.cash,
    baseValue: t.baseValue,
  };
  return {
    round: k.round,
    counts: countsOf(t),
    accounts,
    kpis: kpisOf(t, accounts, retentionSpend),
    exitsByCause: Object.fromEntries(causes.map((cause, n) => [cause, t.byCause[n]])) as Record<
      Cause,
      number
    >,
    exitsByStrand: Object.fromEntries(strands.map((strand, n) => [strand, t.byStrand[n]])) as Record<
      Strand,
      number
    >,
    load: k.load,
    morale: firm.morale,
    skill: firm.skill,
    brand: firm.brand,
    rivalPrice: k.rivalPrice,
    economy: k.economy,
    advisersLeft: k.advisersLeft,
  };
}

function countsOf(t: Tally): Counts {
  return {
    activeAtStart: t.activeAtStart,
    activeAtEnd: t.activeAtEnd,
    acquired: t.acquired,
    refusedAtScreening: t.refusedAtScreening,
    refusedWrongly: t.refusedWrongly,
    referred: t.referred,
    trips: t.trips,
    cancelled: t.cancelled,
    noShows: t.noShows,
    turnedAway: t.turnedAway,
    faults: t.faults,
    takenUp: t.takenUp,
    complaints: t.complaints,
    complaintsOfMisunderstanding: t.complaintsOfMisunderstanding,
    resolved: t.resolved,
    stillOpen: t.stillOpen,
    approached: t.approached,
    considered: t.considered,
    exits: t.exits,
    wonBack: t.wonBack,
    winBackTried: t.winBackTried,
    satisfiedLoyal: t.satisfiedLoyal,
    satisfiedNotLoyal: t.satisfiedNotLoyal,
    dissatisfiedLoyal: t.dissatisfiedLoyal,
    dissatisfiedNotLoyal: t.dissatisfiedNotLoyal,
  };
}

function kpisOf(t: Tally, accounts: Accounts, retentionSpend: number): Kpis {
  const active = t.activeAtEnd;
  const kept = t.activeAtStart - t.lostOfStart;
  const acquisitionCost = over(accounts.acquisitionSpend, t.acquired);
  const keepCost = over(retentionSpend + t.serveCost + accounts.winBackSpend, kept);
  const bookings = t.trips + t.cancelled + t.noShows;
  return {
    satisfaction: active === 0 ? null : 1 + (4 * t.satisfaction) / active,
    loyalty: over(t.satisfiedLoyal + t.dissatisfiedLoyal, active),
    retentionRate: over(kept, t.activeAtStart),
    churnRate: over(t.lostOfStart, t.activeAtStart),
    lifetimeValue: over(t.baseValue, active),
    acquisitionCost,
    serviceLevel: t.trips + t.turnedAway === 0 ? null : (t.trips - t.faults) / (t.trips + t.turnedAway),
    campaignEffect: over(t.approachMargin, t.approachSpend),
    complaintRate: over(t.complaints, bookings),
    resolutionRate: over(t.resolved, t.resolved + t.stillOpen),
    recommendation: over(t.recommenders, active),
    brandLoyalty: over(t.brandLoyal, active),
    purchaseFrequency: over(t.trips, active),
    averageOrder: over(t.revenue, t.trips),
    repurchaseRate: over(t.repeaters, t.everBought),
    keepCost,
    acquireOverKeep:
      acquisitionCost === null || keepCost === null || keepCost === 0 ? null : acquisitionCost / keepCost,
    heldNotLoyal: over(t.heldNotLoyal, active),
  };
}

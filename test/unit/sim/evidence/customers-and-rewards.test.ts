import { describe, expect, it } from 'vitest';
import { kindOfLoyalty } from '../../../../retention/loyalty/kind-of-loyalty';
import type { Strand } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { ledgerOf } from '../../../../sim/ledgers';
import { listen, silent } from '../../../../sim/listen';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import { serviceLines } from '../../../../sim/scenario/service-lines';
import { lastDayOf } from '../../../../sim/view/round-days';
import { ACTIVE } from '../../../../sim/world/columns';
import { recommend, suits } from '../../../../sim/world/recommendation';
import { budgetTiers, segmentOf } from '../../../../sim/world/segment';
import { tierAt, tiers, tripsStillCounting } from '../../../../sim/world/tier';
import {
  always,
  base,
  decidedExits,
  effect,
  inRound,
  keptShare,
  meanOf,
  plain,
  sum,
  switchingCost,
  worldWith,
} from '../worlds';

describe('R13: a message nobody answers', () => {
  const chatty = worldWith({ 'attachment.signalChance': 0.5 });
  /** Complaints of a run that are about waiting for an answer, and how many of them follow an ignored message. */
  function unanswered(run: Run) {
    let [made, ignoredFirst] = [0, 0];
    listen(run, () => {
      const ignored = new Set<number>();
      return {
        ...silent,
        contact(i, _, from, answered) {
          if (from === 'guest' && !answered) ignored.add(i);
        },
        complaint(i, _, about) {
          if (about !== 'slow-answer') return;
          made++;
          if (ignored.has(i)) ignoredFirst++;
        },
      };
    });
    return { made, ignoredFirst };
  }

  it('can raise a complaint, and only such a message raises one of waiting', () => {
    const { made, ignoredFirst } = unanswered(runWhole(chatty, 'R13', inRound(1, { answerTime: 72 })));
    expect(made).toBeGreaterThan(100);
    expect(ignoredFirst).toBe(made);
  });

  it('raises none among customers who never complain', () => {
    const meek = { ...chatty.parameters, 'complaints.unanswered': 0 };
    const run = runWhole({ ...chatty, parameters: meek }, 'R13', inRound(1, { answerTime: 72 }));
    expect(unanswered(run).made).toBe(0);
  });

  it('raises more the longer the firm takes to answer', () => {
    const complaints = (r: Run) => unanswered(r).made;
    const within = (answerTime: number) => ({ scenario: chatty, decisions: inRound(1, { answerTime }) });
    expect(effect(within(12), within(36), complaints).low).toBeGreaterThan(0);
  });
});

describe('R35: points, tiers, club', () => {
  const rewarding = inRound(1, { points: 0.08, tiers: 1, pointsLife: 4 });
  const run = runWhole(plain, 'R35', rewarding);

  it('points and tier update after a booking', () => {
    let [trips, rose] = [0, 0];
    let before: { points: Float32Array; tierTrips: Float32Array; lastTripDay: Float32Array } | undefined;
    listen(run, (_, { customers }) => {
      const { points, tierTrips, lastTripDay } = customers;
      before = { points: points.slice(), tierTrips: tierTrips.slice(), lastTripDay: lastTripDay.slice() };
      const counted = new Set<number>();
      return {
        ...silent,
        booking(i, day, _price, status) {
          if (status !== 'stayed' || counted.has(i) || !before || i >= before.points.length) return;
          counted.add(i);
          const since = day - (before.lastTripDay[i] as number);
          const expected = tripsStillCounting(before.tierTrips[i] as number, since) + 1;
          expect(customers.tierTrips[i]).toBeCloseTo(expected, 4);
          // Points that lapsed at the start of the round began again.
          if (since > 4 * plain.roundDays) return;
          trips++;
          if ((customers.points[i] as number) > 0.8 * (before.points[i] as number)) rose++;
        },
      };
    });
    expect(trips).toBeGreaterThan(1000);
    expect(rose).toBe(trips);
  });

  it('the tier follows the trips of a year: gold for more of them than silver, silver than none', () => {
    const c = run.world.customers;
    const now = run.rounds.length * plain.roundDays;
    const ofYear = new Map<number, number>();
    listen(run, () => ({
      ...silent,
      booking(i, day, _price, status) {
        if (status === 'stayed' && day > now - 365) ofYear.set(i, (ofYear.get(i) ?? 0) + 1);
      },
    }));
    const mean = (tier: number) => {
      const places = Array.from({ length: run.world.count }, (_, i) => i).filter(
        (i) => c.status[i] === ACTIVE && tierAt(c, i, now, run.world.values) === tier,
      );
      expect(places.length).toBeGreaterThan(20);
      return places.reduce((total, i) => total + (ofYear.get(i) ?? 0), 0) / places.length;
    };
    expect(mean(1)).toBeGreaterThan(mean(0) + 1);
    expect(mean(2)).toBeGreaterThan(mean(1) + 1);
  });

  it('a tier is lost by a year without a trip, and not by a day', () => {
    expect(tripsStillCounting(5, 1)).toBeGreaterThan(4.9);
    expect(tripsStillCounting(5, 365)).toBe(0);
    expect(tripsStillCounting(5, 1000)).toBe(0);
  });

  it('the firm’s records show the tier, and the day on which the points lapse', () => {
    const histories = observeAll(run);
    for (const { words } of tiers.slice(1))
      expect(histories.filter(({ tier }) => tier === words.en).length).toBeGreaterThan(20);
    for (const { points, bookings } of histories) {
      if (!points) continue;
      const last = bookings.findLast(({ status }) => status === 'stayed');
      const days = (Date.parse(points.expiresOn ?? '') - Date.parse(last?.checkIn ?? '')) / 86_400_000;
      expect(days).toBe(4 * plain.roundDays);
    }
    expect(observeAll(runWhole(plain, 'R35')).some(({ tier }) => tier)).toBe(false);
  });

  it('points lapse when their time is over', () => {
    const lapse = effect(
      always({ points: 0.08, pointsLife: 12 }),
      always({ points: 0.08, pointsLife: 1 }),
      (r) => meanOf(r, 'points'),
    );
    expect(lapse.high).toBeLessThan(0);
  });

  it('the club raises belonging; tiers raise what leaving costs', () => {
    expect(effect(base, always({ club: 1 }), (r) => meanOf(r, 'belonging')).low).toBeGreaterThan(0.1);
    expect(effect(base, always({ tiers: 1 }), switchingCost).low).toBeGreaterThan(0.01);
  });
});

describe('R57: interests and budget', () => {
  it('are drawn as the scenario says: who likes a line, and how many travel on each budget', () => {
    const cheap = worldWith(
      { 'customers.likesFood': 0.1, 'customers.likesNature': 0.9, 'customers.economyBelow': 0 },
      { customers: 4000 },
    );
    const shares = (scenario: typeof plain) => {
      const { world } = runWhole({ ...scenario, customers: 4000, rounds: 0 }, 'R57');
      const all = Array.from({ length: 4000 }, (_, i) => segmentOf(world.customers, i, world.values));
      return {
        lines: serviceLines.map((line) => all.filter((s) => s.interests.includes(line)).length / 4000),
        budgets: budgetTiers.map((tier) => all.filter((s) => s.budget === tier).length / 4000),
      };
    };
    const usual = shares(plain);
    for (const share of usual.lines) expect(share).toBeCloseTo(0.5, 1);
    for (const share of usual.budgets) expect(share).toBeGreaterThan(0.1);
    const set = shares(cheap);
    expect(set.lines[0]).toBeCloseTo(0.9, 1);
    expect(set.lines[2]).toBeCloseTo(0.1, 1);
    expect(set.budgets[0]).toBe(0);
  });

  /** Of the customers in a segment: those recommended a luxury food tour, with so much known of customers. */
  const luxuryFoodTours = (customerData: number) => {
    let [asked, luxuryFood, unsuited] = [0, 0, 0];
    const run = runWhole({ ...plain, rounds: 4, customers: 4000 }, 'R57', inRound(1, { customerData }));
    listen(run, (_, { customers: c, values }) => ({
      ...silent,
      weighed(i, _score, _ledger, k) {
        const { interests, budget } = segmentOf(c, i, values);
        if (budget.id !== 'economy' || interests.length !== 1 || interests[0]?.id !== 'nature') return;
        asked++;
        const trip = recommend(c, i, k);
        if (serviceLines[trip.line]?.id === 'food' && budgetTiers[trip.budget]?.id === 'luxury') luxuryFood++;
        if (!suits(c, i, values, trip)) unsuited++;
      },
    }));
    return { asked, luxuryFood, unsuited };
  };

  it('an eco-tourist on an economy budget is not recommended a luxury food tour by a firm that knows its customers', () => {
    const known = luxuryFoodTours(1);
    expect(known.asked).toBeGreaterThan(100);
    expect([known.luxuryFood, known.unsuited]).toEqual([0, 0]);
    expect(luxuryFoodTours(0).luxuryFood).toBeGreaterThan(5);
  });

  it('a trip recommended by who knows the customers satisfies, one recommended blindly drives away', () => {
    const recommending = (customerData: number) =>
      always({ approachShare: 0.6, approachBy: 0, approachWith: 3, customerData });
    const calling = (customerData: number) => ({
      ...base,
      decisions: inRound(1, { approachShare: 0.6, approachBy: 0, approachWith: 0, customerData }),
    });
    expect(effect(calling(1), recommending(1), (r) => meanOf(r, 'satisfaction')).low).toBeGreaterThan(0);
    expect(effect(calling(0), recommending(0), decidedExits).low).toBeGreaterThan(0);
  });
});

describe('T5.21: a dropped service line', () => {
  const dropping = (rounds: number) => ({
    scenario: plain,
    decisions: [
      ...Array.from({ length: rounds }, () => ({ levers: { dropLine: 1 } })),
      { levers: { dropLine: 0 } },
    ],
  });

  it('is missed more, the less loyal the firm has been to its customers', () => {
    const missed: number[] = [];
    const run = runWhole({ ...plain, rounds: 2 }, 'T5.21', dropping(2).decisions);
    listen(run, (round) => ({
      ...silent,
      weighed(_i, _score, _ledger, k) {
        missed[round - 1] = k.missed;
      },
    }));
    expect(missed[1]).toBeGreaterThan((missed[0] as number) + 0.02);
  });

  it('saves cost while it is dropped', () => {
    const cost = (r: Run) => r.rounds[0]?.accounts.serviceCost ?? 0;
    expect(effect(base, dropping(1), cost).high).toBeLessThan(0);
  });
});

describe('R45: low switching cost', () => {
  const named = (strand: Strand) => (run: Run) => sum(run, (r) => r.exitsByStrand[strand]);

  it('is the cause of more exits the less a change costs', () => {
    const cheap = worldWith({ 'switching.timeAndEffort': 0, 'switching.personal': 0 });
    expect(effect(base, { scenario: cheap }, named('low-switching-cost')).low).toBeGreaterThan(0);
  });
});

describe('R18, C9: members of the ledger that are 0 unless a scenario sets them', () => {
  const someone = (run: Run) =>
    run.world.customers.name[run.world.customers.status.indexOf(ACTIVE)] as number;

  it('money lost by joining another firm is an economic switching cost, and holds', () => {
    const fee = worldWith({ 'rival.joiningFee': 0.2, 'customers.noAlternative': 0 });
    const run = runWhole(fee, 'R18');
    const found = ledgerOf(run, someone(run), 2);
    const i = run.world.customers.name.indexOf(someone(run));
    expect(found?.switching.economic.monetaryLoss).toBeCloseTo(
      0.2 * (run.world.customers.spend[i] as number),
      2,
    );
    const none = worldWith({ 'customers.noAlternative': 0 });
    expect(effect({ scenario: none }, { scenario: fee }, (r) => keptShare(r)).low).toBeGreaterThan(0);
  });

  it('what leaving gives up is the holding side of opportunity cost, and only the net counts', () => {
    const run = runWhole(worldWith({ 'opportunity.givenUp': 0.3 }), 'C9');
    const found = ledgerOf(run, someone(run), 2);
    if (!found) throw new Error('nobody weighed');
    expect(found.opportunity.leave).toBeGreaterThan(0);
    expect(found.ledger.opportunity).toBeCloseTo(found.opportunity.leave - found.opportunity.stay, 6);
  });
});

describe('M30: what keeps a customer from travelling', () => {
  const often = worldWith({ 'customers.constrained': 0.1, 'customers.constraintRounds': 2 });
  const calling = inRound(1, { approachShare: 0.5, approachBy: 0, approachWith: 0, surveySample: 1 });

  it('keeps them for as long as it lasts, and no longer', () => {
    const run = runWhole(often, 'M30');
    let [constrained, travelled] = [0, 0];
    listen(run, (_, { customers }) => ({
      ...silent,
      weighed(i) {
        if ((customers.constraint[i] as number) > 0) constrained++;
      },
      booking(i) {
        if ((customers.constraint[i] as number) > 0) travelled++;
      },
    }));
    expect(constrained).toBeGreaterThan(500);
    expect(travelled).toBe(0);
    expect(Math.max(...run.world.customers.constraint)).toBeLessThanOrEqual(2);
  });

  it('costs trips', () => {
    const trips = (r: Run) => sum(r, (x) => x.counts.trips);
    const never = worldWith({ 'customers.constrained': 0 });
    expect(effect({ scenario: never }, { scenario: often }, trips).high).toBeLessThan(0);
  });

  it('is on record only for whom the firm has called, and then shows loyalty that waits', () => {
    const told = (r: Run) => observeAll(r).filter(({ circumstances }) => circumstances);
    expect(told(runWhole(often, 'M30'))).toEqual([]);
    const run = runWhole(often, 'M30', calling);
    const histories = told(run);
    expect(histories.length).toBeGreaterThan(20);
    for (const { circumstances = [], contacts } of histories)
      for (const { on } of circumstances)
        expect(contacts.some((contact) => contact.from === 'firm' && contact.on === on)).toBe(true);
    // Told once a spell: the next spell begins when two rounds are over.
    for (const { circumstances = [] } of histories) {
      const rounds = circumstances.flatMap(({ source }) => (source.kind === 'world' ? [source.round] : []));
      for (const [n, round] of rounds.slice(1).entries())
        expect(round - (rounds[n] ?? 0)).toBeGreaterThanOrEqual(1);
      expect(new Set(rounds).size).toBe(rounds.length);
    }
    const today = lastDayOf(often, often.rounds);
    const kinds = histories.map((history) => kindOfLoyalty(history, today));
    expect(kinds.some((kind) => kind.known && kind.main.kind === 'latent')).toBe(true);
  });
});

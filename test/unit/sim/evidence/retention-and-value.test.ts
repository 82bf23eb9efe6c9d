import { describe, expect, it } from 'vitest';
import { acquireOverKeep, fivePointsMoreRetention, misunderstandingShare } from '../../../../sim/claims';
import { stayScore } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { eachLedger } from '../../../../sim/debrief/ledger-history';
import { exitsOf } from '../../../../sim/exits';
import { ledgerOf } from '../../../../sim/ledgers';
import { valuesOfLoyalty } from '../../../../sim/loyalty-value';
import { runWhole } from '../../../../sim/run';
import type { Scenario, Shock } from '../../../../sim/scenario/scenario';
import { ACTIVE } from '../../../../sim/world/columns';
import {
  type Arm,
  always,
  base,
  decidedExits,
  effect,
  inRound,
  interval,
  keptShare,
  last,
  meanOf,
  plain,
  seeds,
  sum,
  worldWith,
} from '../worlds';

const shock = (kind: Shock['kind'], round: number, rounds: number, size: number): Shock => ({
  kind,
  round,
  rounds,
  size,
  words: { en: '-', zh: '-' },
  foretold: false,
});

describe('figures of the course, asked of the run', () => {
  it('R4: every report prints acquisition over keeping cost, and whether it lies in 5–10', () => {
    const run = runWhole(plain, 'R4');
    for (const { kpis } of run.rounds) {
      expect(kpis.acquireOverKeep).toBeCloseTo((kpis.acquisitionCost ?? 0) / (kpis.keepCost ?? 1), 9);
    }
    const { ratio, within } = acquireOverKeep(run);
    expect(within).toBe((ratio ?? 0) >= 5 && (ratio ?? 0) <= 10);
    expect(ratio).toBeGreaterThan(1);
  });

  it('R5: five points more retention on the same luck, and what that does to profit, whatever it is', () => {
    const five = fivePointsMoreRetention(runWhole(plain, 'R5'));
    expect(five.raised - five.retention).toBeGreaterThan(0.045);
    expect(five.raised - five.retention).toBeLessThan(0.055);
    expect(five.profitChange).toBeGreaterThan(0);
    expect(five.worthChange).toBeGreaterThan(0);
  });

  it('R6: moving effort from 40/60 to 80/20 brings more new customers and keeps fewer', () => {
    const shifted = always({ effortOnNew: 0.8 });
    expect(effect(base, shifted, (r) => sum(r, (x) => x.counts.acquired)).low).toBeGreaterThan(0);
    expect(effect(base, shifted, (r) => keptShare(r)).high).toBeLessThan(0);
  });

  it('R7: with defaults 76–84% of complaints come from not understanding or mistrust; explanation lowers their count', () => {
    const run = runWhole({ ...plain, customers: 8000 }, 'R7');
    expect(sum(run, (r) => r.counts.complaints)).toBeGreaterThan(1000);
    expect(misunderstandingShare(run)).toBeGreaterThan(0.76);
    expect(misunderstandingShare(run)).toBeLessThan(0.84);
    expect(
      effect(base, always({ explanation: 1 }), (r) => sum(r, (x) => x.counts.complaintsOfMisunderstanding))
        .high,
    ).toBeLessThan(0);
  });

  it('R8: the delighted raise and the offended lower the brand others see; nobody reaches more than 250', () => {
    const loud = worldWith({ 'customers.reach': 250, 'word.passOn': 0.2 });
    const reach = runWhole(loud, 'R8').world.customers.reach;
    expect(Math.max(...reach)).toBeLessThanOrEqual(250);
    const silentWorld = worldWith({ 'word.passOn': 0 });
    const good = {
      ...loud,
      parameters: { ...loud.parameters, 'trip.quality': 0.9, 'customers.startSatisfaction': 0.9 },
    };
    const bad = { ...loud, chain: plain.chain.map((l) => ({ ...l, faultRate: 0.15 })) };
    const brand = (r: Run) => last(r).brand;
    expect(effect({ scenario: silentWorld }, { scenario: good }, brand).low).toBeGreaterThan(0);
    expect(effect({ scenario: silentWorld }, { scenario: bad }, brand).high).toBeLessThan(0);
    const deaf = { ...bad, parameters: { ...bad.parameters, 'word.passOn': 0 } };
    expect(effect({ scenario: deaf }, { scenario: bad }, decidedExits).low).toBeGreaterThan(0);
  });

  it('R9: loyal customers beat new ones on margin, cost to serve, uptake of a new route and referrals', () => {
    const run = runWhole({ ...plain, customers: 6000 }, 'R9', inRound(1, { newProduct: 1 }));
    const { loyal, fresh } = valuesOfLoyalty(run);
    expect(loyal.customers).toBeGreaterThan(200);
    expect(loyal.margin).toBeGreaterThan(fresh.margin);
    expect(loyal.serveCost).toBeLessThan(fresh.serveCost);
    expect(loyal.takenUp).toBeGreaterThan(fresh.takenUp);
    expect(loyal.referrals).toBeGreaterThan(fresh.referrals);
  });
});

describe('models of retention', () => {
  const someone = (r: Run) => {
    const i = r.world.customers.status.indexOf(ACTIVE);
    return r.world.customers.name[i] as number;
  };

  it('R10: satisfaction, perceived value or switching cost alone raises the intention to buy again', () => {
    const many = { ...plain, rounds: 1, customers: 200 };
    const intention = (r: Run) => ledgerOf(r, someone(r), 1)?.intention?.value ?? Number.NaN;
    const more = (changed: Arm) => effect({ scenario: many }, changed, intention, 30);
    const withParameter = (parameters: Parameters<typeof worldWith>[0]): Arm => ({
      scenario: worldWith(parameters, { rounds: 1, customers: 200 }),
    });
    expect(more(withParameter({ 'customers.startSatisfaction': 0.9 })).low).toBeGreaterThan(0);
    expect(more(withParameter({ 'switching.brand': 0.9 })).low).toBeGreaterThan(0);
    expect(more({ scenario: many, decisions: inRound(1, { itinerary: 1 }) }).low).toBeGreaterThan(0);
  });

  it('R11, R19: the ledger lists two drives and five resistances whose sum is the stay-score, each counted once', () => {
    const run = runWhole(plain, 'R11');
    const found = ledgerOf(run, someone(run), 3);
    if (!found) throw new Error('nobody weighed');
    expect(Object.keys(found.ledger)).toHaveLength(7);
    expect(stayScore(found.ledger)).toBeCloseTo(found.score, 6);
    const { timeAndEffort: t, economic: e, emotional: m } = found.switching;
    const seven = [
      t.learning,
      t.time,
      t.effort,
      e.benefitLoss,
      e.monetaryLoss,
      m.personalRelationship,
      m.brandRelationship,
    ];
    expect(seven.reduce((a, b) => a + b, 0)).toBeCloseTo(found.ledger.switching, 6);
    expect(found.ledger.opportunity).toBeCloseTo(found.opportunity.leave - found.opportunity.stay, 6);

    let weighed = 0;
    eachLedger(run, ({ ledger, score }) => {
      weighed++;
      expect(Math.abs(stayScore(ledger) - score)).toBeLessThan(1e-6 * (1 + Math.abs(score)));
    });
    expect(weighed).toBeGreaterThan(plain.customers);
  });

  it('R13: answering signals raises attachment, ignoring them lowers it', () => {
    const chatty = worldWith({ 'attachment.signalChance': 0.5 });
    const silent = worldWith({ 'attachment.signalChance': 0 });
    /** Against customers who send none, with the same answer time. */
    const signals = (answerTime: number) =>
      effect(
        { scenario: silent, decisions: inRound(1, { answerTime }) },
        { scenario: chatty, decisions: inRound(1, { answerTime }) },
        (r) => meanOf(r, 'attachment'),
      );
    expect(signals(1).low).toBeGreaterThan(0);
    expect(signals(72).high).toBeLessThan(0);
  });

  it('R14: sunk cost holds the biased and not the rational', () => {
    const paid = (bias: number) => ({
      scenario: worldWith({ 'customers.sunkBias': bias }),
      decisions: inRound(1, { membershipFee: 0.1 }),
    });
    const run = runWhole(paid(1).scenario, 'R14', paid(1).decisions);
    expect(meanOf(run, 'sunk')).toBeGreaterThan(0.05);
    expect(effect(paid(0), paid(1), decidedExits).high).toBeLessThan(0);
  });

  it('R15: six transaction costs stand apart for both firms, add up, and lowering one’s own lowers churn', () => {
    const run = runWhole(plain, 'R15');
    const found = ledgerOf(run, someone(run), 2);
    if (!found) throw new Error('nobody weighed');
    const total = (parts: object) => Object.values(parts).reduce((a: number, b: number) => a + b, 0);
    expect(Object.keys(found.transaction.own)).toEqual([
      'search',
      'information',
      'bargaining',
      'decision',
      'monitoring',
      'breach',
    ]);
    expect(total(found.transaction.rival ?? {}) - total(found.transaction.own)).toBeCloseTo(
      found.ledger.transaction,
      6,
    );
    expect(effect(base, always({ bookingSteps: 2 }), decidedExits).high).toBeLessThan(0);
  });

  it('T3.6, C10: who has nowhere else to go compares no deals, until somebody opens a door', () => {
    const alone = worldWith({ 'customers.noAlternative': 1, 'transaction.rivalSteps': 9 });
    const transactionOf = (scenario: Scenario) => {
      const run = runWhole(scenario, 'C10');
      return ledgerOf(run, someone(run), 2);
    };
    const closed = transactionOf(alone);
    expect(closed?.ledger.transaction).toBe(0);
    expect(closed?.transaction.rival).toBeNull();
    const opened = transactionOf({ ...alone, shocks: [shock('rival-opens', 2, 1, 1)] });
    expect(opened?.ledger.transaction).toBeGreaterThan(0);
    // Booking made easier holds only who could book elsewhere.
    expect(
      effect(
        { scenario: alone },
        { scenario: alone, decisions: inRound(1, { bookingSteps: 2 }) },
        decidedExits,
      ),
    ).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it('R18: a rival’s money offer touches the opportunity, never the emotional switching cost', () => {
    const war = { ...plain, shocks: [shock('rival-offer', 1, 1, 0.3)] };
    const run = runWhole(plain, 'R18');
    const who = someone(run);
    const [quiet, lured] = [ledgerOf(run, who, 1), ledgerOf(runWhole(war, 'R18'), who, 1)];
    expect(lured?.switching).toEqual(quiet?.switching);
    expect(lured?.ledger.opportunity).toBeLessThan(quiet?.ledger.opportunity ?? 0);
  });

  it('R20: penalty, interpersonal and power barriers can each be set and each hold', () => {
    const held = (arm: Parameters<typeof effect>[1]) => effect(base, arm, decidedExits).high;
    expect(held(always({ exitPenalty: 0.3 }))).toBeLessThan(0);
    expect(held({ scenario: worldWith({ 'barrier.interpersonal': 0.3 }) })).toBeLessThan(0);
    expect(held({ scenario: worldWith({ 'barrier.power': 0.3 }) })).toBeLessThan(0);
  });

  it('R21, R27: when the market opens, the held-not-loyal leave first and monopoly loyalty ends', () => {
    const closed = worldWith({
      'customers.noAlternative': 1,
      'trip.quality': 0.5,
      'customers.startSatisfaction': 0.45,
    });
    const opened = { ...closed, shocks: [shock('rival-opens', 3, 6, 2)] };
    // Who follows an adviser does not choose from the market.
    const toRival = (r: Run) =>
      exitsOf(r).filter(({ destination, strand }) => destination === 'rival' && strand !== 'adviser-left')
        .length;
    expect(toRival(runWhole(closed, 'R21'))).toBe(0);
    expect(effect({ scenario: closed }, { scenario: opened }, toRival).low).toBeGreaterThan(0);
    const gap = (r: Run) => {
      const before = runWhole({ ...opened, rounds: 2 }, r.seed).world.customers.satisfaction;
      return (
        keptShare(r, (i) => (before[i] as number) >= 0.5) - keptShare(r, (i) => (before[i] as number) < 0.4)
      );
    };
    expect(effect({ scenario: closed }, { scenario: opened }, gap).low).toBeGreaterThan(0);
  });
});

describe('satisfaction and loyalty', () => {
  it('R22: a better itinerary is first seen as value, then felt as satisfaction, then kept as trust', () => {
    const upgraded = inRound(1, { itinerary: 1, guide: 1 });
    const felt = ['perceivedValue', 'satisfaction', 'trust'] as const;
    /** Gap between the upgraded world and the plain one after each round. */
    const gaps = (seed: string) => {
      const after = Array.from({ length: 8 }, (_, n) => {
        const cut = { ...plain, rounds: n + 1 };
        return { better: runWhole(cut, seed, upgraded), plainly: runWhole(cut, seed) };
      });
      return felt.map((column) =>
        after.map(({ better, plainly }) => meanOf(better, column) - meanOf(plainly, column)),
      );
    };
    /** The part of what is gained in the end that each round has brought by then, summed: more is earlier. */
    const earliness = (gap: readonly number[]) =>
      gap.reduce((sum, after) => sum + after, 0) / (gap.at(-1) as number);
    const found = seeds(12).map(gaps);
    for (const [n] of felt.entries())
      expect(interval(found.map((each) => each[n]?.at(-1) ?? Number.NaN)).low).toBeGreaterThan(0);
    const early = found.map((each) => each.map(earliness));
    const ahead = (a: number, b: number) =>
      interval(early.map((each) => (each[a] as number) - (each[b] as number)));
    expect(ahead(0, 1).low).toBeGreaterThan(0);
    expect(ahead(1, 2).low).toBeGreaterThan(0);
  });

  it('R24: the same experience after a higher promise satisfies less', () => {
    // A promise also draws more customers; with seats for all of them the trips are the same.
    const roomy = (promise: number) => always({ promise, capacity: 2 });
    const satisfied = (r: Run) => r.rounds[0]?.kpis.satisfaction ?? 0;
    expect(last(runWhole(plain, 'R24', roomy(0.3).decisions)).load).toBeLessThan(1);
    expect(effect(roomy(0), roomy(0.3), satisfied).high).toBeLessThan(-0.1);
  });

  it('R25: the table of satisfied and loyal counts every customer once, and no cell is empty', () => {
    const { counts } = last(runWhole(plain, 'R25'));
    const cells = [
      counts.satisfiedLoyal,
      counts.satisfiedNotLoyal,
      counts.dissatisfiedLoyal,
      counts.dissatisfiedNotLoyal,
    ];
    expect(cells.reduce((a, b) => a + b, 0)).toBe(counts.activeAtEnd);
    for (const cell of cells) expect(cell).toBeGreaterThan(0);
  });

  it('R30: dropping a service line lowers the loyalty of that line’s customers', () => {
    const ofLine = (r: Run) =>
      meanOf(r, 'trust', (i) => ((r.world.customers.interests[i] as number) & 1) !== 0);
    const dropped = {
      scenario: plain,
      decisions: [{ levers: { dropLine: 1 } }, { levers: { dropLine: 1 } }],
    };
    expect(effect(base, dropped, ofLine).high).toBeLessThan(0);
  });

  it('R34: money on each of the five strategies moves a driver of loyalty', () => {
    const moves = (set: Parameters<typeof inRound>[1], metric: (r: Run) => number) =>
      effect(base, always(set), metric).low;
    expect(moves({ guide: 1, careDuring: 1 }, (r) => meanOf(r, 'satisfaction'))).toBeGreaterThan(0);
    expect(moves({ points: 0.08 }, (r) => meanOf(r, 'points'))).toBeGreaterThan(0);
    expect(moves({ club: 1 }, (r) => meanOf(r, 'belonging'))).toBeGreaterThan(0);
    expect(moves({ bookingSteps: 2 }, (r) => -decidedExits(r))).toBeGreaterThan(0);
    expect(moves({ authority: 1 }, (r) => last(r).morale)).toBeGreaterThan(0);
  });

  it('R35: points lapse when their time is over', () => {
    const lapse = effect(
      always({ points: 0.08, pointsLife: 12 }),
      always({ points: 0.08, pointsLife: 1 }),
      (r) => meanOf(r, 'points'),
    );
    expect(lapse.high).toBeLessThan(0);
  });

  it('R58: each of the five ways of prevention lowers churn when used alone', () => {
    const ways: Parameters<typeof inRound>[1][] = [
      { training: 1, authority: 1 },
      { itinerary: 1, guide: 1 },
      { price: 0.92 },
      { careBefore: 1, careDuring: 1, careAfter: 1 },
      { team: 1, sharedFile: 1, rotation: 0.5 },
    ];
    for (const set of ways)
      expect(effect(base, always(set), decidedExits).high, JSON.stringify(set)).toBeLessThan(0);
  });
});

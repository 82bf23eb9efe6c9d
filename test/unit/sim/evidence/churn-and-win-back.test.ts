import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../sim/contract/run';
import { firmPushes, whoActs } from '../../../../sim/exits';
import { runWhole } from '../../../../sim/run';
import type { Shock } from '../../../../sim/scenario/scenario';
import {
  always,
  base,
  decidedExits,
  effect,
  inRound,
  keptShare,
  last,
  meanOf,
  plain,
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

describe('churn', () => {
  it('R39: the same event under both schools of active and passive', () => {
    expect([firmPushes('customer', 'fault', 'service-fault'), whoActs('customer', 'fault')]).toEqual([
      'passive',
      'active',
    ]);
    expect([firmPushes('firm', 'malicious', 'bad-debt'), whoActs('firm', 'malicious')]).toEqual([
      'not-classified',
      'passive',
    ]);
    expect([
      firmPushes('customer', 'competitive', 'rival-offer'),
      whoActs('customer', 'competitive'),
    ]).toEqual(['active', 'active']);
    expect([firmPushes('neither', 'natural', 'own-life'), whoActs('neither', 'natural')]).toEqual([
      'not-classified',
      'not-classified',
    ]);
    expect([firmPushes('customer', 'other', 'adviser-left'), whoActs('customer', 'other')]).toEqual([
      'passive',
      'active',
    ]);
    expect([firmPushes('customer', 'other', 'weak-bond'), whoActs('customer', 'other')]).toEqual([
      'active',
      'active',
    ]);
  });

  it('R41: moving away is natural, and no win-back is tried on it', () => {
    const moving = { ...plain, shocks: [shock('moves-away', 2, 1, 0.3)] };
    const decisions = inRound(1, {
      winBackKey: 0.5,
      winBackOrdinary: 0.5,
      winBackSmall: 0.3,
      winBackRemedy: 4,
    });
    const run = runWhole(moving, 'R41', decisions);
    expect(run.rounds[1]?.exitsByCause.natural).toBeGreaterThan(300);
    const c = run.world.customers;
    for (let i = 0; i < run.world.count; i++) {
      if (c.exitInitiator[i] === 2 && (c.exitRound[i] as number) > 0)
        expect(c.wonBackRound[i]).toBeLessThanOrEqual(c.exitRound[i] as number);
    }
  });

  it('R42: a rival’s discount raises exits, of the price-sensitive most; matching it answers', () => {
    const war = { ...plain, shocks: [shock('rival-offer', 3, 3, 0.2)] };
    const more = effect(base, { scenario: war }, (r) => sum(r, (x) => x.exitsByCause.competitive));
    expect(more.low).toBeGreaterThan(0);
    const sensitive = (r: Run) =>
      1 - keptShare(r, (i) => (r.world.customers.priceSensitivity[i] as number) > 0.6);
    const others = (r: Run) =>
      1 - keptShare(r, (i) => (r.world.customers.priceSensitivity[i] as number) < 0.3);
    const gap = effect(base, { scenario: war }, (r) => sensitive(r) - others(r));
    expect(gap.low).toBeGreaterThan(0);
    const matched = effect(
      { scenario: war },
      { scenario: war, decisions: inRound(3, { discount: 0.15 }) },
      (r) => sum(r, (x) => x.exitsByCause.competitive),
    );
    expect(matched.high).toBeLessThan(0);
  });

  it('R43: a fault without remedy raises the chance of leaving; with remedy it falls', () => {
    const faulty = { ...plain, chain: plain.chain.map((l) => ({ ...l, faultRate: 0.06 })) };
    const more = effect(base, { scenario: faulty }, decidedExits);
    expect(more.low).toBeGreaterThan(0);
    const none = { scenario: faulty, decisions: inRound(1, { remedy: 0 }) };
    const mended = { scenario: faulty, decisions: inRound(1, { remedy: 3, complaintStaff: 1 }) };
    expect(effect(none, mended, decidedExits).high).toBeLessThan(0);
  });

  it('R44: database, assessment and prepayment each lower bad debt; good customers refused are counted', () => {
    const rogue = worldWith({ 'customers.badCredit': 0.08 });
    const debt = (r: Run) => sum(r, (x) => x.accounts.badDebt);
    const arm = (set: Parameters<typeof inRound>[1]) => ({
      scenario: rogue,
      decisions: inRound(1, { acquisition: 30_000, ...set }),
    });
    for (const set of [{ customerData: 1 }, { screening: 1 }, { prepayment: 1 }]) {
      expect(effect(arm({}), arm(set), debt, 24).high, JSON.stringify(set)).toBeLessThan(0);
    }
    const screened = runWhole(rogue, 'R44', inRound(1, { acquisition: 30_000, screening: 1 }));
    expect(sum(screened, (r) => r.counts.refusedWrongly)).toBeGreaterThan(0);
    const informed = runWhole(
      rogue,
      'R44',
      inRound(1, { acquisition: 30_000, screening: 1, customerData: 1 }),
    );
    expect(sum(informed, (r) => r.counts.refusedWrongly)).toBeLessThan(
      sum(screened, (r) => r.counts.refusedWrongly),
    );
  });

  it('R60: a rise of 43.75% without notice brings more backlash than with notice and reason', () => {
    const bare = inRound(2, { price: 1.4375 });
    const told = inRound(2, { price: 1.4375, priceNotice: 30, priceReason: 1 });
    const exits = effect(
      { scenario: plain, decisions: bare },
      { scenario: plain, decisions: told },
      (r) => r.rounds[1]?.counts.exits ?? 0,
    );
    const trust = effect({ scenario: plain, decisions: bare }, { scenario: plain, decisions: told }, (r) =>
      meanOf(r, 'trust'),
    );
    expect(exits.high).toBeLessThan(0);
    expect(trust.low).toBeGreaterThan(0);
  });

  it('R61: each of the six actions raises morale, and morale raises service quality', () => {
    for (const set of [
      { training: 1 },
      { serviceIdea: 1 },
      { authority: 1 },
      { pay: 1.2 },
      { staffRequests: 1 },
      { keepReward: 1 },
    ]) {
      const morale = effect(base, always(set), (r) => last(r).morale, 3);
      expect(morale.low, JSON.stringify(set)).toBeGreaterThan(0);
    }
    const better = effect(
      base,
      always({ pay: 1.3, authority: 1, staffRequests: 1 }),
      (r) => last(r).kpis.satisfaction ?? 0,
    );
    expect(better.low).toBeGreaterThan(0);
  });

  it('R62: clients follow a leaving adviser; rotation, team and shared file each cut the share', () => {
    const leaving = { ...plain, shocks: [shock('adviser-leaves', 4, 1, 6)] };
    const followers = (r: Run) => sum(r, (x) => x.exitsByStrand['adviser-left']);
    expect(followers(runWhole(leaving, 'R62'))).toBeGreaterThan(20);
    for (const set of [{ rotation: 1 }, { team: 1 }, { sharedFile: 1 }]) {
      expect(
        effect({ scenario: leaving }, { scenario: leaving, decisions: inRound(1, set) }, followers).high,
        JSON.stringify(set),
      ).toBeLessThan(0);
    }
  });

  it('R66: clean-up, guarantee and openness each restore trust, and all three more', () => {
    const scandal = { ...plain, shocks: [shock('supplier-scandal', 2, 1, 0.3)] };
    const trust = (r: Run) => meanOf(r, 'trust');
    const arm = (set: Parameters<typeof inRound>[1]) => ({ scenario: scandal, decisions: inRound(3, set) });
    const single = [{ cleanUp: 1 }, { guarantee: 1 }, { openView: 1 }];
    for (const set of single) {
      expect(effect(arm({}), arm(set), trust).low, JSON.stringify(set)).toBeGreaterThan(0);
      expect(effect(arm(set), arm({ cleanUp: 1, guarantee: 1, openView: 1 }), trust).low).toBeGreaterThan(0);
    }
  });
});

describe('win-back', () => {
  // A world that loses many and asks for them back.
  const losing = { ...plain, customers: 3000, chain: plain.chain.map((l) => ({ ...l, faultRate: 0.06 })) };
  const effort = { winBackKey: 0.4, winBackOrdinary: 0.3, winBackSmall: 0.2 };
  const arm = (set: Parameters<typeof inRound>[1]) => ({
    scenario: losing,
    decisions: inRound(1, { ...effort, winBackRemedy: 4, winBackDelay: 0, ...set }),
  });
  const rate = (r: Run) =>
    sum(r, (x) => x.counts.wonBack) /
    Math.max(
      1,
      sum(r, (x) => x.counts.winBackTried),
    );

  it('R63: success falls with delay, and a month is clearly worse than the same day', () => {
    const week = effect(arm({}), arm({ winBackDelay: 7 }), rate, 10);
    const month = effect(arm({}), arm({ winBackDelay: 30 }), rate, 10);
    expect(week.high).toBeLessThan(0);
    expect(month.high).toBeLessThan(2 * week.mean);
    // With one remedy for all, so that asking why finds no better one: the apology alone.
    const sorry = (winBackApology: number) => arm({ winBackRemedy: 2, winBackApology });
    expect(effect(sorry(0), sorry(1), rate, 10).low).toBeGreaterThan(0);
  });

  it('R64: a remedy that fits the cause beats one of equal cost that does not', () => {
    // The same effort for the same customers, and no apology in either.
    const price = arm({ winBackRemedy: 1, winBackApology: 0 });
    const fitting = arm({ winBackRemedy: 4, winBackApology: 0 });
    const spend = (r: Run) => r.rounds[1]?.accounts.winBackSpend ?? 0;
    expect(spend(runWhole(losing, 'R64', price.decisions))).toBeGreaterThan(0);
    expect(effect(price, fitting, spend, 10)).toEqual({ mean: 0, low: 0, high: 0 });
    expect(effect(price, fitting, rate, 10).low).toBeGreaterThan(0);
  });

  it('R65: tiers get different effort, and spending stays within each tier’s limit', () => {
    const key = effect(
      arm({ winBackKey: 0 }),
      arm({ winBackKey: 0.8 }),
      (r) => sum(r, (x) => x.counts.wonBack),
      10,
    );
    expect(key.low).toBeGreaterThan(0);
    const beyond = runWhole(losing, 'R65', inRound(1, { ...effort, winBackRemedy: 4, winBackSmall: 5 }));
    const limit = runWhole(losing, 'R65', inRound(1, { ...effort, winBackRemedy: 4, winBackSmall: 0.3 }));
    expect(last(beyond).accounts).toEqual(last(limit).accounts);
  });
});

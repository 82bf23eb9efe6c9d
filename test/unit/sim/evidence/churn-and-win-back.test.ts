import { describe, expect, it } from 'vitest';
import { initiators } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { firmPushes, whoActs } from '../../../../sim/exits';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import { leverById } from '../../../../sim/scenario/levers';
import type { Scenario, Shock } from '../../../../sim/scenario/scenario';
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

  describe('R42: a rival’s discount', () => {
    const war = { ...plain, shocks: [shock('rival-offer', 3, 3, 0.2)] };
    const competitive = (r: Run) => sum(r, (x) => x.exitsByCause.competitive);
    const sensitiveKept = (r: Run) =>
      keptShare(r, (i) => (r.world.customers.priceSensitivity[i] as number) > 0.6);
    const othersKept = (r: Run) =>
      keptShare(r, (i) => (r.world.customers.priceSensitivity[i] as number) < 0.3);
    const ignored = { scenario: war };
    const matched = { scenario: war, decisions: inRound(3, { discount: 0.15 }) };
    const different = { scenario: war, decisions: inRound(3, { itinerary: 1, guide: 1 }) };

    it('ignored, it raises exits, those of the price-sensitive, and theirs more than the others’', () => {
      expect(effect(base, ignored, competitive).low).toBeGreaterThan(0);
      expect(effect(base, ignored, sensitiveKept).high).toBeLessThan(-0.1);
      expect(effect(base, ignored, (r) => sensitiveKept(r) - othersKept(r)).high).toBeLessThan(0);
    });

    it.each([
      ['matching', matched],
      ['differentiating', different],
    ])('%s keeps some of them, the price-sensitive too', (_, answer) => {
      expect(effect(ignored, answer, competitive).high).toBeLessThan(0);
      expect(effect(ignored, answer, sensitiveKept).low).toBeGreaterThan(0.05);
    });

    it('matching is paid for in every trip’s price, differentiating is not', () => {
      const price = (r: Run) => sum(r, (x) => x.accounts.revenue) / sum(r, (x) => x.counts.trips);
      expect(effect(ignored, matched, price).high).toBeLessThan(0);
      expect(effect(matched, different, price).low).toBeGreaterThan(0);
    });
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
    const refused = (r: Run) => sum(r, (x) => x.counts.refusedWrongly);
    const screened = arm({ screening: 1 });
    expect(effect(arm({}), screened, refused).low).toBeGreaterThan(0);
    expect(effect(screened, arm({ screening: 1, customerData: 1 }), refused).high).toBeLessThan(0);
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
      const morale = effect(base, always(set), (r) => last(r).morale);
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
    const week = effect(arm({}), arm({ winBackDelay: 7 }), rate);
    const month = effect(arm({}), arm({ winBackDelay: 30 }), rate);
    expect(week.high).toBeLessThan(0);
    expect(month.high).toBeLessThan(2 * week.mean);
    // With one remedy for all, so that asking why finds no better one: the apology alone.
    const sorry = (winBackApology: number) => arm({ winBackRemedy: 2, winBackApology });
    expect(effect(sorry(0), sorry(1), rate).low).toBeGreaterThan(0);
  });

  it('R63: the try, the apology and the reason given are on the firm’s records', () => {
    const records = (winBackApology: number) => {
      const run = runWhole(losing, 'R63', arm({ winBackApology, winBackDelay: 7 }).decisions);
      const called = observeAll(run).filter(({ contacts }) => contacts.some(({ by }) => by === 'phone'));
      return { run, called };
    };
    const { run, called } = records(1);
    const tried = sum(run, (r) => r.counts.winBackTried);
    const back = sum(run, (r) => r.counts.wonBack);
    expect(tried).toBeGreaterThan(50);
    expect(called.flatMap(({ contacts }) => contacts.filter(({ by }) => by === 'phone'))).toHaveLength(tried);
    const gone = called.filter(({ departure }) => departure?.initiator === 'customer');
    expect(gone).toHaveLength(tried - back);
    for (const { departure, contacts } of gone)
      expect(contacts.some(({ by, on }) => by === 'phone' && on === departure?.on)).toBe(true);
    // Who is asked back without being asked why says nothing.
    expect(records(0).called.some(({ departure }) => departure?.initiator === 'customer')).toBe(false);
    const sorry = (histories: typeof called) =>
      histories.flatMap(({ faults }) => faults).filter(({ apologisedOn }) => apologisedOn).length;
    expect(sorry(called)).toBeGreaterThan(sorry(records(0).called));
  });

  it('R64: a remedy that fits the cause beats one of equal cost that does not', () => {
    // The same effort for the same customers, and no apology in either.
    const price = arm({ winBackRemedy: 1, winBackApology: 0 });
    const fitting = arm({ winBackRemedy: 4, winBackApology: 0 });
    const spend = (r: Run) => r.rounds[1]?.accounts.winBackSpend ?? 0;
    expect(spend(runWhole(losing, 'R64', price.decisions))).toBeGreaterThan(0);
    expect(effect(price, fitting, spend)).toEqual({ mean: 0, low: 0, high: 0 });
    expect(effect(price, fitting, rate).low).toBeGreaterThan(0);
  });

  describe('R65', () => {
    const tiers = ['winBackKey', 'winBackOrdinary', 'winBackSmall'] as const;
    const limits = tiers.map((tier) => leverById(tier).max);
    /** Who left in round 1 is asked in round 2, by these efforts; nobody is asked before or after. */
    const asked = (seed: string, set: Parameters<typeof inRound>[1], scenario: Scenario = losing) => {
      const run = runWhole({ ...scenario, rounds: 2 }, seed, inRound(1, { winBackRemedy: 4, ...set }));
      const c = run.world.customers;
      const places = Array.from({ length: run.world.count }, (_, i) => i);
      return {
        run,
        tried: places.filter((i) => (c.winBackTries[i] as number) > 0),
        worth: (i: number) => (c.spend[i] as number) * (c.tripRate[i] as number),
        prices: (of: readonly number[]) => of.reduce((total, i) => total + (c.spend[i] as number), 0),
        spent: run.rounds[1]?.accounts.winBackSpend ?? 0,
        initiators: (of: readonly number[]) =>
          of.map((i) => initiators[run.world.customers.exitInitiator[i] as number]),
      };
    };

    it('each of the three efforts reaches its own customers and nobody else: the key are worth more than the ordinary, these more than the small', () => {
      for (const seed of seeds(12)) {
        const groups = tiers.map((tier) => asked(seed, { [tier]: 0.2 }));
        const all = asked(seed, { winBackKey: 0.2, winBackOrdinary: 0.2, winBackSmall: 0.2 });
        const together = groups.flatMap(({ tried }) => tried).sort((a, b) => a - b);
        expect(together).toEqual(all.tried);
        const worths = groups.map(({ tried, worth }) => tried.map(worth));
        for (const of of worths) expect(of.length).toBeGreaterThan(5);
        const [key = [], ordinary = [], small = []] = worths;
        expect(Math.min(...key)).toBeGreaterThan(Math.max(...ordinary));
        expect(Math.min(...ordinary)).toBeGreaterThan(Math.max(...small));
      }
    });

    it('the effort decided for a tier is what each of its customers costs, and more of it wins more of them back', () => {
      const efforts = [0.5, 0.3, 0.1];
      for (const seed of seeds(12)) {
        const each = tiers.map((tier, n) => asked(seed, { [tier]: efforts[n] as number }));
        for (const [n, { spent, prices, tried }] of each.entries())
          expect(spent / prices(tried)).toBeCloseTo(efforts[n] as number, 9);
      }
      for (const [n, tier] of tiers.entries()) {
        const alone = (effort: number) =>
          arm({ winBackKey: 0, winBackOrdinary: 0, winBackSmall: 0, [tier]: effort });
        expect(effect(alone(0.05), alone(limits[n] as number), rate).low, tier).toBeGreaterThan(0);
      }
    });

    it('not worth keeping: the dismissed are asked by no effort, and a tier without effort is given up', () => {
      const rogue = { ...losing, parameters: { ...losing.parameters, 'customers.badCredit': 0.15 } };
      const most = Object.fromEntries(tiers.map((tier, n) => [tier, limits[n] as number]));
      for (const seed of seeds(12)) {
        const { run, tried, initiators } = asked(seed, most, rogue);
        const c = run.world.customers;
        const gone = Array.from({ length: run.world.count }, (_, i) => i).filter((i) => c.exitRound[i] === 1);
        expect(initiators(gone).filter((who) => who === 'firm').length).toBeGreaterThan(5);
        expect(new Set(initiators(tried))).toEqual(new Set(['customer']));
        expect(asked(seed, { winBackKey: 0, winBackOrdinary: 0, winBackSmall: 0 }).tried).toEqual([]);
      }
    });

    it('spending over the limit of a tier is refused: no customer costs more than it, in the catalogue’s range or a scenario’s own', () => {
      expect(limits).toEqual([1, 0.6, 0.3]);
      const narrow = {
        ...losing,
        levers: losing.levers.map((own) => (own.id === 'winBackSmall' ? { ...own, max: 0.1 } : own)),
      };
      for (const seed of seeds(12)) {
        for (const [n, tier] of tiers.entries()) {
          const { spent, prices, tried } = asked(seed, { [tier]: 5 });
          expect(spent / prices(tried), tier).toBeCloseTo(limits[n] as number, 9);
        }
        const { spent, prices, tried } = asked(seed, { winBackSmall: 5 }, narrow);
        expect(spent / prices(tried)).toBeCloseTo(0.1, 9);
      }
    });
  });
});

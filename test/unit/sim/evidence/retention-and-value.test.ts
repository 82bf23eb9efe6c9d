import { describe, expect, it } from 'vitest';
import { acquireOverKeep, fivePointsMoreRetention, misunderstandingShare } from '../../../../sim/claims';
import { type Cause, causes, type Strand, stayScore } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { eachLedger } from '../../../../sim/debrief/ledger-history';
import { exitsOf } from '../../../../sim/exits';
import { ledgerOf } from '../../../../sim/ledgers';
import { valuesOfLoyalty } from '../../../../sim/loyalty-value';
import { runWhole } from '../../../../sim/run';
import { parameters } from '../../../../sim/scenario/parameters';
import type { Scenario, Shock } from '../../../../sim/scenario/scenario';
import { type DriverId, loyaltyDrivers } from '../../../../sim/view/loyalty-drivers';
import { ACTIVE } from '../../../../sim/world/columns';
import { isLoyal } from '../../../../sim/world/standing';
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
  switchingCost,
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

const someone = (r: Run) => {
  const i = r.world.customers.status.indexOf(ACTIVE);
  return r.world.customers.name[i] as number;
};

describe('figures of the course, asked of the run', () => {
  describe('R4: acquisition cost over keeping cost', () => {
    const kept = ({ kpis, counts }: Run['rounds'][number]) =>
      (kpis.retentionRate ?? 0) * counts.activeAtStart;

    it('every report prints it: what was spent on new customers by how many came, over what one kept cost', () => {
      for (const seed of seeds(12)) {
        for (const { kpis, accounts, counts } of runWhole(plain, seed).rounds) {
          expect(kpis.acquisitionCost).toBeCloseTo(accounts.acquisitionSpend / counts.acquired, 9);
          expect((kpis.acquireOverKeep ?? 0) * (kpis.keepCost ?? 0)).toBeCloseTo(
            kpis.acquisitionCost ?? 0,
            6,
          );
        }
      }
    });

    it('money that keeps is in the keeping cost to the last yuan: what asking costs, which changes no life', () => {
      for (const seed of seeds(12)) {
        const [quiet, asking] = [{}, { surveySample: 0.3 }].map((set) => {
          const report = runWhole({ ...plain, rounds: 1 }, seed, inRound(1, { careAfter: 0.5, ...set }))
            .rounds[0];
          if (!report) throw new Error('no round was played');
          return { all: (report.kpis.keepCost ?? 0) * kept(report), spent: report.accounts.leverCost };
        });
        const [more, spent] = [
          (asking?.all ?? 0) - (quiet?.all ?? 0),
          (asking?.spent ?? 0) - (quiet?.spent ?? 0),
        ];
        expect(spent).toBeGreaterThan(100);
        expect(more).toBeCloseTo(spent, 6);
      }
    });

    it('more advertising makes it dearer, more care for those there cheaper', () => {
      const ratio = (r: Run) => acquireOverKeep(r).ratio ?? Number.NaN;
      expect(
        effect(always({ acquisition: 8_000 }), always({ acquisition: 30_000 }), ratio).low,
      ).toBeGreaterThan(0);
      expect(effect(base, always({ careAfter: 1 }), ratio).high).toBeLessThan(0);
    });

    it('and says whether it lies in 5–10: below, within and above; unknown where nobody was acquired', () => {
      const usual = parameters['growth.costOfOne'].default;
      const found = (times: number) =>
        seeds(12).map((seed) =>
          acquireOverKeep(runWhole(worldWith({ 'growth.costOfOne': times * usual }), seed)),
        );
      const lies = (of: ReturnType<typeof found>) => interval(of.map(({ ratio }) => ratio ?? Number.NaN));
      const [cheap, inside, dear] = [found(0.1), found(0.3), found(1)];
      expect(lies(cheap).high).toBeLessThan(5);
      expect(lies(inside).low).toBeGreaterThan(5);
      expect(lies(inside).high).toBeLessThan(10);
      expect(lies(dear).low).toBeGreaterThan(10);
      expect(cheap.map(({ within }) => within)).not.toContain(true);
      expect(inside.map(({ within }) => within)).not.toContain(false);
      expect(dear.map(({ within }) => within)).not.toContain(true);
      const nobody = acquireOverKeep(runWhole(worldWith({ 'growth.costOfOne': 1e6 * usual }), 'R4'));
      expect(nobody).toEqual({ ratio: null, within: false });
    });
  });

  it('R5: five points more retention on the same luck, and what that does to profit, whatever it is', () => {
    const all = seeds(12).map((seed) => fivePointsMoreRetention(runWhole(plain, seed)));
    for (const { raised, retention, profitChange, within } of all) {
      expect(raised - retention).toBeGreaterThan(0.045);
      expect(raised - retention).toBeLessThan(0.055);
      expect(within).toBe(profitChange !== null && profitChange >= 0.25 && profitChange <= 0.85);
    }
    expect(interval(all.map(({ profitChange }) => profitChange ?? Number.NaN)).low).toBeGreaterThan(0);
    expect(interval(all.map(({ worthChange }) => worthChange ?? Number.NaN)).low).toBeGreaterThan(0);
  });

  it('R6: moving effort from 40/60 to 80/20 brings more new customers and keeps fewer', () => {
    const shifted = always({ effortOnNew: 0.8 });
    expect(effect(base, shifted, (r) => sum(r, (x) => x.counts.acquired)).low).toBeGreaterThan(0);
    expect(effect(base, shifted, (r) => keptShare(r)).high).toBeLessThan(0);
  });

  it('R7: with defaults 76–84% of complaints come from not understanding or mistrust; explanation lowers their count', () => {
    const runs = seeds(12).map((seed) => runWhole({ ...plain, customers: 8000 }, seed));
    for (const run of runs) expect(sum(run, (r) => r.counts.complaints)).toBeGreaterThan(1000);
    const share = interval(runs.map((run) => misunderstandingShare(run) ?? Number.NaN));
    expect(share.low).toBeGreaterThan(0.76);
    expect(share.high).toBeLessThan(0.84);
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
    const found = seeds(12).map((seed) =>
      valuesOfLoyalty(runWhole({ ...plain, customers: 3000 }, seed, inRound(1, { newProduct: 1 }))),
    );
    for (const { loyal } of found) expect(loyal.customers).toBeGreaterThan(100);
    const better = (of: 'margin' | 'serveCost' | 'takenUp' | 'referrals') =>
      interval(found.map(({ loyal, fresh }) => loyal[of] - fresh[of]));
    expect(better('margin').low).toBeGreaterThan(0);
    expect(better('serveCost').high).toBeLessThan(0);
    expect(better('takenUp').low).toBeGreaterThan(0);
    expect(better('referrals').low).toBeGreaterThan(0);
  });
});

describe('models of retention', () => {
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
    for (const seed of seeds(12)) {
      for (const { counts } of runWhole(plain, seed).rounds) {
        const cells = [
          counts.satisfiedLoyal,
          counts.satisfiedNotLoyal,
          counts.dissatisfiedLoyal,
          counts.dissatisfiedNotLoyal,
        ];
        expect(cells.reduce((a, b) => a + b, 0)).toBe(counts.activeAtEnd);
        for (const cell of cells) expect(cell).toBeGreaterThan(0);
      }
    }
  });

  describe('R30: the firm’s loyalty to its customers', () => {
    const dropping = (...lines: number[]): Arm => ({
      scenario: { ...plain, rounds: 3 },
      decisions: lines.map((dropLine) => ({ levers: { dropLine } })),
    });
    const [kept, once, twice] = [dropping(0, 0, 0), dropping(1, 0, 0), dropping(1, 1, 0)];
    /** Share of the customers there at the start, of that line or of none of it, who are loyal in the end. */
    const loyal = (ofLine: boolean) => (r: Run) => {
      const c = r.world.customers;
      const group = Array.from({ length: plain.customers }, (_, i) => i).filter(
        (i) => (((c.interests[i] as number) & 1) !== 0) === ofLine,
      );
      return group.filter((i) => c.status[i] === ACTIVE && isLoyal(c, i)).length / group.length;
    };

    it('dropping a service line twice in a row lowers the loyalty of that line’s customers, more than once does, and of nobody else', () => {
      expect(effect(kept, twice, loyal(true)).high).toBeLessThan(-0.05);
      expect(effect(once, twice, loyal(true)).high).toBeLessThan(-0.02);
      expect(effect(kept, twice, loyal(false))).toEqual({ mean: 0, low: 0, high: 0 });
    });

    it('the firm’s own loyalty, the seventh driver: a second drop in a row costs more than the first, one later does not', () => {
      // No luck in it: the firm’s own doing, the same in every world.
      const falls = (...lines: number[]) => {
        const values = lines.map((_, n) => {
          const { scenario, decisions } = dropping(...lines.slice(0, n + 1));
          return runWhole({ ...scenario, rounds: n + 1 }, 'R30', decisions).world.firm.firmLoyalty;
        });
        return values.map((value, n) => (n === 0 ? 0.5 : (values[n - 1] as number)) - value);
      };
      const [first = 0, second = 0] = falls(1, 1);
      expect(first).toBeGreaterThan(0.1);
      expect(second).toBeGreaterThan(1.2 * first);
      const [, between = 0, later = 0] = falls(1, 0, 1);
      expect(between).toBeLessThan(0);
      expect(later).toBeLessThan(1.01 * first);
    });
  });

  describe('R34: money on each of the five strategies moves one of the eight drivers', () => {
    const strategies: readonly [string, DriverId, Parameters<typeof inRound>[1], (r: Run) => number][] = [
      ['T5.39 meet needs', 'satisfaction', { guide: 1, careDuring: 1 }, (r) => meanOf(r, 'satisfaction')],
      ['T5.40 reward the loyal', 'switching-cost', { points: 0.08 }, switchingCost],
      ['T5.41 customer organisations', 'belonging', { club: 1 }, (r) => meanOf(r, 'belonging')],
      ['T5.42 raise switching costs', 'switching-cost', { tiers: 1 }, switchingCost],
      ['T5.43 employee loyalty', 'trust', { training: 1, authority: 1 }, (r) => meanOf(r, 'trust')],
    ];
    // The last four rounds add nothing to the question.
    const year = { ...plain, rounds: 4 };
    it.each(strategies)('%s moves %s', (_, id, set, driver) => {
      const ids = loyaltyDrivers(runWhole(year, 'R34'), someone(runWhole(year, 'R34')))?.drivers;
      expect(ids?.map((each) => each.id)).toContain(id);
      const spending: Arm = { scenario: year, decisions: inRound(1, set) };
      expect(effect({ scenario: year }, spending, driver).low).toBeGreaterThan(0.01);
      // A budget line: of every yuan that comes in more is spent, on levers or on points redeemed.
      const cost = (r: Run) =>
        sum(r, (x) => x.accounts.leverCost + x.accounts.serviceCost) / sum(r, (x) => x.accounts.revenue);
      expect(effect({ scenario: year }, spending, cost).low).toBeGreaterThan(0);
    });
  });

  describe('R58: each of the five ways of prevention, alone, by cause', () => {
    // A world in which customers leave for every cause the ways are meant for.
    const pulled: Scenario = {
      ...plain,
      shocks: [shock('rival-offer', 3, 3, 0.2), shock('adviser-leaves', 4, 1, 3)],
    };
    const untouched = seeds(12).map((seed) => runWhole(pulled, seed));
    const ways: readonly [string, Parameters<typeof inRound>[1], Strand, readonly Cause[]][] = [
      ['service quality', { training: 1, authority: 1 }, 'service-fault', ['competitive', 'fault', 'other']],
      ['the product', { itinerary: 1, guide: 1 }, 'rival-offer', ['competitive', 'fault', 'other']],
      ['the price', { price: 0.92 }, 'rival-offer', ['competitive', 'fault', 'other']],
      [
        'care',
        { careBefore: 1, careDuring: 1, careAfter: 1 },
        'weak-bond',
        ['competitive', 'fault', 'other'],
      ],
      ['advisers', { team: 1, sharedFile: 1, rotation: 0.5 }, 'adviser-left', ['other']],
    ];
    it.each(ways)(
      '%s lowers what it is meant for and the named causes, no others',
      (_, set, strand, named) => {
        const prevented = seeds(12).map((seed) => runWhole(pulled, seed, inRound(1, set)));
        const change = (of: (report: Run['rounds'][number]) => number) =>
          interval(prevented.map((run, n) => sum(run, of) - sum(untouched[n] as Run, of)));
        expect(change((r) => r.exitsByStrand[strand]).high, strand).toBeLessThan(0);
        for (const cause of causes) {
          const { high } = change((r) => r.exitsByCause[cause]);
          if (named.includes(cause)) expect(high, cause).toBeLessThan(0);
          else expect(high, cause).toBeGreaterThanOrEqual(0);
        }
        const all = change((r) => r.counts.exits);
        expect(all.high).toBeLessThan(0);
        // By cause is all of it: nothing leaves uncounted or twice.
        const byCause = causes.reduce((total, cause) => total + change((r) => r.exitsByCause[cause]).mean, 0);
        expect(byCause).toBeCloseTo(all.mean, 6);
      },
    );
  });
});

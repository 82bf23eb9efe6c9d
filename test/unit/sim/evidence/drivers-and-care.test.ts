import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../sim/contract/run';
import { exitsOf } from '../../../../sim/exits';
import { scoreOf } from '../../../../sim/par';
import { runWhole } from '../../../../sim/run';
import { levers } from '../../../../sim/scenario/levers';
import type { Shock } from '../../../../sim/scenario/scenario';
import { lostSale } from '../../../../sim/scenarios/lost-sale';
import { type DriverId, loyaltyDrivers } from '../../../../sim/view/loyalty-drivers';
import { macroAndMicro } from '../../../../sim/view/macro-and-micro';
import { ACTIVE } from '../../../../sim/world/columns';
import { worthOf } from '../../../../sim/worth';
import {
  always,
  base,
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

describe('R23: three travel tests of perceived value', () => {
  it.each(['itinerary', 'guide', 'transparency'] as const)('%s alone raises it', (test) => {
    expect(effect(base, always({ [test]: 1 }), (r) => meanOf(r, 'perceivedValue')).low).toBeGreaterThan(0.05);
  });

  it('each adds what the others leave: all three are worth more than any two', () => {
    const all = { itinerary: 1, guide: 1, transparency: 1 };
    for (const test of ['itinerary', 'guide', 'transparency'] as const) {
      const without = { ...all, [test]: test === 'transparency' ? 0.5 : 0 };
      const more = effect(always(without), always(all), (r) => meanOf(r, 'perceivedValue'));
      expect(more.low, test).toBeGreaterThan(0.05);
    }
  });
});

describe('R29: eight drivers of loyalty per customer', () => {
  const stays = (r: Run): number =>
    r.world.customers.name[r.world.customers.status.indexOf(ACTIVE)] as number;
  const driversOf = (r: Run) => {
    const found = loyaltyDrivers(r, stays(r));
    if (!found) throw new Error('nobody stayed');
    return found.drivers;
  };
  const run = runWhole(plain, 'R29');

  it('eight, in the order of the course, in both languages, each with its value', () => {
    const found = driversOf(run);
    expect(found.map(({ row }) => row)).toEqual(Array.from({ length: 8 }, (_, n) => `T5.${15 + n}`));
    for (const { words, value } of found) {
      expect(words.en && words.zh).toBeTruthy();
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(3);
    }
  });

  /** Up or down: dropping a line is the one lever that moves its driver down. */
  const moves: Partial<Record<DriverId, (r: Run) => number>> = {
    satisfaction: (r) => meanOf(r, 'satisfaction'),
    trust: (r) => meanOf(r, 'trust'),
    emotion: (r) => meanOf(r, 'emotion'),
    belonging: (r) => meanOf(r, 'belonging'),
    'switching-cost': switchingCost,
    'brand-image': (r) => last(r).brand,
    'firm-loyalty': (r) => r.world.firm.firmLoyalty,
  };

  it.each(driversOf(run).flatMap(({ id, levers: named }) => named.map((lever) => [id, lever] as const)))(
    '%s is moved by the lever %s',
    (id, lever) => {
      const metric = moves[id];
      if (!metric) throw new Error(id);
      const to = lever === 'answerTime' ? 0.5 : lever === 'dropLine' ? 1 : lever === 'points' ? 0.1 : 1;
      const { low, high } = effect(base, always({ [lever]: to }), metric);
      if (lever === 'dropLine') expect(high).toBeLessThan(0);
      else expect(low).toBeGreaterThan(0);
    },
  );

  it('the eighth, the customer’s own factors, has no lever: whatever is decided, it is what it was', () => {
    expect(driversOf(run).at(-1)).toMatchObject({ id: 'own-factors', levers: [] });
    const everything = Object.fromEntries(levers.map(({ id, min, max }) => [id, (min + max) / 2]));
    const decided = runWhole(plain, 'R29', inRound(1, everything));
    const own = (r: Run) => Array.from(r.world.customers.dropout.subarray(0, plain.customers));
    expect(own(decided)).toEqual(own(run));
  });
});

describe('R36: the birthday pack and consent', () => {
  const attached = (r: Run, consent: 0 | 1) =>
    meanOf(r, 'attachment', (i) => r.world.customers.consent[i] === consent);
  const year = { ...plain, rounds: 4 };
  const pack = { scenario: year, decisions: inRound(1, { birthdayPack: 1 }) };

  it('those who consented grow attached', () => {
    expect(effect({ scenario: year }, pack, (r) => attached(r, 1)).low).toBeGreaterThan(0);
  });

  it('nobody without consent is touched by it', () => {
    const c = (decisions = inRound(1, {})) =>
      runWhole({ ...plain, rounds: 1 }, 'R36', decisions).world.customers;
    const [plainly, packed] = [c(), c(pack.decisions)];
    let touched = 0;
    for (let i = 0; i < plain.customers; i++) {
      if (packed.attachment[i] === plainly.attachment[i]) continue;
      expect(packed.consent[i]).toBe(1);
      touched++;
    }
    expect(touched).toBeGreaterThan(50);
  });
});

describe('R59: care before, during and after the sale', () => {
  it('before: fewer no-shows; during: a better trip; after: attachment; each its own', () => {
    const noShows = (r: Run) => sum(r, (x) => x.counts.noShows) / sum(r, (x) => x.counts.trips);
    const satisfied = (r: Run) => last(r).kpis.satisfaction ?? 0;
    const attached = (r: Run) => meanOf(r, 'attachment');
    expect(effect(base, always({ careBefore: 1 }), noShows).high).toBeLessThan(0);
    expect(effect(base, always({ careDuring: 1 }), satisfied).low).toBeGreaterThan(0);
    expect(effect(base, always({ careAfter: 1 }), attached).low).toBeGreaterThan(0);
    const [afterOnTrip, beforeOnTrip] = [{ careAfter: 1 }, { careBefore: 1 }].map((set) =>
      effect(base, always(set), (r) => r.rounds[0]?.kpis.satisfaction ?? 0),
    );
    expect(Math.abs(afterOnTrip?.mean ?? 1)).toBeLessThan(0.005);
    expect(Math.abs(beforeOnTrip?.mean ?? 1)).toBeLessThan(0.005);
  });

  it('the lost sale is playable to its end: listening at the counter keeps more than buying leads', () => {
    const leads = { scenario: lostSale, decisions: inRound(1, { acquisition: 40_000 }) };
    const listening = {
      scenario: lostSale,
      decisions: [
        { levers: { effortOnNew: 0.4, careDuring: 1, explanation: 0.8 } },
        { levers: { training: 1, keepReward: 1, serviceIdea: 1 } },
        { levers: { careBefore: 1, careAfter: 1 } },
      ],
    };
    expect(runWhole(lostSale, 'R59', listening.decisions).rounds).toHaveLength(lostSale.rounds);
    expect(effect(leads, listening, keptShare).low).toBeGreaterThan(0);
  });
});

describe('R40: macro and micro', () => {
  const moving = { ...plain, shocks: [shock('moves-away', 3, 1, 0.2)] };
  const faulty = { ...plain, chain: plain.chain.map((l) => ({ ...l, faultRate: 0.05 })) };
  const split = (r: Run) => macroAndMicro(r);

  it('the split counts every exit once, by cause', () => {
    for (const scenario of [plain, moving, faulty]) {
      const r = runWhole(scenario, 'R40');
      const { macro, micro, dismissed } = split(r);
      expect(macro.exits + micro.exits + dismissed).toBe(exitsOf(r).length);
      for (const { exits, byCause } of [macro, micro])
        expect(Object.values(byCause).reduce((a, b) => a + b, 0)).toBe(exits);
      expect(micro.byCause.natural).toBe(0);
    }
  });

  it('what befalls the customers adds macro exits and nothing to answer for; what the firm gets wrong does', () => {
    const macro = (r: Run) => split(r).macro.exits;
    const answered = (r: Run) => split(r).answeredFor ?? 0;
    expect(effect(base, { scenario: moving }, macro).low).toBeGreaterThan(100);
    expect(effect(base, { scenario: moving }, answered).high).toBeLessThanOrEqual(0);
    expect(effect(base, { scenario: faulty }, answered).low).toBeGreaterThan(0);
  });

  it('C3: a rival’s offer is macro, and how many give in to it answers to the firm’s levers', () => {
    const war = { ...plain, shocks: [shock('rival-offer', 3, 3, 0.2)] };
    const taken = (r: Run) => split(r).takenByOffer ?? 0;
    const better = { scenario: war, decisions: inRound(1, { guide: 1, careAfter: 1, club: 1 }) };
    expect(effect({ scenario: war }, better, taken).high).toBeLessThan(0);
    expect(split(runWhole(plain, 'R40')).takenByOffer).toBeNull();
  });

  it('macro losses fall on the run, on doing nothing and on par alike: a fifth moves away, and the score stays', () => {
    // Any fixed policy can stand for par: what is asked is where a run lies between two others.
    const better = inRound(1, { careAfter: 1, guide: 0.5 });
    const scoreIn = (scenario: typeof plain, seed: string, decisions = inRound(1, { careAfter: 0.5 })) =>
      scoreOf(runWhole(scenario, seed, decisions), {
        decisions: better,
        worth: worthOf(runWhole(scenario, seed, better)),
        method: 'given',
        budget: 1,
        seed,
        evaluated: 1,
      });
    expect(scoreIn(moving, 'R40', []).score).toBe(0);
    expect(scoreIn(moving, 'R40', better).score).toBeCloseTo(100, 6);
    const pairs = seeds(12).map((seed) => [scoreIn(plain, seed), scoreIn(moving, seed)] as const);
    for (const [quiet, struck] of pairs) expect(struck.worth).toBeLessThan(0.9 * quiet.worth);
    const shift = interval(pairs.map(([quiet, struck]) => struck.score - quiet.score));
    expect(shift.low).toBeGreaterThan(-2);
    expect(shift.high).toBeLessThan(2);
  });
});

describe('R57: needs differ', () => {
  it('customers differ in what they are interested in, so that dropping a line hits its own', () => {
    const of = (line: number) => (r: Run) =>
      meanOf(r, 'satisfaction', (i) => ((r.world.customers.interests[i] as number) & (1 << line)) !== 0) -
      meanOf(r, 'satisfaction', (i) => ((r.world.customers.interests[i] as number) & (1 << line)) === 0);
    const varied = worldWith({}, { customers: 3000, rounds: 3 });
    for (const line of [0, 2]) {
      const dropped = { scenario: varied, decisions: inRound(1, { dropLine: line + 1 }) };
      expect(effect({ scenario: varied }, dropped, of(line)).high).toBeLessThan(0);
    }
  });
});

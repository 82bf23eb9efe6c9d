import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../sim/contract/run';
import { runWhole } from '../../../../sim/run';
import type { ParameterPath } from '../../../../sim/scenario/parameters';
import { ACTIVE } from '../../../../sim/world/columns';
import { decidedExits, effect, inRound, keptShare, last, meanOf, plain, sum, worldWith } from '../worlds';

const faulty = (rate: number) => plain.chain.map((l) => ({ ...l, faultRate: rate }));

describe('barriers matter when satisfaction is low and not when it is high (Jones, Mothersbaugh & Beatty 2000)', () => {
  const world = (satisfaction: number, barrier: number) => ({
    scenario: worldWith(
      {
        'customers.startSatisfaction': satisfaction,
        'trip.quality': satisfaction,
        'rival.quality': 0.6,
        // Satisfaction as it stands, so that it does not drift to where expectation meets it.
        'satisfaction.learning': 0.05,
        'barrier.interpersonal': barrier,
        'customers.noAlternative': 0,
      },
      { customers: 3000, rounds: 4 },
    ),
  });
  const kept = (r: Run) => keptShare(r);

  it('the same barrier keeps many of the dissatisfied and hardly any more of the satisfied', () => {
    const low = effect(world(0.35, 0), world(0.35, 0.2), kept);
    const high = effect(world(0.85, 0), world(0.85, 0.2), kept);
    expect(low.low).toBeGreaterThan(0.03);
    expect(high.high).toBeLessThan(low.low / 3);
  });
});

describe('ties and repurchase (Blut, Frennea, Mittal & Mothersbaugh 2015)', () => {
  type Class = 'procedural' | 'financial' | 'relational';
  const raise: Record<Class, Partial<Record<ParameterPath, number>>> = {
    procedural: { 'switching.timeAndEffort': 2 * 0.15 },
    financial: { 'switching.economic': 2 * 0.9 },
    relational: { 'switching.personal': 2 * 0.3, 'switching.brand': 2 * 0.25 },
  };
  const world = (parameters: Partial<Record<ParameterPath, number>>) => ({
    scenario: worldWith(
      { 'customers.noAlternative': 0, ...parameters },
      { customers: 3000, rounds: 6, chain: faulty(0.04) },
    ),
  });
  const kept = (r: Run) => keptShare(r);

  it('relational ties hold more than procedural or financial ones, each doubled', () => {
    const held = (c: Class) => effect(world({}), world(raise[c]), kept);
    const relational = held('relational');
    expect(relational.low).toBeGreaterThan(held('procedural').high);
    expect(relational.low).toBeGreaterThan(held('financial').high);
    expect(held('procedural').low).toBeGreaterThan(0);
  });

  /** Kept share of customers born satisfied less that of those born dissatisfied. */
  const slope = (r: Run) => {
    const born = runWhole({ ...r.scenario, rounds: 0 }, r.seed).world.customers.satisfaction;
    return keptShare(r, (i) => (born[i] as number) > 0.7) - keptShare(r, (i) => (born[i] as number) < 0.55);
  };
  /**
   * Customers who begin together and alike, whose satisfaction stays what it was at birth, with points and
   * tiers for everybody. Chance is large, so that being satisfied does not settle the matter by itself.
   */
  const alike = (parameters: Partial<Record<ParameterPath, number>>) => ({
    scenario: worldWith(
      {
        'customers.noAlternative': 0,
        'customers.startTrips': 0,
        'customers.startSatisfaction': 0.62,
        'satisfaction.learning': 0,
        'customers.tripShape': 30,
        'customers.tripAlpha': 30 * 91,
        'customers.dropoutA': 0.05,
        'customers.dropoutB': 500,
        'customers.noise': 0.3,
        ...parameters,
      },
      { customers: 4000, rounds: 6 },
    ),
    decisions: inRound(1, { points: 0.1, tiers: 1, pointsLife: 12 }),
  });

  /**
   * What a tie does to the link, at equal strength: with the tie the rival is as much better as it takes for
   * just as many to stay. Otherwise a tie that keeps nearly everybody would weaken any link.
   */
  function change(
    tie: Partial<Record<ParameterPath, number>>,
    rival: number,
    rest: Partial<Record<ParameterPath, number>> = {},
  ) {
    const none = Object.fromEntries(Object.keys(tie).map((path) => [path, 0]));
    const without = alike({ ...rest, ...none });
    const tied = alike({ ...rest, ...tie, 'rival.quality': rival });
    expect(Math.abs(effect(without, tied, kept).mean)).toBeLessThan(0.01);
    return effect(without, tied, slope);
  }

  it('procedural and relational ties weaken the link from satisfaction to repurchase', () => {
    expect(change({ 'switching.timeAndEffort': 0.4 }, 0.84).high).toBeLessThan(0);
    expect(change({ 'switching.personal': 0.4, 'switching.brand': 0.4 }, 0.945).high).toBeLessThan(0);
  });

  it('financial ties strengthen it, and would not if the dissatisfied enjoyed them as much', () => {
    expect(change({ 'switching.economic': 1.2 }, 0.87).low).toBeGreaterThan(0);
    const enjoyedByAll = { 'switching.economicNeedsSatisfaction': 0 };
    expect(change({ 'switching.economic': 0.85 }, 0.885, enjoyedByAll).high).toBeLessThan(0);
  });
});

describe('recovery', () => {
  const world = (remedy: number, rate: number) => ({
    scenario: {
      ...worldWith({ 'customers.complaintPropensity': 0.9 }, { customers: 3000, rounds: 6 }),
      chain: faulty(rate),
    },
    decisions: inRound(1, { remedy, complaintStaff: 1, compensation: 0.8 }),
  });

  it('lifts satisfaction more than repurchase, in spreads of each (de Matos, Henrique & Rossi 2007)', () => {
    const complained = (r: Run) => (i: number) => (r.world.customers.complaints[i] as number) > 0;
    const unhelped = runWhole(world(0, 0.04).scenario, 'recovery', world(0, 0.04).decisions);
    const contents = unhelped.world.customers.satisfaction.filter(
      (_, i) => unhelped.world.customers.status[i] === ACTIVE && complained(unhelped)(i),
    );
    const mean = contents.reduce((total, x) => total + x, 0) / contents.length;
    const spread = Math.sqrt(contents.reduce((total, x) => total + (x - mean) ** 2, 0) / contents.length);
    const stay = keptShare(unhelped, complained(unhelped));

    const satisfaction = effect(
      world(0, 0.04),
      world(2, 0.04),
      (r) => meanOf(r, 'satisfaction', complained(r)) / spread,
    );
    const repurchase = effect(
      world(0, 0.04),
      world(2, 0.04),
      (r) => keptShare(r, complained(r)) / Math.sqrt(stay * (1 - stay)),
    );
    expect(satisfaction.low).toBeGreaterThan(0);
    expect(satisfaction.low).toBeGreaterThan(2 * repurchase.high);
  });

  it('gives back less than half as much after a second failure, hardly anything after a third (Maxham & Netemeyer 2002)', () => {
    const failed = (n: number) => (r: Run) =>
      meanOf(
        r,
        'satisfaction',
        (i) =>
          (r.world.customers.failures[i] as number) === n && (r.world.customers.complaints[i] as number) > 0,
      );
    const givenBack = (n: number) => effect(world(0, 0.04), world(3, 0.04), failed(n));
    const once = givenBack(1);
    expect(once.low).toBeGreaterThan(0);
    expect(givenBack(2).high).toBeLessThan(once.low / 2);
    expect(givenBack(3).high).toBeLessThan(once.low / 4);
  });
});

describe('whom to approach (Ascarza 2018; Ascarza, Iyengar & Schleicher 2016)', () => {
  // Many inert customers, half-content, who on the whole like to be approached, but whom it can wake.
  const sleepy = worldWith(
    {
      'customers.inertia': 0.8,
      'customers.responsiveness': 0.1,
      'customers.startSatisfaction': 0.45,
      'trip.quality': 0.5,
      'customers.consent': 1,
    },
    { customers: 3000, rounds: 4 },
  );
  const approaching = (by: number) => ({
    scenario: sleepy,
    decisions: inRound(1, { approachShare: 0.3, approachBy: by, approachWith: 0, customerData: 1 }),
  });
  const nobody = { scenario: sleepy, decisions: inRound(1, { customerData: 1 }) };

  it('by risk alone loses more than it keeps', () => {
    expect(effect(nobody, approaching(1), (r) => last(r).counts.activeAtEnd).high).toBeLessThan(0);
  });

  it('by response keeps more than by risk', () => {
    expect(effect(approaching(1), approaching(2), (r) => last(r).counts.activeAtEnd).low).toBeGreaterThan(0);
  });

  it('and where people are awake and open to it, by response keeps more than approaching nobody', () => {
    const open = worldWith(
      { 'customers.inertia': 0.2, 'customers.responsiveness': 0.3, 'customers.consent': 1 },
      { customers: 3000, rounds: 4 },
    );
    const decisions = inRound(1, { approachShare: 0.3, approachBy: 2, approachWith: 0, customerData: 1 });
    expect(
      effect(
        { scenario: open, decisions: inRound(1, { customerData: 1 }) },
        { scenario: open, decisions },
        (r) => last(r).counts.activeAtEnd,
      ).low,
    ).toBeGreaterThan(0);
  });
});

describe('R37: a plan of discounts alone', () => {
  const discounted = { scenario: plain, decisions: inRound(1, { discount: 0.2 }) };

  it('sells more now', () => {
    expect(
      effect({ scenario: plain }, discounted, (r) => r.rounds[0]?.counts.trips ?? 0).low,
    ).toBeGreaterThan(0);
  });

  it('leaves fewer loyal customers at the end, and less money', () => {
    expect(effect({ scenario: plain }, discounted, (r) => last(r).kpis.loyalty ?? 0).high).toBeLessThan(0);
    expect(effect({ scenario: plain }, discounted, (r) => last(r).accounts.cash).high).toBeLessThan(0);
  });

  it('and when it ends, those it taught to wait leave', () => {
    const stopped = {
      scenario: plain,
      decisions: [{ levers: { discount: 0.2 } }, ...inRound(3, { discount: 0 })],
    };
    const after = (r: Run) =>
      sum(r, (x) => (x.round >= 4 ? x.counts.exits - x.exitsByStrand['own-life'] : 0));
    expect(effect({ scenario: plain }, stopped, after).low).toBeGreaterThan(0);
  });
});

it('a fault drives out more where customers are free to go than where they are not', () => {
  const free = (n: number) => worldWith({ 'customers.noAlternative': n }, { chain: faulty(0.05) });
  expect(effect({ scenario: free(1) }, { scenario: free(0) }, decidedExits).low).toBeGreaterThan(0);
});

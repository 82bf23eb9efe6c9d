import { describe, expect, it } from 'vitest';
import { kindOfLoyalty } from '../../../../retention/loyalty/kind-of-loyalty';
import type { LoyaltyKindId } from '../../../../retention/loyalty/kinds';
import type { Decisions } from '../../../../sim/contract/decisions';
import { observeAll } from '../../../../sim/observe';
import { runWhole } from '../../../../sim/run';
import type { LeverId } from '../../../../sim/scenario/levers';
import type { Shock } from '../../../../sim/scenario/scenario';
import { lastDayOf } from '../../../../sim/view/round-days';
import { type Arm, inRound, interval, keptShare, seeds, worldWith } from '../worlds';

/** Nobody's own life gets in the way, and customers ask often enough to be seen deciding. */
const calm = {
  'customers.dropoutA': 0.05,
  'customers.dropoutB': 500,
  'customers.badCredit': 0,
  'firm.adviserLeaves': 0,
  'customers.inertia': 0.2,
  'customers.alternatives': 2,
  'customers.noAlternative': 0,
  'trip.quality': 0.57,
};

type Group = Extract<LoyaltyKindId, 'monopoly' | 'convenience' | 'price' | 'incentive' | 'super-value'>;

/** Five worlds, each of customers whom one thing holds. */
const groups: Readonly<
  Record<Group, { parameters: Parameters<typeof worldWith>[0]; set?: Partial<Record<LeverId, number>> }>
> = {
  // Nowhere else to go, and not satisfied.
  monopoly: {
    parameters: {
      ...calm,
      'customers.noAlternative': 1,
      'trip.quality': 0.5,
      'customers.startSatisfaction': 0.42,
      'customers.startTrust': 0.45,
    },
  },
  // Booking elsewhere takes twice the steps, and steps weigh.
  convenience: {
    parameters: {
      ...calm,
      'transaction.perStep': 0.05,
      'transaction.rivalSteps': 12,
      'customers.startSatisfaction': 0.55,
      'customers.priceSensitivity': 0.15,
      'customers.priceSensitivitySpread': 0.05,
    },
  },
  // We are the cheapest, and price weighs.
  price: {
    parameters: {
      ...calm,
      'customers.priceSensitivity': 0.95,
      'customers.priceSensitivitySpread': 0.05,
      'value.priceWeight': 2.5,
      'rival.price': 1.12,
    },
  },
  // A campaign holds them against a rival who is cheaper without one.
  incentive: {
    parameters: {
      ...calm,
      'customers.priceSensitivity': 0.8,
      'customers.priceSensitivitySpread': 0.1,
      'rival.price': 0.9,
    },
    set: { discount: 0.25 },
  },
  'super-value': {
    parameters: {
      ...calm,
      'trip.quality': 0.75,
      'customers.startSatisfaction': 0.9,
      'customers.startTrust': 0.9,
      'customers.startTrips': 6,
      'customers.priceSensitivity': 0.1,
      'customers.priceSensitivitySpread': 0.05,
    },
    set: { club: 1 },
  },
};

const shock = (kind: Shock['kind'], size: number): Shock => ({
  kind,
  round: 5,
  rounds: 4,
  size,
  words: { en: '-', zh: '-' },
  foretold: false,
});

const usual = (group: Group): Arm => ({
  scenario: worldWith(groups[group].parameters, { customers: 500 }),
  decisions: inRound(1, groups[group].set ?? {}),
});
const struck = (group: Group, ...shocks: Shock[]): Arm => {
  const arm = usual(group);
  return { ...arm, scenario: { ...arm.scenario, shocks } };
};
/** A campaign for everybody that goes on, and one that ends in round 5. */
const campaign = (group: Group, ends: boolean): Arm => {
  const { scenario } = usual(group);
  const decisions: Decisions[] = inRound(1, { ...groups[group].set, discount: 0.25 });
  if (ends) decisions.push({ levers: {} }, { levers: {} }, { levers: {} }, { levers: { discount: 0 } });
  return { scenario, decisions };
};

/** What each kind breaks at, and the two arms that differ in nothing else. */
const breaks: readonly [string, Exclude<Group, 'super-value'>, (group: Group) => readonly [Arm, Arm]][] = [
  ['the market opens', 'monopoly', (group) => [usual(group), struck(group, shock('rival-opens', 2))]],
  ['a rival is easier', 'convenience', (group) => [usual(group), struck(group, shock('rival-easier', 0.75))]],
  ['a rival is cheaper', 'price', (group) => [usual(group), struck(group, shock('rival-offer', 0.15))]],
  ['the campaign ends', 'incentive', (group) => [campaign(group, false), campaign(group, true)]],
];

/** Share of customers lost to the event, seed by seed. */
const lost = ([before, after]: readonly [Arm, Arm]): number[] =>
  seeds(12).map(
    (seed) =>
      keptShare(runWhole(before.scenario, seed, before.decisions)) -
      keptShare(runWhole(after.scenario, seed, after.decisions)),
  );

describe('R27: each kind of loyalty breaks in its own way', () => {
  it.each(breaks)('%s → %s loyalty leaves, more than any other kind; super-value stays', (_, kind, arms) => {
    const losses = Object.fromEntries(
      (Object.keys(groups) as Group[]).map((group) => [group, lost(arms(group))]),
    ) as Record<Group, number[]>;
    expect(interval(losses[kind]).low).toBeGreaterThan(0.07);
    for (const [other, theirs] of Object.entries(losses)) {
      if (other === kind) continue;
      const more = interval(losses[kind].map((share, n) => share - (theirs[n] ?? 0)));
      expect(more.low, other).toBeGreaterThan(0);
    }
    expect(interval(losses['super-value']).high).toBeLessThan(0.05);
    expect(interval(losses[kind]).low).toBeGreaterThan(4 * interval(losses['super-value']).mean);
  });
});

describe('R26: the records of a world show the kind that holds its customers', () => {
  const kinds = (parameters: Parameters<typeof worldWith>[0], set: Partial<Record<LeverId, number>>) => {
    const scenario = worldWith({ ...parameters, 'customers.startTrips': 0 }, { customers: 500 });
    const run = runWhole(scenario, 'R26', inRound(1, set));
    const today = lastDayOf(scenario, scenario.rounds);
    const found = observeAll(run).flatMap((history) => {
      const kind = kindOfLoyalty(history, today);
      return kind.known ? [kind.main.kind] : [];
    });
    return (kind: LoyaltyKindId) => found.filter((each) => each === kind).length;
  };

  it('customers of a standing campaign read as incentive loyalty; without one nobody does', () => {
    const { parameters } = groups.incentive;
    expect(kinds(parameters, { discount: 0.25 })('incentive')).toBeGreaterThan(150);
    expect(kinds(parameters, {})('incentive')).toBe(0);
  });

  it('the badly served who stay read as inertia, never as monopoly: the firm has no record of the market', () => {
    const { parameters } = groups.monopoly;
    const badly = kinds(
      { ...parameters, 'customers.startSatisfaction': 0.3 },
      { surveySample: 1, promise: 0.3 },
    );
    const well = kinds(groups['super-value'].parameters, { surveySample: 1 });
    expect(badly('inertia')).toBeGreaterThan(20);
    expect(badly('inertia')).toBeGreaterThan(2 * well('inertia'));
    expect(badly('monopoly')).toBe(0);
  });
});

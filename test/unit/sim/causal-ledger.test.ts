import { describe, expect, it } from 'vitest';
import { causalLedger, causeOf, worldsWithout } from '../../../sim/causes';
import { compare, whatIf } from '../../../sim/compare';
import { strands } from '../../../sim/contract/ledger';
import { exitsOf } from '../../../sim/exits';
import { rangeOf } from '../../../sim/policy-plan';
import { runWhole } from '../../../sim/run';
import { scenarios } from '../../../sim/scenarios/library';
import { ACTIVE } from '../../../sim/world/columns';
import { placeOf } from '../../../sim/world/world';
import { worthOf } from '../../../sim/worth';

const shipped = scenarios.map((scenario) => ({
  id: scenario.id,
  scenario: { ...scenario, customers: Math.min(scenario.customers, 120) },
}));

describe.each(shipped)('the causal ledger of $id', ({ scenario }) => {
  const played = runWhole(scenario, 'why', [{ levers: { price: 1.15 } }]);
  const worlds = worldsWithout(played);
  const ledger = causalLedger(played, worlds);
  const gone = exitsOf(played).filter(({ wonBackIn }) => wonBackIn === undefined);

  it('counts every exit once: single causes, either of several, several together, and what nothing would have prevented', () => {
    const single = strands.reduce((sum, strand) => sum + ledger.single[strand], 0);
    expect(ledger.exits).toBeGreaterThan(0);
    expect(single + ledger.eitherOf + ledger.together + ledger.unpreventable).toBe(ledger.exits);
    expect(ledger.exits).toBe(gone.length);
    const left = played.rounds.reduce((sum, { counts }) => sum + counts.exits - counts.wonBack, 0);
    expect(ledger.exits).toBe(left);
  });

  it('says of the whole run what causeOf says of each customer', () => {
    const sums = { single: 0, eitherOf: 0, together: 0, unpreventable: 0 };
    for (const { customer } of gone) {
      const { keptWithout, keptWithoutAll } = causeOf(played, customer, worlds);
      if (keptWithout.length === 1) sums.single++;
      else if (keptWithout.length > 1) sums.eitherOf++;
      else if (keptWithoutAll) sums.together++;
      else sums.unpreventable++;
    }
    const { eitherOf, together, unpreventable } = ledger;
    const single = strands.reduce((sum, strand) => sum + ledger.single[strand], 0);
    expect({ single, eitherOf, together, unpreventable }).toEqual(sums);
  });

  it('never blames a strand for a customer whom it does not keep in a world of their own', () => {
    for (const { customer } of gone.slice(0, 20)) {
      for (const strand of causeOf(played, customer, worlds).keptWithout) {
        const world = worlds.each.get(strand);
        if (!world) throw new Error(`no world without ${strand}`);
        expect(
          world.customers.exitInitiator[placeOf(world, customer)] !== 0 ||
            world.customers.status[placeOf(world, customer)] === ACTIVE,
        ).toBe(true);
      }
    }
  });
});

describe.each(shipped)('one round decided otherwise in $id, on the same luck', ({ scenario }) => {
  const played = runWhole(scenario, 'what if');
  // The round by which the last lever opens, all of them at the upper end: somebody is sure to mind.
  const round = Math.max(...scenario.levers.map(({ opensInRound }) => opensInRound));
  const change = Object.fromEntries(scenario.levers.map((lever) => [lever.id, rangeOf(lever).max]));
  const { changed, difference } = whatIf(played, round, change);

  it('names each customer who stays only because of it, who leaves because of it, and what each is worth', () => {
    const everybody =
      difference.staysInBoth +
      difference.leavesInBoth +
      difference.staysOnlyInA.length +
      difference.staysOnlyInB.length;
    const namesIn = ({ world }: typeof played) => world.customers.name.subarray(0, world.count);
    expect(everybody).toBe(new Set([...namesIn(played), ...namesIn(changed)]).size);
    expect(difference.staysOnlyInA.length + difference.staysOnlyInB.length).toBeGreaterThan(0);
    for (const { customer, a, b } of difference.staysOnlyInA) {
      expect([a.active, b.active]).toEqual([true, false]);
      const place = placeOf(played.world, customer);
      expect(a.value).toBe(played.world.customers.value[place]);
      expect(a.earned).toBe(played.world.customers.earned[place]);
      expect(b.value).toBe(0);
    }
    for (const { a, b } of difference.staysOnlyInB) expect([a.active, b.active]).toEqual([false, true]);
  });

  it('adds up: active customers and worth differ by just what the two runs differ', () => {
    const active = (run: typeof played) => run.rounds.at(-1)?.counts.activeAtEnd ?? 0;
    expect(difference.staysOnlyInB.length - difference.staysOnlyInA.length).toBe(
      active(changed) - active(played),
    );
    expect(difference.worth).toBe(worthOf(changed) - worthOf(played));
  });

  it('is nothing where nothing is changed', () => {
    const same = compare(played, runWhole(scenario, 'what if'));
    expect([same.staysOnlyInA, same.staysOnlyInB, same.worth]).toEqual([[], [], 0]);
  });
});

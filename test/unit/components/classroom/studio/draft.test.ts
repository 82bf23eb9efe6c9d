import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newDraft,
  readDraft,
  sharedScenario,
  typedInto,
  withoutTypedUnder,
  writeDraft,
} from '../../../../../components/classroom/studio/draft';
import { refOf } from '../../../../../sim/codes/run-file';
import { checkScenario } from '../../../../../sim/scenario/check';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { scenarios } from '../../../../../sim/scenarios/library';

const draft = newDraft(breakfastShop, 'k7q2m', 'SEED1');

describe('C: a scenario in the making', () => {
  it('every shipped scenario can be begun from, and the draft can be played at once', () => {
    for (const scenario of scenarios)
      expect(checkScenario(newDraft(scenario, 'abcde', 'S').scenario).ok, scenario.id).toBe(true);
  });

  it('what cannot stand is kept as it was typed, and the scenario stays as it was', () => {
    const bad = typedInto(draft, 'customers', '-5', { ...draft.scenario, customers: -5 });
    expect(bad.typed).toEqual({ customers: '-5' });
    expect(bad.scenario.customers).toBe(400);
    const worse = typedInto(bad, 'minutes', 'ten', undefined);
    expect(worse.typed).toEqual({ customers: '-5', minutes: 'ten' });
  });

  it('what can stand takes its place, and the mistake is gone', () => {
    const bad = typedInto(draft, 'customers', 'x', undefined);
    const good = typedInto(bad, 'customers', '500', { ...draft.scenario, customers: 500 });
    expect(good.scenario.customers).toBe(500);
    expect(good.typed).toEqual({});
  });

  it('taking an entry out of a list forgets what was typed into that list alone', () => {
    expect(withoutTypedUnder({ 'shocks.1.size': 'x', rounds: 'y' }, 'shocks')).toEqual({ rounds: 'y' });
  });

  const path = fc.stringMatching(/^[a-z]{1,12}(\.[a-z0-9]{1,12}){1,3}$/);
  it('comes back from storage as it was, mistakes and all', () => {
    fc.assert(
      fc.property(fc.dictionary(path, fc.string()), fc.string({ maxLength: 200 }), (typed, seed) => {
        const kept = { ...draft, typed, seed };
        const read = readDraft(draft.id, writeDraft(kept));
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
    );
  });

  it.each(['', '{', '[]', '{"scenario":{}}', '{"__proto__":{"scenario":1}}'])(
    'reads nothing out of %s',
    (text) => {
      expect(readDraft('a', text)).toBeUndefined();
    },
  );

  it('changed and changed back, or not at all, the shipped scenario itself is shared', () => {
    const changed = typedInto(draft, 'minutes', '9', { ...draft.scenario, minutes: 9 });
    expect(refOf(sharedScenario(changed))).toHaveProperty('own');
    const back = typedInto(changed, 'minutes', '5', { ...changed.scenario, minutes: 5 });
    expect(refOf(sharedScenario(back))).toEqual({ shipped: 'breakfast-shop' });
    const read = readDraft(back.id, writeDraft(back));
    expect(read && refOf(sharedScenario(read))).toEqual({ shipped: 'breakfast-shop' });
  });
});

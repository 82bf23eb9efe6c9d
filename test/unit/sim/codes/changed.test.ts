import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { changesBetween, isSame, type Json, withChanges } from '../../../../sim/codes/changes';
import { readHead, withHead } from '../../../../sim/codes/code-head';
import { textOf } from '../../../../sim/codes/edition';
import { fromLetters, toLetters } from '../../../../sim/codes/letters';
import { openCode } from '../../../../sim/codes/open';
import { pack } from '../../../../sim/codes/packing';
import { scenarioCode } from '../../../../sim/codes/scenario-code';
import { ENGINE } from '../../../../sim/engine';
import { checkScenario } from '../../../../sim/scenario/check';
import { levers } from '../../../../sim/scenario/levers';
import { type ParameterPath, parameterPaths, parameters } from '../../../../sim/scenario/parameters';
import type { Scenario } from '../../../../sim/scenario/scenario';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { earlierEditions } from '../../../../sim/scenarios/editions';
import { scenarios } from '../../../../sim/scenarios/library';

const words = fc.record(
  { en: fc.string({ unit: 'grapheme', maxLength: 30 }), zh: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { noNullPrototype: true },
);
const parameter = fc
  .constantFrom(...(parameterPaths as ParameterPath[]))
  .map((path): [ParameterPath, number] => [path, parameters[path].max]);
const shock: fc.Arbitrary<Scenario['shocks'][number]> = fc.record(
  {
    kind: fc.constantFrom('downturn' as const, 'rival-offer' as const),
    round: fc.integer({ min: 1, max: 4 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    size: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    words,
    foretold: fc.boolean(),
  },
  { noNullPrototype: true },
);

type Change = (scenario: Scenario) => Scenario;
/** One thing a teacher does in the studio. */
const change: fc.Arbitrary<Change> = fc.oneof(
  words.map(
    (title): Change =>
      (s) => ({ ...s, title }),
  ),
  words.map(
    (setting): Change =>
      (s) => ({ ...s, setting: { en: `${s.setting.en} ${setting.en}`, zh: setting.zh } }),
  ),
  fc.integer({ min: 1, max: 4_000_000 }).map(
    (customers): Change =>
      (s) => ({ ...s, customers }),
  ),
  parameter.map(
    ([path, value]): Change =>
      (s) => ({ ...s, parameters: { ...s.parameters, [path]: value } }),
  ),
  fc.nat(20).map(
    (n): Change =>
      (s) => {
        const [path] = Object.keys(s.parameters).slice(n) as ParameterPath[];
        const { [path ?? 'trip.quality']: _, ...others } = s.parameters;
        return { ...s, parameters: others as Scenario['parameters'] };
      },
  ),
  fc.nat(20).map(
    (n): Change =>
      (s) => ({ ...s, levers: s.levers.filter((_, at) => at !== n) }),
  ),
  fc.tuple(fc.constantFrom(...levers), fc.nat(20)).map(
    ([{ id }, at]): Change =>
      (s) => ({
        ...s,
        levers: s.levers.some((each) => each.id === id)
          ? s.levers.map((each) => (each.id === id ? { ...each, opensInRound: 2, costTimes: 1.5 } : each))
          : s.levers.toSpliced(at, 0, { id, opensInRound: 1 }),
      }),
  ),
  fc.constant<Change>((s) => ({ ...s, levers: s.levers.toReversed() })),
  fc.tuple(shock, fc.nat(3)).map(
    ([one, at]): Change =>
      (s) => ({ ...s, shocks: s.shocks.toSpliced(at, 0, one) }),
  ),
  fc.nat(3).map(
    (at): Change =>
      (s) => ({ ...s, shocks: s.shocks.toSpliced(at, 1) }),
  ),
  words.map(
    (text): Change =>
      (s) => ({ ...s, questions: [...s.questions, { text, afterRound: 1 }] }),
  ),
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }).map(
    (season): Change =>
      (s) => ({
        ...s,
        season: season.map((tenths) => tenths / 10),
      }),
  ),
);
/** A shipped scenario after a few changes, or after many. */
const changedScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.constantFrom(...scenarios), fc.array(change, { minLength: 1, maxLength: 12 }))
  .map(([from, changes]) =>
    changes.reduce((s, each) => each(s), { ...from, id: `${from.id.slice(0, 30)}-k7q2m` }),
  )
  .filter((scenario) => checkScenario(scenario).ok);

const codeOf = (own: Scenario, seed = 'K7Q2M') => scenarioCode({ scenario: { own }, seed, mode: 'graded' });
const kindOf = (code: string) => {
  const bytes = fromLetters(code);
  const head = bytes.ok ? readHead(bytes.value) : bytes;
  return head.ok ? head.value.kind : undefined;
};
const mine: Scenario = {
  ...breakfastShop,
  id: 'breakfast-shop-k7q2m',
  customers: 1000,
  parameters: { ...breakfastShop.parameters, 'rival.price': 0.9 },
  levers: breakfastShop.levers.filter(({ id }) => id !== 'training'),
};

describe('C: a code that holds only what differs from a shipped scenario', () => {
  it('decode(encode(scenario)) = the scenario, whatever was changed in whichever shipped one', () => {
    fc.assert(
      fc.property(changedScenario, fc.string({ unit: 'grapheme', maxLength: 8 }), (own, seed) => {
        const read = openCode(codeOf(own, seed));
        expect(read.ok && read.value).toMatchObject({ kind: 'scenario', mode: 'graded', engine: ENGINE });
        expect(read.ok && read.value.kind === 'scenario' && read.value.scenario).toEqual({ own });
      }),
      { numRuns: 150 },
    );
  });

  it('is the same code once more from what was read', () => {
    fc.assert(
      fc.property(changedScenario, (own) => {
        const read = openCode(codeOf(own));
        if (!read.ok || read.value.kind !== 'scenario' || !('own' in read.value.scenario)) throw new Error();
        const again = openCode(codeOf(read.value.scenario.own));
        expect(again).toEqual(read);
      }),
      { numRuns: 40 },
    );
  });

  it('a handful of changes can be typed: at most 24 groups', () => {
    expect(kindOf(codeOf(mine))).toBe('changed-scenario');
    expect(codeOf(mine).split('-').length - 1).toBeLessThanOrEqual(24);
  });

  it('a scenario that has little in common with any is carried as a whole', () => {
    const strange: Scenario = {
      ...mine,
      ...Object.fromEntries(
        (['title', 'setting', 'teaches', 'usualMistake'] as const).map((field) => [
          field,
          { en: `${field} ${'0123456789'.repeat(3)}`, zh: '全新' },
        ]),
      ),
      chain: [{ id: 'x', name: { en: 'x', zh: 'x' }, faultRate: 0.01 }],
      levers: levers.map(({ id }) => ({ id, opensInRound: 1, costTimes: 1.25 })),
      questions: [],
      shocks: [],
    };
    const read = openCode(codeOf(strange));
    expect(read.ok && read.value.kind === 'scenario' && read.value.scenario).toEqual({ own: strange });
  });

  it('a wrong letter anywhere is noticed, and its group named', () => {
    const code = codeOf(mine);
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: code.length - 1 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (at, letter) => {
          if (code[at] === '-' || code[at] === letter) return;
          const read = openCode(code.slice(0, at) + letter + code.slice(at + 1));
          expect(read.ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives lower case, spaces and look-alikes', () => {
    const typed = codeOf(mine).toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(openCode(typed.replace(/^hpl/, 'hp1'))).toEqual(openCode(codeOf(mine)));
  });

  it('codes given out stay readable: the changes of version 1', () => {
    const before: Json = { a: 1, gone: true, list: [{ id: 'x', n: 1 }, { id: 'y', n: 2 }, { id: 'z' }] };
    const after: Json = { a: 2, list: [{ id: 'new' }, { id: 'x', n: 1 }, { id: 'z', m: 3 }], more: ['b'] };
    const changes = { gone: null, a: 2, list: { '+0': [{ id: 'new' }], 1: null, 2: { m: 3 } }, more: ['b'] };
    expect(withChanges(before, changes)).toEqual(after);
    expect(withChanges(before, changesBetween(before, after) ?? {})).toEqual(after);
  });
});

describe('C: a code whose shipped scenario is another one by now', () => {
  const code = codeOf(mine);

  /** Opens the code in a version in which the scenario it changes is another, with these editions kept. */
  async function openLater(kept: readonly string[]) {
    vi.resetModules();
    vi.doMock('../../../../sim/scenarios/breakfast-shop', () => ({
      breakfastShop: { ...breakfastShop, minutes: breakfastShop.minutes + 1 },
    }));
    vi.doMock('../../../../sim/scenarios/earlier-editions.json', () => ({
      default: { [breakfastShop.id]: kept },
    }));
    try {
      const { openCode: openThere } = await import('../../../../sim/codes/open');
      return openThere(code);
    } finally {
      vi.doUnmock('../../../../sim/scenarios/breakfast-shop');
      vi.doUnmock('../../../../sim/scenarios/earlier-editions.json');
      vi.resetModules();
    }
  }

  it('stays readable: it changes the edition it was made of', async () => {
    const older = JSON.stringify({ ...breakfastShop, minutes: 99 });
    const read = await openLater([older, JSON.stringify(breakfastShop)]);
    expect(read.ok && read.value.kind === 'scenario' && read.value.scenario).toEqual({ own: mine });
  });

  it('is refused in one sentence that names it where that edition is not at hand, and nothing is guessed', async () => {
    const read = await openLater([]);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.en).toContain(breakfastShop.title.en);
    expect(!read.ok && read.error.en).toMatch(/edition .* does not have/);
    expect(!read.ok && read.error.zh).toContain(breakfastShop.title.zh);
  });

  it.each(scenarios.map((shipped) => [shipped.id, shipped] as const))(
    'the edition of %s that ships is on record; where it is not, `npm run editions` keeps the one before',
    (id, shipped) => {
      const record = new URL(`../../../fixtures/editions/${id}.json`, import.meta.url);
      expect(readFileSync(record, 'utf8')).toBe(`${textOf(shipped)}\n`);
      for (const text of earlierEditions(id)) expect(JSON.parse(text)).toMatchObject({ id });
    },
  );

  it('of a scenario this version does not have asks for an update', () => {
    const body = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, ...pack('["a",{}]')]);
    const read = openCode(
      toLetters(withHead({ kind: 'changed-scenario', graded: false, engine: ENGINE }, body)),
    );
    expect(!read.ok && read.error.en).toMatch(/does not have/);
  });

  it('made by hand never throws, and never yields a scenario that breaks the rules', () => {
    const bytes = fromLetters(code);
    const head = bytes.ok ? readHead(bytes.value) : bytes;
    if (!head.ok) throw new Error('the code reads');
    const start = head.value.body.subarray(0, 7);
    const known = JSON.stringify(breakfastShop);
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (changes) => {
        const body = Uint8Array.from([...start, ...pack(`["a",${changes}]`, known)]);
        const read = openCode(
          toLetters(withHead({ kind: 'changed-scenario', graded: true, engine: ENGINE }, body)),
        );
        if (read.ok && read.value.kind === 'scenario' && 'own' in read.value.scenario)
          expect(checkScenario(read.value.scenario.own).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
    for (const hostile of [
      '{"__proto__":{"polluted":1}}',
      '{"levers":{"__proto__":[1]}}',
      '['.repeat(300_000),
    ]) {
      const body = Uint8Array.from([...start, ...pack(`["a",${hostile}]`, known)]);
      openCode(toLetters(withHead({ kind: 'changed-scenario', graded: true, engine: ENGINE }, body)));
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('changes between any two trees of the same make lead from the one to the other', () => {
    const entry = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(2) }, { noNullPrototype: true }),
    );
    const tree = fc.record(
      { list: fc.array(entry, { maxLength: 6 }), word: fc.string({ maxLength: 3 }), n: fc.nat(2) },
      { requiredKeys: ['list'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const changes = changesBetween(before, after);
        if (changes === undefined) expect(isSame(before, after)).toBe(true);
        else expect(withChanges(before, changes)).toEqual(after);
      }),
    );
  });
});

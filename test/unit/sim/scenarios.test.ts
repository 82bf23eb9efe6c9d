import { describe, expect, it } from 'vitest';
import { customerName } from '../../../sim/contract/decisions';
import { runWhole } from '../../../sim/run';
import { checkDecisions, checkScenario } from '../../../sim/scenario/check';
import { leverGroups, levers } from '../../../sim/scenario/levers';
import { parameterPaths, parameters } from '../../../sim/scenario/parameters';
import { shockKinds } from '../../../sim/scenario/scenario';
import { shockSizes } from '../../../sim/scenario/shock-sizes';
import { scenarios } from '../../../sim/scenarios/library';
import { plain } from './worlds';

const hanzi = /[\u4e00-\u9fff]/;

describe('what is declared once', () => {
  it.each(parameterPaths)(
    'parameter %s has a default in its range, and a sentence in both languages',
    (path) => {
      const { min, max, default: standing, words } = parameters[path];
      expect(standing).toBeGreaterThanOrEqual(min);
      expect(standing).toBeLessThanOrEqual(max);
      expect(words.en.length).toBeGreaterThan(10);
      expect(words.en).not.toMatch(hanzi);
      expect(words.zh).toMatch(hanzi);
    },
  );

  it('only a figure of the course’s register is marked the course’s; where a size is ours, the source names the idea', () => {
    const marks = parameterPaths.map((path) => parameters[path].mark);
    for (const mark of marks) {
      if (mark.whose === 'course') expect(mark.row).toMatch(/\bF\d+: .+/);
      if (mark.whose === 'ours' && mark.idea?.whose === 'published') expect(mark.idea.source).toMatch(/\d/);
    }
    expect(marks.some(({ whose }) => whose === 'course')).toBe(true);
  });

  it.each(levers)('lever $id stands in its range, belongs to a group and speaks both languages', (lever) => {
    expect(lever.default).toBeGreaterThanOrEqual(lever.min);
    expect(lever.default).toBeLessThanOrEqual(lever.max);
    expect(leverGroups[lever.group]).toBeDefined();
    for (const words of [lever.name, lever.sentence, ...(lever.options ?? [])]) {
      expect(words.en).not.toMatch(hanzi);
      expect(words.zh).toMatch(hanzi);
    }
    if (lever.options) expect(lever.options).toHaveLength(lever.max + 1);
  });
});

describe.each(scenarios)('$id', (scenario) => {
  it('passes its own check and survives JSON', () => {
    expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ ok: true, value: scenario });
  });

  it('ends with customers left, some gone, and every number finite', () => {
    const { rounds } = runWhole(scenario, 'check');
    expect(rounds).toHaveLength(scenario.rounds);
    const last = rounds.at(-1);
    expect(last?.counts.activeAtEnd).toBeGreaterThan(0.2 * scenario.customers);
    expect(rounds.reduce((sum, r) => sum + r.counts.exits, 0)).toBeGreaterThan(0.03 * scenario.customers);
    for (const round of rounds) {
      for (const number of [...Object.values(round.accounts), ...Object.values(round.counts)]) {
        expect(Number.isFinite(number)).toBe(true);
      }
    }
  });
});

describe('a wrong scenario is refused with the path, what was found and what is allowed', () => {
  const wrongIn = (change: object) => {
    const checked = checkScenario({ ...plain, ...change });
    return checked.ok ? [] : checked.error;
  };

  it('a parameter out of range', () => {
    expect(wrongIn({ parameters: { 'firm.margin': 2 } })).toEqual([
      { path: 'parameters.firm.margin', found: '2', allowed: '0.02 to 0.9 (share)' },
    ]);
  });

  it('a parameter nobody knows', () => {
    expect(wrongIn({ parameters: { 'firm.magic': 1 } })[0]?.path).toContain('parameters');
  });

  it('a lever that opens after the end, and one whose default lies outside its own range', () => {
    const paths = wrongIn({
      levers: [
        { id: 'price', opensInRound: 99 },
        { id: 'discount', opensInRound: 1, max: 0.2, default: 0.3 },
      ],
    }).map(({ path }) => path);
    expect(paths).toEqual(['levers.0.opensInRound', 'levers.1.default']);
  });

  it('a field of the wrong kind, and something that is no scenario at all', () => {
    expect(wrongIn({ rounds: 'eight' })).toEqual([{ path: 'rounds', found: '"eight"', allowed: 'number' }]);
    expect(checkScenario(null).ok).toBe(false);
    expect(checkScenario('{"__proto__": {}}').ok).toBe(false);
  });

  it.each(shockKinds)('a shock of kind %s that is larger than its kind can be', (kind) => {
    const { max, whole } = shockSizes[kind];
    const words = { en: 'Something', zh: '某事' };
    const struck = (size: number) =>
      checkScenario({ ...plain, shocks: [{ kind, round: 1, rounds: 1, size, words, foretold: false }] });
    expect(struck(max).ok).toBe(true);
    expect(struck(max + 1)).toMatchObject({
      ok: false,
      error: [{ path: 'shocks.0.size', found: `${max + 1}`, allowed: expect.stringContaining(`${max}`) }],
    });
    expect(struck(0.5).ok).toBe(!whole);
  });

  it('decisions on closed, unknown or overdrawn levers', () => {
    const scenario = { ...plain, levers: [{ id: 'price' as const, opensInRound: 2, max: 1.2 }] };
    const wrong = (round: number, levers: object) => {
      const checked = checkDecisions(scenario, round, { levers });
      return checked.ok ? null : checked.error[0]?.allowed;
    };
    expect(wrong(1, { price: 1.1 })).toBe('nothing before round 2');
    expect(wrong(2, { price: 1.3 })).toBe('0.7 to 1.2');
    expect(wrong(2, { discount: 0.1 })).toBe('only levers of this scenario');
    expect(wrong(2, { price: 1.1 })).toBeNull();
  });

  it('a day the calendar does not have', () => {
    expect(wrongIn({ start: '2026-02-30' })).toEqual([
      { path: 'start', found: '"2026-02-30"', allowed: 'a day of the calendar' },
    ]);
    expect(wrongIn({ start: '2028-02-29' })).toEqual([]);
  });

  it('decisions with a field nobody knows, and choices at the desk for guests who cannot be there', () => {
    const wrong = (round: number, decisions: object) => {
      const checked = checkDecisions(plain, round, { levers: {}, ...decisions });
      return checked.ok ? [] : checked.error.map(({ path, allowed }) => [path, allowed]);
    };
    const call = (customer: number) => ({ customer, action: 'call' });
    expect(wrong(1, { dsek: [] })).toEqual([['dsek', 'no such field']]);
    expect(wrong(1, { desk: [{ ...call(0), acton: 'call' }] })).toEqual([['desk.0.acton', 'no such field']]);
    expect(wrong(2, { desk: [call(0), call(customerName(1, 3))] })).toEqual([]);
    expect(wrong(2, { desk: [call(7), call(7)] })).toEqual([['desk.1.customer', 'each customer once']]);
    expect(wrong(2, { desk: [call(plain.customers)] })).toEqual([
      ['desk.0.customer', `0 to ${plain.customers - 1} of those there at the start`],
    ]);
    expect(wrong(2, { desk: [call(customerName(2, 0))] })).toEqual([
      ['desk.0.customer', 'a customer who came before round 2'],
    ]);
  });
});

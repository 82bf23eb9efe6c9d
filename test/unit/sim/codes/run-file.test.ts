import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { longestFile } from '../../../../sim/codes/homeport-json';
import { openFile } from '../../../../sim/codes/open';
import {
  claimedOf,
  newRunFile,
  readRunFile,
  refOf,
  scenarioOf,
  writeRunFile,
} from '../../../../sim/codes/run-file';
import { runWhole } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { anyRunFile, ownScenario } from './hand-made';

const played = newRunFile({ shipped: breakfastShop.id }, 'spring', 'graded', '2026001');
const edited = (change: object) => readRunFile(JSON.stringify({ ...played, ...change }));
const sentenceOf = (read: { ok: boolean; error?: { en: string; zh: string } }) => {
  expect(read.ok).toBe(false);
  expect(read.error?.zh).toMatch(/\p{Script=Han}/u);
  expect(read.error?.en).toMatch(/\.$/);
  return read.error?.en ?? '';
};

describe('run files', () => {
  it('read(write(x)) = x', () => {
    fc.assert(
      fc.property(anyRunFile, (file) => {
        expect(readRunFile(writeRunFile(file))).toEqual({ ok: true, value: file });
      }),
    );
  });

  it('keeps what the student’s machine saw, to be held against the replay', () => {
    const run = runWhole(breakfastShop, 'spring');
    const claimed = claimedOf(run);
    expect(claimed?.kpis).toEqual(run.rounds.at(-1)?.kpis);
    const read = edited({ claimed, decisions: [...run.decisions] });
    expect(read).toMatchObject({ ok: true, value: { claimed } });
  });

  it('names a shipped scenario, and carries a changed one as a whole', () => {
    expect(refOf(breakfastShop)).toEqual({ shipped: 'breakfast-shop' });
    expect(refOf({ ...breakfastShop, customers: 401 })).toMatchObject({ own: { customers: 401 } });
    expect(scenarioOf({ own: ownScenario })).toBe(ownScenario);
  });
});

describe('run files: bad input gets one clear sentence', () => {
  describe('of a shipped scenario whose numbers are others by now', () => {
    const text = writeRunFile(played);

    /** Reads the file in a version in which the scenario is another, with these editions kept. */
    async function readLater(kept: readonly string[]) {
      vi.resetModules();
      vi.doMock('../../../../sim/scenarios/breakfast-shop', () => ({
        breakfastShop: { ...breakfastShop, customers: breakfastShop.customers + 1 },
      }));
      vi.doMock('../../../../sim/scenarios/earlier-editions.json', () => ({
        default: { [breakfastShop.id]: kept },
      }));
      try {
        return (await import('../../../../sim/codes/run-file')).readRunFile(text);
      } finally {
        vi.doUnmock('../../../../sim/scenarios/breakfast-shop');
        vi.doUnmock('../../../../sim/scenarios/earlier-editions.json');
        vi.resetModules();
      }
    }

    it('plays the edition it was begun in', async () => {
      const read = await readLater([JSON.stringify(breakfastShop)]);
      expect(read.ok && read.value.scenario).toEqual({ own: breakfastShop });
    });

    it('is refused in one sentence where that edition is not at hand', async () => {
      expect(sentenceOf(await readLater([]))).toContain(breakfastShop.title.en);
    });

    it('written before editions were named, it plays the one that ships', () => {
      expect(edited({}).ok && scenarioOf(played.scenario)).toEqual(breakfastShop);
    });
  });

  it('a newer version asks for an update', () => {
    expect(sentenceOf(edited({ version: 2 }))).toMatch(/newer Homeport/);
  });

  it.each([
    ['a photograph', '\u0089PNG\r\n\u001a\n'],
    ['an empty file', ''],
    ['a page', '<!doctype html><title>x</title>'],
    ['JSON of another program', '{"format":"quiz","version":1}'],
    ['a list', '[1,2,3]'],
    ['null', 'null'],
  ])('%s is not made by Homeport', (_, text) => {
    expect(sentenceOf(openFile(text))).toMatch(/not made by Homeport/);
  });

  it('a field taken out is told as missing, in both languages', () => {
    const { seed: _, ...rest } = played;
    const read = readRunFile(JSON.stringify(rest));
    expect(sentenceOf(read)).toMatch(/“seed” is missing/);
    expect(sentenceOf(read)).not.toMatch(/undefined/);
  });

  it('a file cut short is told as damaged', () => {
    const text = writeRunFile(played);
    expect(sentenceOf(readRunFile(text.slice(0, -20)))).toMatch(/damaged/);
  });

  it('50 MB are refused unread', () => {
    const started = performance.now();
    expect(sentenceOf(readRunFile(' '.repeat(50_000_000)))).toMatch(/50 MB/);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(longestFile).toBeLessThan(50_000_000);
  });

  it('deep nesting exhausts nothing', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const text = JSON.stringify({ ...played, scenario: { own: 'HERE' } }).replace('"HERE"', deep);
    expect(sentenceOf(readRunFile(text))).toMatch(/not made by Homeport/);
  });

  it('__proto__ and constructor change nothing and are not taken over', () => {
    const text = writeRunFile(played).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const read = readRunFile(text.replace('"decisions": []', '"decisions":[{"levers":{"__proto__":1}}]'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
    expect(read.ok && read.value.decisions).toEqual([{ levers: {} }]);
    expect(JSON.stringify(read)).not.toContain('polluted');
  });

  it.each([
    ['decisions.0.levers', { decisions: [{ levers: { price: 'cheap' } }] }],
    ['decisions.0.levers', { decisions: [{ levers: { bribe: 1 } }] }],
    ['decisions', { decisions: Array.from({ length: 7 }, () => ({ levers: {} })) }],
    ['mode', { mode: 'cheat' }],
    ['restarts', { restarts: -1 }],
    ['seed', { seed: 7 }],
    ['scenario.own.rounds', { scenario: { own: { ...ownScenario, rounds: 0 } } }],
    ['scenario', { scenario: 'breakfast-shop' }],
  ])('a hand-edited %s is pointed at', (path, change) => {
    expect(sentenceOf(edited(change))).toContain(`“${path}`);
  });

  it.each([
    [
      { restarts: -1 },
      '“restarts” holds -1; allowed is at least 0',
      '“restarts”处的内容（-1）不合规定，应为至少0',
    ],
    [{ seed: 'x'.repeat(201) }, 'allowed is a length of at most 200', '应为长度至多200'],
    [
      { scenario: { own: { ...ownScenario, parameters: { 'rival.price': 9 } } } },
      '“scenario.own.parameters.rival.price” holds 9; allowed is 0.5 to 2',
      '应为0.5到2',
    ],
    [{ mode: 'cheat' }, '“mode” holds "cheat"; allowed is ("practice" | "graded")', '不合规定。'],
  ])('what is allowed there is said: %o', (change, en, zh) => {
    const read = edited(change);
    expect(!read.ok && read.error.en).toContain(en);
    expect(!read.ok && read.error.zh).toContain(zh);
  });

  it('a scenario this version does not have is named', () => {
    expect(sentenceOf(edited({ scenario: { shipped: 'moon-base' } }))).toContain('moon-base');
  });

  it('never throws, whatever JSON stands in the file', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(...Object.keys(played)), (junk, key) => {
        const read = edited({ [key]: junk });
        if (!read.ok) sentenceOf(read);
      }),
    );
  });
});

import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withHead } from '../../../../sim/codes/code-head';
import { dictionary1 } from '../../../../sim/codes/dictionary-1';
import { crc32, toLetters } from '../../../../sim/codes/letters';
import { openCode, openFile } from '../../../../sim/codes/open';
import { mostUnpacked, pack, unpack } from '../../../../sim/codes/packing';
import { runCode } from '../../../../sim/codes/run-code';
import { newRunFile } from '../../../../sim/codes/run-file';
import { scenarioCode } from '../../../../sim/codes/scenario-code';
import { writeScenarioFile } from '../../../../sim/codes/scenario-file';
import { shortNameOf } from '../../../../sim/codes/short-name';
import { ENGINE } from '../../../../sim/engine';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { scenarios } from '../../../../sim/scenarios/library';
import { canonicalSeed } from '../../../../sim/seed';
import { anyRunFile, ownScenario } from './hand-made';

const anySeed = fc.string({ unit: 'grapheme', maxLength: 30 });
const anyMode = fc.constantFrom('practice' as const, 'graded' as const);
const shipped = { shipped: breakfastShop.id };

describe('codes of scenarios', () => {
  it('decode(encode(scenario, seed, mode)) = the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(shipped, { own: ownScenario }),
        anySeed,
        anyMode,
        (scenario, seed, mode) => {
          const read = openCode(scenarioCode({ scenario, seed, mode }));
          const value = { kind: 'scenario', scenario, seed: canonicalSeed(seed), mode, engine: ENGINE };
          expect(read).toEqual({ ok: true, value });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a shipped scenario with a seed of five letters has six groups: short enough to read out', () => {
    expect(scenarioCode({ scenario: shipped, seed: 'K7Q2M', mode: 'graded' }).split('-')).toHaveLength(7);
  });

  it('a shipped scenario carried as a whole is written as the short code all the same', () => {
    const whole = scenarioCode({ scenario: { own: breakfastShop }, seed: 'a', mode: 'practice' });
    expect(whole).toBe(scenarioCode({ scenario: shipped, seed: 'a', mode: 'practice' }));
  });

  it('a whole scenario fits a QR code (4,296 letters at most, ISO/IEC 18004)', () => {
    const code = scenarioCode({ scenario: { own: ownScenario }, seed: 'K7Q2M', mode: 'graded' });
    expect(code.length).toBeLessThan(4296);
  });

  it('no two shipped scenarios share the three bytes that name them', () => {
    expect(new Set(scenarios.map(({ id }) => shortNameOf(id))).size).toBe(scenarios.length);
  });

  it('codes given out stay readable: version 1', () => {
    const scenario = openCode('HP1-189GD-2Y7KW-H95KW-EM9JR-9NKXJ-RQWTT');
    expect(scenario).toMatchObject({ ok: true, value: { scenario: shipped, seed: 'K7Q2M', mode: 'graded' } });
    const run = openCode(
      'HP1-6WSGD-2GY45-3AR50-9JR50-TVEMV-BG1J2-P4A9W-9KT0Q-HB0B7-N0EEC-8M74Z-VMK2S-SVDKQ-SM68Z-2XM18-NTA1R-0Z53M-B2382-05JP7-0Y1W2-KBHR4-ZZATA-02HN2-H3ZR6',
    );
    const decisions = [{ levers: {} }, { levers: { price: 1.05 } }];
    expect(run).toMatchObject({ ok: true, value: { file: { student: '7', decisions } } });
    // Every packed code given out needs these very characters.
    expect(crc32(new TextEncoder().encode(dictionary1))).toBe(0x650f9680);
  });

  it('a scenario file says the same as its code', () => {
    const handed = { scenario: { own: ownScenario }, seed: '三班', mode: 'graded' } as const;
    expect(openFile(writeScenarioFile(handed))).toEqual(openCode(scenarioCode(handed)));
  });

  it('a code saved as a text file opens too', () => {
    const code = scenarioCode({ scenario: shipped, seed: 'x', mode: 'practice' });
    expect(openFile(`  ${code}\r\n`)).toEqual(openCode(code));
  });
});

describe('codes of runs', () => {
  it('decode(encode(run)) = run', () => {
    fc.assert(
      fc.property(anyRunFile, (file) => {
        expect(openCode(runCode(file))).toEqual({ ok: true, value: { kind: 'run', file } });
      }),
      { numRuns: 60 },
    );
  });

  it('a run of a scenario that changes a shipped one takes no more room than the changes', () => {
    const decisions = [{ levers: { price: 1.05 } }];
    const onShipped = runCode({ ...newRunFile(shipped, 'K7Q2M', 'graded'), decisions });
    const onOwn = runCode({ ...newRunFile({ own: ownScenario }, 'K7Q2M', 'graded'), decisions });
    expect(onOwn.length).toBeLessThan(onShipped.length + 200);
  });

  it('a played run of a shipped scenario stays within 100 groups', () => {
    const file = newRunFile(shipped, 'K7Q2M', 'graded', '2026001');
    file.decisions = [
      { levers: {} },
      { levers: { price: 1.05, guide: 0.5, training: 0.8 } },
      { levers: { complaintStaff: 0.9, remedy: 3 } },
      { levers: { priceNotice: 30, priceReason: 1 } },
      { levers: {} },
      { levers: { itinerary: 0.4 } },
    ];
    expect(runCode(file).split('-').length - 1).toBeLessThan(100);
  });
});

describe('codes: bad input gets one clear sentence', () => {
  const refused = (bytes: Uint8Array) => {
    const read = openCode(toLetters(bytes));
    expect(read.ok).toBe(false);
    return read.ok ? '' : read.error.en;
  };
  const body = (kind: 'own-scenario' | 'run', text: string) =>
    withHead({ kind, graded: false, engine: ENGINE }, pack(text));

  it('a kind or version of the future asks for an update', () => {
    expect(refused(Uint8Array.from([0x14, 1, 0, 0, 0]))).toMatch(/newer Homeport/);
    expect(refused(Uint8Array.from([0xf2, 1, 0, 0, 0]))).toMatch(/newer Homeport/);
  });

  it('a later format asks for an update, typed or saved as a file', () => {
    const later = scenarioCode({ scenario: shipped, seed: 'x', mode: 'practice' }).replace('HP1', 'HP2');
    for (const read of [openCode(later), openFile(`${later}\r\n`)])
      expect(read.ok === false && read.error.en).toMatch(/newer Homeport/);
  });

  it('a scenario of a newer library asks for an update', () => {
    const head = { kind: 'shipped-scenario', graded: false, engine: ENGINE } as const;
    expect(refused(withHead(head, Uint8Array.from([1, 2, 3])))).toMatch(/does not have/);
  });

  it('a bomb is stopped before it unfolds', () => {
    const bomb = deflateSync(new Uint8Array(50_000_000));
    const started = performance.now();
    expect(unpack(bomb)).toEqual({ ok: false, error: 'too-large' });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(unpack(pack('x'.repeat(mostUnpacked)))).toMatchObject({ ok: true });
    expect(unpack(pack('x'.repeat(mostUnpacked + 1)))).toMatchObject({ ok: false });
  });

  it.each([
    ['nonsense', '{'],
    ['another shape', '{"a":1}'],
    ['a wrong scenario', '{"seed":"a","scenario":{"format":1}}'],
    ['deep nesting', `{"seed":"a","scenario":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
  ])('%s inside a whole code', (_, text) => {
    expect(refused(body('own-scenario', text))).toMatch(/not a scenario or run/);
    expect(refused(body('run', text))).toMatch(/not a scenario or run/);
  });

  it('never throws on bytes of anybody’s making', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        openCode(toLetters(bytes));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealtSeed, mostDealt } from '../../../sim/sections';

const number = fc.integer({ min: 1, max: mostDealt });

describe('C: seeds dealt from a section seed, without names', () => {
  it('the same section seed and number give the same seed for ever', () => {
    expect([1, 2, 3, 2_026_001].map((student) => dealtSeed('K7Q2M', 'student', student))).toEqual([
      'CTCJ9',
      '9TEEK',
      'F8X83',
      'B3PT0',
    ]);
  });

  it('no two numbers of a section share a seed', () => {
    fc.assert(
      fc.property(fc.string(), number, number, (from, a, b) => {
        expect(dealtSeed(from, 'student', a) === dealtSeed(from, 'student', b)).toBe(a === b);
      }),
    );
    const all = Array.from({ length: 20_000 }, (_, n) => dealtSeed('spring', 'student', n + 1));
    expect(new Set(all).size).toBe(all.length);
  });

  it('a seed is five letters of which none looks like another', () => {
    fc.assert(
      fc.property(fc.string(), number, (from, n) => {
        expect(dealtSeed(from, 'section', n)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('texts that look the same deal the same', () => {
    expect(dealtSeed(' \u00e9t\u00e9 ', 'student', 7)).toBe(dealtSeed('e\u0301te\u0301', 'student', 7));
  });

  it('neighbours in the list, and the two kinds of dealing, have nothing in common', () => {
    const of = (to: 'section' | 'student', n: number) => dealtSeed('K7Q2M', to, n);
    const alike = Array.from({ length: 400 }, (_, n) =>
      [...of('student', n + 1)].filter((letter, place) => letter === of('student', n + 2)[place]),
    ).flat().length;
    expect(alike).toBeLessThan(110); // 2,000 letters, one in 32 equal by chance: 62 ± 8
    expect(of('section', 1)).not.toBe(of('student', 1));
  });

  it('refuses what is no place in a list', () => {
    for (const wrong of [0, -1, 1.5, Number.NaN, mostDealt + 1])
      expect(() => dealtSeed('K7Q2M', 'student', wrong)).toThrow(RangeError);
  });
});

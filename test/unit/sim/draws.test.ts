import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammas } from '../../../sim/arithmetic/gamma';
import { addressA, addressB, draw, purposes, RoundDraws } from '../../../sim/draws';
import { canonicalSeed, keyOf } from '../../../sim/seed';

const key = keyOf('draws');
const N = 200_000;

/** Chi-square of counts against an even spread, standardised: near 0, spread about 1. */
function evenness(counts: ArrayLike<number>, total: number): number {
  const expected = total / counts.length;
  let chi = 0;
  for (let i = 0; i < counts.length; i++) chi += ((counts[i] as number) - expected) ** 2 / expected;
  const freedom = counts.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

function correlation(x: (i: number) => number, y: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < N; i++) sum += (x(i) - 0.5) * (y(i) - 0.5);
  return (12 * sum) / N;
}

describe('addressed draws', () => {
  const draws = new RoundDraws(key, 3);

  it('are spread evenly over customers, in one and in two dimensions', () => {
    const single = new Uint32Array(256);
    const pairs = new Uint32Array(4096);
    for (let i = 0; i < N; i++) {
      const u = draws.of(purposes.decision, i);
      const v = draws.of(purposes.consider, i);
      single[Math.floor(u * 256)] = (single[Math.floor(u * 256)] as number) + 1;
      const cell = Math.floor(u * 64) * 64 + Math.floor(v * 64);
      pairs[cell] = (pairs[cell] as number) + 1;
    }
    expect(Math.abs(evenness(single, N))).toBeLessThan(4);
    expect(Math.abs(evenness(pairs, N))).toBeLessThan(4);
  });

  it('every bit of a draw is set half the time', () => {
    const set = new Uint32Array(32);
    for (let i = 0; i < N; i++) {
      const word = Math.floor(draws.of(purposes.chain, i) * 2 ** 32);
      for (let bit = 0; bit < 32; bit++) set[bit] = (set[bit] as number) + ((word >>> bit) & 1);
    }
    for (const count of set) expect(Math.abs(count - N / 2)).toBeLessThan(5 * Math.sqrt(N / 4));
  });

  it('neighbours in customer, round, purpose and question are uncorrelated', () => {
    const next = new RoundDraws(key, 4);
    const bound = 5 / Math.sqrt(N);
    const u = (i: number) => draws.of(purposes.decision, i);
    expect(Math.abs(correlation(u, (i) => draws.of(purposes.decision, i + 1)))).toBeLessThan(bound);
    expect(Math.abs(correlation(u, (i) => next.of(purposes.decision, i)))).toBeLessThan(bound);
    expect(Math.abs(correlation(u, (i) => draws.of(purposes.signal, i)))).toBeLessThan(bound);
    expect(Math.abs(correlation(u, (i) => draws.of(purposes.decision, i, 1)))).toBeLessThan(bound);
    expect(Math.abs(correlation(u, (i) => draws.of(purposes.decision, i + 0x1000000)))).toBeLessThan(bound);
  });

  it('one flipped bit of the name flips half the bits of the draw', () => {
    const a = addressA(key, 1, purposes.chain);
    const b = addressB(key, 1, purposes.chain);
    let flipped = 0;
    const words = (name: number) => Math.floor(draw(a, b, name) * 2 ** 32) >>> 0;
    const samples = 20_000;
    for (let i = 0; i < samples; i++) {
      let difference = (words(i) ^ words(i ^ (1 << (i % 31)))) >>> 0;
      for (; difference !== 0; difference &= difference - 1) flipped++;
    }
    expect(flipped / samples).toBeGreaterThan(15.8);
    expect(flipped / samples).toBeLessThan(16.2);
  });

  it('different customers never share a draw in one round and purpose', () => {
    const seen = new Set<number>();
    for (let i = 0; i < N; i++) seen.add(draws.of(purposes.chain, i));
    expect(seen.size).toBe(N);
  });

  it('gamma variates have the mean and variance of their shape', () => {
    for (const shape of [0.3, 1, 4.2]) {
      let sum = 0;
      let squares = 0;
      const names = Uint32Array.from({ length: 40_000 }, (_, i) => i);
      const variates = new Float64Array(40_000);
      gammas(draws, purposes.spend, names, new Uint16Array(40_000), 0, shape, 40_000, variates);
      for (const x of variates) {
        sum += x;
        squares += x * x;
      }
      const mean = sum / 40_000;
      expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / 40_000));
      expect(Math.abs(squares / 40_000 - mean * mean - shape) / shape).toBeLessThan(0.08);
    }
  });
});

describe('seeds', () => {
  it('texts that seedrandom itself confuses are different worlds', () => {
    const keys = ['1', '11', '111', 'ab', 'abab', '2024', '20242024'].map((seed) => keyOf(seed).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('texts that look the same are the same seed', () => {
    expect(canonicalSeed(' e\u0301té ')).toBe(canonicalSeed('\u00e9té'));
  });

  it('any two different canonical texts give different keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(canonicalSeed(a) !== canonicalSeed(b));
        expect(keyOf(a)).not.toEqual(keyOf(b));
      }),
    );
  });
});

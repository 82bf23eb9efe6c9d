import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../../../sim/arithmetic/exp';
import { log } from '../../../../sim/arithmetic/log';
import { normalQuantile } from '../../../../sim/arithmetic/normal';

/** Distance in units in the last place of `b`. */
function ulps(a: number, b: number): number {
  const bits = (x: number) => new BigInt64Array(new Float64Array([x]).buffer)[0] ?? 0n;
  const distance = bits(a) - bits(b);
  return Number(distance < 0n ? -distance : distance);
}

const ONE = 1n << 160n;

/** A double as a fixed-point number with 160 bits after the point, exactly. */
function fixed(x: number): bigint {
  let scaled = x;
  let shift = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return (BigInt(scaled) * ONE) >> shift;
}

/** e^x by its series in 160-bit fixed point, after halving x nine times. */
function exactExp(x: number): number {
  const small = fixed(x) >> 9n;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n && n < 200n; n++) {
    term = (term * small) / ONE / n;
    sum += term;
  }
  for (let n = 0; n < 9; n++) sum = (sum * sum) / ONE;
  return Number(sum >> 60n) / 2 ** 100;
}

describe('own exponential and logarithm', () => {
  it('exp is within 1 ulp of a 160-bit series', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(ulps(exp(x), exactExp(x))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('log undoes the 160-bit series to within 1 ulp of its result or of what rounding x allows', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        const y = exactExp(x);
        // y is x's exponential rounded: a relative 2^-53, which log turns into an absolute one.
        const slack = 2 ** -53 + Math.abs(x) * 2 ** -52;
        expect(Math.abs(log(y) - x)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with this engine over the whole range to 2 ulp', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
        expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('keeps the edges', () => {
    expect(exp(0)).toBe(1);
    expect(log(1)).toBe(0);
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(exp(Number.NaN)).toBeNaN();
    expect(exp(-744)).toBeGreaterThan(0);
  });

  it('the normal quantile hits the tabled values', () => {
    for (const [u, z] of [
      [0.5, 0],
      [0.975, 1.959963984540054],
      [0.001, -3.090232306167813],
      [0.8413447460685429, 1],
    ] as const) {
      expect(normalQuantile(u)).toBeCloseTo(z, 7);
    }
  });
});

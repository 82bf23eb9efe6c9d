import { asNumber, asWords, HIGH } from './bits';

/**
 * Natural logarithm, from + − × ÷ and bits alone (see `exp.ts` for why).
 *
 * Method: x = 2^k·(1 + f) with √2/2 < 1 + f < √2; log(1 + f) = 2·atanh(f ÷ (2 + f)) by the polynomial of
 * fdlibm's e_log.c (Sun Microsystems 1993). Error below 1 unit in the last place. `log(0)` is −∞; a
 * negative number gives NaN.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_TO_54 = 18014398509481984;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** 2 to each power from −1024 to 1022, at that power + 1024. */
const powersOfTwo = new Float64Array(2048);
powersOfTwo[1024] = 1;
for (let at = 1025; at < 2047; at++) powersOfTwo[at] = 2 * (powersOfTwo[at - 1] as number);
for (let at = 1023; at >= 0; at--) powersOfTwo[at] = 0.5 * (powersOfTwo[at + 1] as number);

export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * TWO_TO_54;
    k = -54;
  }
  asNumber[0] = scaled;
  const high = asWords[HIGH] as number;
  // One power of two more when the mantissa is above √2: then it is halved.
  const power = (high >>> 20) - 1023 + ((((high & 0xfffff) + 0x95f64) >>> 20) & 1);
  k += power;
  // Scaling by the exact power of two is faster than writing the exponent's bits: no wait for half a word.
  const f = scaled * (powersOfTwo[1024 - power] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

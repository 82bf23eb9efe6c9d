import { asNumber, asWords, HIGH, LOW } from './bits';

/**
 * e to the power x, from + − × ÷ and bits alone, so that every engine gives the same bits; ECMAScript lets
 * each engine approximate `Math.exp` in its own way.
 *
 * Method: x = k·ln 2 + r with |r| ≤ ½ ln 2; the rational approximation of fdlibm's e_exp.c (Sun
 * Microsystems 1993) for e^r; then the exponent is raised by k. Error below 1 unit in the last place.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;
const P1 = 0.16666666666666602;
const P2 = -2.7777777777015593e-3;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  return k > 0 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

/** 2 to the power k for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: number): number {
  asWords[HIGH] = (k + 1023) << 20;
  asWords[LOW] = 0;
  return asNumber[0] as number;
}

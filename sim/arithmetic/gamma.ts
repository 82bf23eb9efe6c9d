import { draw, type Purpose, type RoundDraws } from '../draws';
import { exp } from './exp';
import { log } from './log';
import { normalQuantile } from './normal';

/**
 * A gamma variate with the given shape and scale 1 by Marsaglia & Tsang (2000), from addressed uniforms.
 * Attempts ask for the questions `first`, `first + step`, … of the address, so the variate depends on
 * nothing but its address; give two variates of one address different firsts or steps.
 */
export function gamma(
  draws: RoundDraws,
  purpose: Purpose,
  name: number,
  shape: number,
  first = 0,
  step = 1,
): number {
  if (shape < 1) {
    const lift = exp(log(draws.of(purpose, name, first)) / shape);
    return gamma(draws, purpose, name, shape + 1, first + step, step) * lift;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let n = first; ; n += 2 * step) {
    const x = normalQuantile(draws.of(purpose, name, n));
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = draws.of(purpose, name, n + step);
    // Most attempts pass this bound and need no logarithm.
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

/**
 * The same variates, many of one shape ≥ 1 at a time: `out[at]` is that of `names[at]` whose attempts begin at
 * question `spacing · numbers[at]`. Most first attempts pass the early bound and stay within this one loop.
 */
export function gammas(
  draws: RoundDraws,
  purpose: Purpose,
  names: Uint32Array,
  numbers: Uint16Array,
  spacing: number,
  shape: number,
  count: number,
  out: Float64Array,
): void {
  const a = draws.a[purpose] as number;
  const b = draws.b[purpose] as number;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let at = 0; at < count; at++) {
    const name = names[at] as number;
    const first = spacing * (numbers[at] as number);
    const x = normalQuantile(draw(a, b, name, first));
    const root = 1 + c * x;
    const v = root * root * root;
    const u = draw(a, b, name, first + 1);
    const passes = root > 0 && u < 1 - 0.0331 * x * x * x * x;
    out[at] = passes ? d * v : gamma(draws, purpose, name, shape, first);
  }
}

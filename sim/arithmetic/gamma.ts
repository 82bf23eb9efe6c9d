import { draw, type Purpose, type RoundDraws } from '../draws';
import { exp } from './exp';
import { log } from './log';
import { normalQuantiles } from './normal';

/** Variates made together. What lies between two loops over them stays in the processor's nearest cache. */
const TOGETHER = 512;
/** Those still without a variate, and of each attempt its two uniforms, its normal and who needs the exact test. */
const waiting = new Uint32Array(TOGETHER);
const uniforms = new Float64Array(TOGETHER);
const normals = new Float64Array(TOGETHER);
const doubtful = new Uint32Array(TOGETHER);

/**
 * Gamma variates of one shape and scale 1 by Marsaglia & Tsang (2000), from addressed uniforms: `out[at]` is
 * that of `names[at]`, whose attempts ask for the questions q, q + `step`, … with q = `first` + `spacing` ·
 * `numbers[at]`. So a variate depends on nothing but its address; give two variates of one address different
 * firsts or steps.
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
  first = 0,
  step = 1,
): void {
  const small = shape < 1;
  for (let from = 0; from < count; from += TOGETHER) {
    const together = Math.min(TOGETHER, count - from);
    for (let w = 0; w < together; w++) waiting[w] = from + w;
    let left = together;
    for (let n = small ? first + step : first; left > 0; n += 2 * step) {
      ask(draws, purpose, names, numbers, spacing, n, left, uniforms);
      normalQuantiles(uniforms, left, normals);
      ask(draws, purpose, names, numbers, spacing, n + step, left, uniforms);
      left = accept(small ? shape + 1 : shape, left, out);
    }
    if (!small) continue;
    for (let w = 0; w < together; w++) waiting[w] = from + w;
    ask(draws, purpose, names, numbers, spacing, first, together, uniforms);
    lift(shape, from, together, out);
  }
}

/** The uniforms of question `n` for all who wait. */
function ask(
  draws: RoundDraws,
  purpose: Purpose,
  names: Uint32Array,
  numbers: Uint16Array,
  spacing: number,
  n: number,
  left: number,
  out: Float64Array,
): void {
  const a = draws.a[purpose] as number;
  const b = draws.b[purpose] as number;
  for (let w = 0; w < left; w++) {
    const at = waiting[w] as number;
    out[w] = draw(a, b, names[at] as number, n + spacing * (numbers[at] as number));
  }
}

/** Gives a variate to whose attempt passes, and leaves the others waiting. Returns how many those are. */
function accept(shape: number, tried: number, out: Float64Array): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let doubts = 0;
  for (let w = 0; w < tried; w++) {
    const x = normals[w] as number;
    const root = 1 + c * x;
    out[waiting[w] as number] = d * (root * root * root);
    doubtful[doubts] = w;
    // Most attempts pass this bound and need no logarithm.
    doubts += Number(root <= 0) | Number((uniforms[w] as number) >= 1 - 0.0331 * x * x * x * x);
  }
  let left = 0;
  for (let doubt = 0; doubt < doubts; doubt++) {
    const w = doubtful[doubt] as number;
    const x = normals[w] as number;
    const root = 1 + c * x;
    const v = root * root * root;
    const passes = root > 0 && log(uniforms[w] as number) < 0.5 * x * x + d - d * v + d * log(v);
    waiting[left] = waiting[w] as number;
    left += Number(!passes);
  }
  return left;
}

/** From shape + 1 down to a shape below 1: times a uniform to the power 1/shape. */
function lift(shape: number, from: number, count: number, out: Float64Array): void {
  for (let w = 0; w < count; w++) {
    out[from + w] = (out[from + w] as number) * exp(log(uniforms[w] as number) / shape);
  }
}

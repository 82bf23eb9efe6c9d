import { draw, type Purpose, RoundDraws } from '../draws';
import { exp } from './exp';
import { log } from './log';
import { centres, tails } from './normal';

/** Variates made together. What lies between two loops over them stays in the processor's nearest cache. */
const TOGETHER = 512;

/** One making of variates: whose they are, and where each stands. Made once, so that rounds allocate nothing. */
class Making {
  draws = new RoundDraws([0, 0, 0, 0], 0);
  purpose: Purpose = 1;
  names: Uint32Array = new Uint32Array(0);
  numbers: Uint16Array = new Uint16Array(0);
  spacing = 0;
  shape = 1.5;
  out: Float64Array = new Float64Array(0);
  /** The question asked now, and the distance to the next. */
  n = 0;
  step = 1;
  /** Those still without a variate. */
  readonly waiting = new Uint32Array(TOGETHER);
  left = 0;
  /** Of the attempt: its first uniform and the normal made of it, its second uniform, and who needs the exact test. */
  readonly first = new Float64Array(TOGETHER);
  readonly normals = new Float64Array(TOGETHER);
  readonly second = new Float64Array(TOGETHER);
  readonly doubtful = new Uint32Array(TOGETHER);
  doubts = 0;
}
const making = new Making();

/** An attempt at the variates still to be made; called from a list for the reason of `advance`. */
const attempt: readonly ((m: Making) => void)[] = [
  askFirst,
  (m) => centres(m.first, m.left, m.normals),
  (m) => tails(m.first, m.left, m.normals),
  askSecond,
  squeeze,
  testDoubtful,
];

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
  making.draws = draws;
  making.purpose = purpose;
  making.names = names;
  making.numbers = numbers;
  making.spacing = spacing;
  making.shape = small ? shape + 1 : shape;
  making.out = out;
  making.step = step;
  for (let from = 0; from < count; from += TOGETHER) {
    const together = Math.min(TOGETHER, count - from);
    wait(making, from, together);
    for (making.n = small ? first + step : first; making.left > 0; making.n += 2 * step) {
      for (const part of attempt) part(making);
    }
    if (!small) continue;
    wait(making, from, together);
    making.n = first;
    askFirst(making);
    lift(making, shape);
  }
}

function wait(m: Making, from: number, count: number): void {
  for (let w = 0; w < count; w++) m.waiting[w] = from + w;
  m.left = count;
}

function askFirst(m: Making): void {
  ask(m, m.n, m.first);
}

function askSecond(m: Making): void {
  ask(m, m.n + m.step, m.second);
}

/** The uniforms of question `n` for all who wait. */
function ask(
  { draws, purpose, names, numbers, spacing, waiting, left }: Making,
  n: number,
  out: Float64Array,
) {
  const a = draws.a[purpose] as number;
  const b = draws.b[purpose] as number;
  for (let w = 0; w < left; w++) {
    const at = waiting[w] as number;
    out[w] = draw(a, b, names[at] as number, n + spacing * (numbers[at] as number));
  }
}

/** Gives everybody the variate of this attempt. Most pass an early bound and need no logarithm; the others are doubtful. */
function squeeze(m: Making): void {
  const { normals, second, waiting, left, out, doubtful } = m;
  const d = m.shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let doubts = 0;
  for (let w = 0; w < left; w++) {
    const x = normals[w] as number;
    const root = 1 + c * x;
    out[waiting[w] as number] = d * (root * root * root);
    doubtful[doubts] = w;
    doubts += Number(root <= 0) | Number((second[w] as number) >= 1 - 0.0331 * x * x * x * x);
  }
  m.doubts = doubts;
}

/** Who fails the exact test too waits for another attempt. */
function testDoubtful(m: Making): void {
  const { normals, second, waiting, doubtful, doubts } = m;
  const d = m.shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let left = 0;
  for (let doubt = 0; doubt < doubts; doubt++) {
    const w = doubtful[doubt] as number;
    const x = normals[w] as number;
    const root = 1 + c * x;
    const v = root * root * root;
    const passes = root > 0 && log(second[w] as number) < 0.5 * x * x + d - d * v + d * log(v);
    waiting[left] = waiting[w] as number;
    left += Number(!passes);
  }
  m.left = left;
}

/** From shape + 1 down to a shape below 1: times a uniform to the power 1/shape. */
function lift({ first, waiting, left, out }: Making, shape: number): void {
  for (let w = 0; w < left; w++) {
    const at = waiting[w] as number;
    out[at] = (out[at] as number) * exp(log(first[w] as number) / shape);
  }
}

import { minimise } from './nelder-mead';

/**
 * BG/NBD: "Counting Your Customers the Easy Way", Fader, Hardie & Lee (2005), Marketing Science 24(2).
 * Repeat purchases at a gamma-distributed rate, and after each a beta-distributed chance that it was the
 * last. Times are in one unit throughout (days, weeks).
 */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** What the model needs of one customer. */
export interface Rhythm {
  /** Repeat purchases, the first not counted. */
  x: number;
  /** Time from the first to the last purchase; 0 when x is 0. */
  tx: number;
  /** Time from the first purchase to the end of observation. */
  T: number;
}

/** ln Γ(c + x) − ln Γ(c) for x = 0 … most: a sum of logarithms, as x is whole. */
function risingLogs(c: number, most: number): Float64Array {
  const table = new Float64Array(most + 1);
  for (let x = 1; x <= most; x++) table[x] = (table[x - 1] as number) + Math.log(c + x - 1);
  return table;
}

const mostRepeats = (customers: readonly Rhythm[]): number =>
  customers.reduce((most, c) => Math.max(most, c.x), 0);

/** Log-likelihood of all customers (equation 6 of the paper, in the form that does not overflow). */
export function logLikelihood({ r, alpha, a, b }: BgNbd, customers: readonly Rhythm[]): number {
  const most = mostRepeats(customers);
  const gammaR = risingLogs(r, most);
  const gammaB = risingLogs(b, most);
  const gammaAB = risingLogs(a + b, most);
  const logAlpha = Math.log(alpha);
  let sum = 0;
  for (const { x, tx, T } of customers) {
    const common = (gammaR[x] as number) + r * logAlpha + (gammaB[x] as number) - (gammaAB[x] as number);
    const alive = -(r + x) * Math.log(alpha + T);
    if (x === 0) {
      sum += common + alive;
      continue;
    }
    const gone = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + tx);
    const top = Math.max(alive, gone);
    sum += common + top + Math.log(Math.exp(alive - top) + Math.exp(gone - top));
  }
  return sum;
}

/** Maximum likelihood. Parameters are searched as logarithms, so they stay above 0. */
export function fitBgNbd(customers: readonly Rhythm[]): BgNbd & { logLikelihood: number } {
  const mean = customers.reduce((sum, c) => sum + c.T, 0) / Math.max(1, customers.length);
  const read = (x: readonly number[]): BgNbd => {
    const [r = 1, alpha = 1, a = 1, b = 1] = x.map((v) => Math.exp(Math.min(30, v)));
    return { r, alpha, a, b };
  };
  const found = minimise((x) => -logLikelihood(read(x), customers), [0, Math.log(mean / 4), 0, 1]);
  return { ...read(found.x), logLikelihood: -found.value };
}

/** Chance that the customer is still one (equation for P(active)); exactly 1 when x is 0, which says nothing. */
export function pAlive({ r, alpha, a, b }: BgNbd, { x, tx, T }: Rhythm): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * Math.exp((r + x) * Math.log((alpha + T) / (alpha + tx))));
}

/** Expected purchases of a new customer in the time `t` after the first (equation 9). */
export function expectedFromStart({ r, alpha, a, b }: BgNbd, t: number): number {
  return (
    ((a + b - 1) / (a - 1)) *
    (1 - (alpha / (alpha + t)) ** r * hypergeometric(r, b, a + b - 1, t / (alpha + t)))
  );
}

/** Expected purchases in the time `t` after the end of observation (equation 10). */
export function expectedNext(model: BgNbd, customer: Rhythm, t: number): number {
  const { r, alpha, a, b } = model;
  const { x, T } = customer;
  const z = t / (alpha + T + t);
  const fade = ((alpha + T) / (alpha + T + t)) ** (r + x) * hypergeometric(r + x, b + x, a + b + x - 1, z);
  return ((a + b + x - 1) / (a - 1)) * (1 - fade) * pAlive(model, customer);
}

/** Gauss's ₂F₁ by its series; |z| < 1. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 100_000; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (Math.abs(term) < 1e-14 * Math.abs(sum)) break;
  }
  return sum;
}

import { log } from '../../../sim/arithmetic/log';
import { draw, type Purpose, purposes, RoundDraws } from '../../../sim/draws';
import { processorTime } from './processor-time';

/** Few enough customers that their sums stay in the processor's nearest cache between two draws. */
const TOGETHER = 1024;

const kinds = Object.values(purposes);

/** Shares of a customer: how many draws of each kind a customer-round takes, on average. */
export interface Shares {
  uniforms: number;
  exponentials: number;
}

/**
 * As many draws and exponentials as the rules ask for, and nothing else: one typed array of names read, one of
 * sums written. The floor under any implementation with these draws.
 *
 * Each draw of a customer is for a purpose of its own, as it is in the rules; asked as several questions of one
 * purpose, draws would share half of their address and cost less than the rules can ever pay. Some customers are
 * walked together, purpose after purpose: the fastest order found for this loop.
 *
 * @param shares the last draw of a fractional share is made for that part of the customers
 * @returns seconds of processor time
 */
export function bareLoop(customers: number, rounds: number, shares: Shares): number {
  const names = Uint32Array.from({ length: customers }, (_, i) => i);
  const sums = new Float64Array(customers);
  const started = processorTime();
  for (let round = 1; round <= rounds; round++) {
    const draws = new RoundDraws([1, 2, 3, 4], round);
    for (let first = 0; first < customers; first += TOGETHER) {
      const size = Math.min(TOGETHER, customers - first);
      let kind = 0;
      for (let share = shares.uniforms; share > 0; share--) {
        uniforms(names, sums, first, first + part(size, share), draws, kindAt(kind++));
      }
      for (let share = shares.exponentials; share > 0; share--) {
        exponentials(names, sums, first, first + part(size, share), draws, kindAt(kind++));
      }
    }
  }
  return processorTime() - started;
}

const part = (size: number, share: number): number => Math.round(size * Math.min(1, share));

const kindAt = (kind: number): Purpose => kinds[kind % kinds.length] ?? 1;

function uniforms(
  names: Uint32Array,
  sums: Float64Array,
  first: number,
  end: number,
  draws: RoundDraws,
  purpose: Purpose,
): void {
  const a = draws.a[purpose] as number;
  const b = draws.b[purpose] as number;
  for (let i = first; i < end; i++) sums[i] = (sums[i] as number) + draw(a, b, names[i] as number);
}

function exponentials(
  names: Uint32Array,
  sums: Float64Array,
  first: number,
  end: number,
  draws: RoundDraws,
  purpose: Purpose,
): void {
  const a = draws.a[purpose] as number;
  const b = draws.b[purpose] as number;
  for (let i = first; i < end; i++) sums[i] = (sums[i] as number) - log(draw(a, b, names[i] as number));
}

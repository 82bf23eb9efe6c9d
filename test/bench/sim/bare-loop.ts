import { log } from '../../../sim/arithmetic/log';
import { draw } from '../../../sim/draws';

/**
 * As many draws and exponentials as the rules ask for, and nothing else, customer by customer: one typed
 * array of names read, one of sums written. The floor under any implementation with these draws.
 *
 * @param draws all draws of all rounds together, exponentials included
 * @returns seconds
 */
export function bareLoop(customers: number, rounds: number, draws: number, exponentials: number): number {
  const names = Uint32Array.from({ length: customers }, (_, i) => i);
  const sums = new Float64Array(customers);
  const turns = customers * rounds;
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    bareRound(names, sums, round, (draws - exponentials) / turns, exponentials / turns);
  }
  return (performance.now() - started) / 1000;
}

/** Takes a share of a draw per customer by letting what is due run up to whole ones. */
function bareRound(
  names: Uint32Array,
  sums: Float64Array,
  round: number,
  uniforms: number,
  exponentials: number,
): void {
  let uniformsDue = 0;
  let exponentialsDue = 0;
  const a = Math.imul(round + 1, 0x51ab3e09);
  const b = Math.imul(round + 1, 0x1f7c2b55);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as number;
    let sum = 0;
    let n = 0;
    for (uniformsDue += uniforms; uniformsDue >= 1; uniformsDue--) sum += draw(a, b, name, n++);
    for (exponentialsDue += exponentials; exponentialsDue >= 1; exponentialsDue--) {
      sum -= log(draw(a, b, name, n++));
    }
    sums[i] = (sums[i] as number) + sum;
  }
}

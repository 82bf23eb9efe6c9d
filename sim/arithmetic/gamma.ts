import { exp } from './exp';
import { log } from './log';
import { normalQuantile } from './normal';

/** A uniform number in (0, 1) for the n-th question about one draw. */
export type Uniform = (n: number) => number;

/**
 * A gamma variate with the given shape and scale 1 by Marsaglia & Tsang (2000), from addressed uniforms:
 * the k-th attempt asks for numbers 2k and 2k + 1, so the variate depends on nothing but its address.
 */
export function gamma(shape: number, uniform: Uniform): number {
  if (shape < 1) return gamma(shape + 1, (n) => uniform(n + 1)) * exp(log(uniform(0)) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; ; attempt += 2) {
    const x = normalQuantile(uniform(attempt));
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(uniform(attempt + 1)) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

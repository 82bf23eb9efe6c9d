import { logGamma } from './log-gamma';
import { minimise } from './nelder-mead';

/**
 * Gamma-gamma spend: Fader & Hardie, "The Gamma-Gamma Model of Monetary Value" (2013). One customer's
 * spends are gamma with shape p around a mean that differs between customers by an inverse gamma (q, v).
 */
export interface GammaGamma {
  p: number;
  q: number;
  v: number;
}

export interface Spending {
  /** Number of transactions the mean is of, at least 1. */
  x: number;
  /** Mean value per transaction, above 0. */
  z: number;
}

export function logLikelihood({ p, q, v }: GammaGamma, customers: readonly Spending[]): number {
  const shared = q * Math.log(v) - logGamma(q);
  const byCount = new Map<number, number>();
  let sum = 0;
  for (const { x, z } of customers) {
    let ofCount = byCount.get(x);
    if (ofCount === undefined) {
      ofCount = logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x);
      byCount.set(x, ofCount);
    }
    sum += ofCount + shared + (p * x - 1) * Math.log(z) - (p * x + q) * Math.log(v + x * z);
  }
  return sum;
}

/** Maximum likelihood over the customers with at least one transaction and a mean above 0. */
export function fitGammaGamma(customers: readonly Spending[]): GammaGamma & { logLikelihood: number } {
  const usable = customers.filter(({ x, z }) => x > 0 && z > 0);
  const mean = usable.reduce((sum, c) => sum + c.z, 0) / Math.max(1, usable.length);
  const read = (t: readonly number[]): GammaGamma => {
    const [p = 1, q = 1, v = 1] = t.map((u) => Math.exp(Math.min(30, u)));
    return { p, q, v };
  };
  const found = minimise((t) => -logLikelihood(read(t), usable), [1, 1, Math.log(mean)]);
  return { ...read(found.x), logLikelihood: -found.value };
}

/** Mean of the population, or null where it is infinite (q at most 1). */
export const populationMean = ({ p, q, v }: GammaGamma): number | null => (q > 1 ? (p * v) / (q - 1) : null);

/** Expected mean spend of one customer given what was seen of them; the population's where nothing was. */
export function expectedSpend(model: GammaGamma, { x, z }: Spending): number | null {
  if (x === 0) return populationMean(model);
  const { p, q, v } = model;
  const below = p * x + q - 1;
  return below > 0 ? (p * (v + x * z)) / below : null;
}

import type { ServiceLink } from '../scenario/scenario';

/**
 * The service chain (T7.1, formula 6.5): after link k, the chance that nothing has failed so far is
 * ∏(1 − fᵢ · season). One draw decides the whole trip: the first place where the table falls to or below
 * the draw is the link that failed. A trip carries at most one fault, the first.
 */
export function chainTable(chain: readonly ServiceLink[], season: number): Float64Array {
  const holds = new Float64Array(chain.length);
  let so = 1;
  for (const [k, link] of chain.entries()) {
    so *= 1 - Math.min(1, link.faultRate * season);
    holds[k] = so;
  }
  return holds;
}

/** The link that fails at this draw, or −1 when all hold. */
export function failingLink(holds: Float64Array, u: number): number {
  const links = holds.length;
  if (u < (holds[links - 1] as number)) return -1;
  for (let k = 0; k < links; k++) if (u >= (holds[k] as number)) return k;
  return -1;
}

import { fail, ok, type Result } from '../result';

/**
 * Lifetime value of a customer as a multiple of the yearly margin, with a constant margin, retention rate
 * and discount rate, for ever. Two conventions are in use and differ by exactly 1:
 *
 * - `firstMarginAfterOneYear`: r ÷ (1 + i − r), Gupta & Lehmann 2003, “margin multiple”;
 * - `firstMarginNow`: (1 + i) ÷ (1 + i − r), the margin of the first sale counted too.
 */
export interface MarginMultiple {
  readonly firstMarginAfterOneYear: number;
  readonly firstMarginNow: number;
}

/**
 * @param retention share kept from year to year, 0 to 1
 * @param discount yearly rate, at least 0
 * @returns an error where the sum does not converge or a rate is out of range
 */
export function marginMultiple(
  retention: number,
  discount: number,
): Result<MarginMultiple, 'out of range' | 'without end'> {
  if (!(retention >= 0 && retention <= 1 && discount >= 0)) return fail('out of range');
  const fades = 1 + discount - retention;
  if (fades <= 0) return fail('without end');
  return ok({ firstMarginAfterOneYear: retention / fades, firstMarginNow: (1 + discount) / fades });
}

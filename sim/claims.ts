import { exp } from './arithmetic/exp';
import { log } from './arithmetic/log';
import type { Run } from './contract/run';
import { run } from './run';
import type { Scenario } from './scenario/scenario';
import { cashAndBase } from './worth';

/**
 * Claims every course repeats and not every study supports, asked of this world. Each gives the run's own
 * figure, whatever it is, and whether it lies where the claim puts it. Nothing is tuned to make them hold.
 */

/** T2.1: a new customer costs 5 to 10 times keeping an old one (source not given; Pfeifer 2005 on its misuse). */
export function acquireOverKeep(played: Run): { ratio: number | null; within: boolean } {
  const ratio = played.rounds.at(-1)?.kpis.acquireOverKeep ?? null;
  return { ratio, within: ratio !== null && ratio >= 5 && ratio <= 10 };
}

export interface FivePoints {
  /** Yearly retention rate as played, and with about five points more. */
  retention: number;
  raised: number;
  /** Relative change of profit over the run. Null where the run as played made none. */
  profitChange: number | null;
  /** The same of profit and the value of the base together: what five points are worth beyond the run. */
  worthChange: number | null;
  within: boolean;
}

/**
 * T2.2 with its caution (C14): five percentage points more retention, on the same luck, and what that does
 * to profit. Retention is raised by a stronger tie of every customer to the brand (`switching.brand`), found
 * by halving; nothing else is touched. "25% to 85%" is Reichheld & Sasser's range for other
 * trades and is disputed; it may or may not come out.
 */
export function fivePointsMoreRetention(played: Run): FivePoints {
  const retention = yearlyRetention(played);
  const target = Math.min(0.999, retention + 0.05);
  const usual = played.world.values['switching.brand'];
  let low = 0;
  let high = 2 - usual;
  let best = played;
  for (let halving = 0; halving < 12; halving++) {
    const middle = (low + high) / 2;
    best = run(fonder(played.scenario, usual + middle), played.seed, played.decisions, played.rounds.length);
    if (yearlyRetention(best) < target) low = middle;
    else high = middle;
  }
  const before = profitOf(played);
  const change = before > 0 ? profitOf(best) / before - 1 : null;
  const worth = cashAndBase(played);
  return {
    retention,
    raised: yearlyRetention(best),
    profitChange: change,
    worthChange: worth > 0 ? cashAndBase(best) / worth - 1 : null,
    within: change !== null && change >= 0.25 && change <= 0.85,
  };
}

const fonder = (scenario: Scenario, brand: number): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, 'switching.brand': brand },
});

const profitOf = (played: Run): number =>
  played.rounds.reduce((sum, round) => sum + round.accounts.profit, 0);

/** Mean retention per round, taken to a year. */
function yearlyRetention(played: Run): number {
  const rates = played.rounds.flatMap(({ kpis }) => kpis.retentionRate ?? []);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
  return mean <= 0 ? 0 : exp((log(mean) * 365) / played.scenario.roundDays);
}

/** T2.4, R7: share of complaints rooted in not understanding the product or not trusting the seller. */
export function misunderstandingShare(played: Run): number | null {
  const complaints = played.rounds.reduce((sum, { counts }) => sum + counts.complaints, 0);
  const rooted = played.rounds.reduce((sum, { counts }) => sum + counts.complaintsOfMisunderstanding, 0);
  return complaints === 0 ? null : rooted / complaints;
}

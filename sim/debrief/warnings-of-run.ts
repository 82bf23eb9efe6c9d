import type { Run } from '../contract/run';
import { reportOf, type WarningReport } from '../view/early-warning';
import type { FirmRecords } from '../view/firm-records';
import { watchCustomers } from '../view/warning-looks';
import { warningRuleIn } from '../view/warning-rule';
import { type SignRecord, warningSigns } from '../view/warning-signs';

/** How easily the records warn: at the slightest sign, as on the list of the class, or only at heavy signs. */
export const strictnesses = ['slight', 'as-played', 'heavy'] as const;
export type Strictness = (typeof strictnesses)[number];

/** Everything early warning was worth in a run (R47). */
export interface WarningsOfRun {
  readonly reports: Readonly<Record<Strictness, WarningReport>>;
  readonly signs: readonly SignRecord[];
}

/** Weights from which on the records warn, beside the one in play. Ours: an unanswered message; an open complaint and more. */
const slightest = 1.5;
const heaviest = 5;

/** Reads the records once, and judges by three thresholds what they were worth. */
export function warningsOfRun(run: Run, records: FirmRecords): WarningsOfRun {
  const rule = warningRuleIn(run.scenario);
  const watched = watchCustomers(run, records, rule);
  return {
    reports: {
      slight: reportOf(run, watched, slightest),
      'as-played': reportOf(run, watched, rule.enough),
      heavy: reportOf(run, watched, heaviest),
    },
    signs: warningSigns(run, watched),
  };
}

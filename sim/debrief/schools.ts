import type { ChurnLabel, Exit } from '../contract/ledger';
import { type Cause, causes } from '../contract/ledger';

/**
 * The two schools of "active / passive" (C2, formula 6.3). They disagree on whose act makes an exit passive,
 * so the label is worked out for each and never stored.
 */
export const schools = ['firmPushes', 'whoActs'] as const;
export type School = (typeof schools)[number];

export const churnLabels: readonly ChurnLabel[] = ['active', 'passive', 'not-classified'];

export type LabelCounts = Record<ChurnLabel, number>;

export interface SchoolLine {
  readonly cause: Cause;
  readonly exits: number;
  readonly labels: Record<School, LabelCounts>;
}

export interface SchoolTable {
  /** Every kind of churn that occurred. */
  readonly lines: readonly SchoolLine[];
  readonly total: Record<School, LabelCounts>;
  /** Exits that bear another label in the other school. */
  readonly changed: number;
}

export function schoolTable(exits: readonly Exit[]): SchoolTable {
  const lines = causes
    .map((cause) => ({ cause, of: exits.filter((exit) => exit.cause === cause) }))
    .filter(({ of }) => of.length > 0)
    .map(({ cause, of }) => ({ cause, exits: of.length, labels: labelsOf(of) }));
  const changed = exits.filter(({ label }) => label.firmPushes !== label.whoActs).length;
  return { lines, total: labelsOf(exits), changed };
}

function labelsOf(exits: readonly Exit[]): Record<School, LabelCounts> {
  const count = (school: School): LabelCounts => {
    const counts: LabelCounts = { active: 0, passive: 0, 'not-classified': 0 };
    for (const { label } of exits) counts[label[school]]++;
    return counts;
  };
  return { firmPushes: count('firmPushes'), whoActs: count('whoActs') };
}

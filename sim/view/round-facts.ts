import type { CustomerName } from '../contract/decisions';
import type { Counts, Measured, RoundReport, Run } from '../contract/run';
import type { Shock } from '../scenario/scenario';
import { type BehindNumber, customersBehind } from './customers-behind';
import type { FirmRecords } from './firm-records';
import type { KnownExit } from './known-exits';
import { type KpiLine, kpiSheet } from './kpi-sheet';

/** What a round's story is told from: nothing in it that the class may not know yet. */
export interface RoundFacts {
  readonly round: number;
  readonly report: RoundReport;
  readonly before: RoundReport | undefined;
  /** Events that began in this round. */
  readonly events: readonly Shock[];
  readonly exits: readonly KnownExit[];
  readonly behind: Record<BehindNumber, readonly CustomerName[]>;
  readonly kpis: readonly KpiLine[];
  readonly warnings: readonly Warning[];
}

/**
 * `silent-exit`: few complain and many leave (C20). `held-not-loyal`: some are dissatisfied and still here
 * (M22, R21). `over-capacity`: more trips wanted than can be served well (M64).
 */
export type Warning = 'silent-exit' | 'held-not-loyal' | 'over-capacity';

/** Everything a round's story is told from; absent for a round not played. */
export function roundFacts(
  run: Run,
  records: FirmRecords,
  exits: readonly KnownExit[],
  round: number,
): RoundFacts | undefined {
  const report = run.rounds[round - 1];
  if (!report) return undefined;
  const kpis = kpiSheet(run, records, round);
  return {
    round,
    report,
    before: run.rounds[round - 2],
    events: run.scenario.shocks.filter((shock) => shock.round === round),
    exits: exits.filter((exit) => exit.round === round),
    behind: customersBehind(run, records, exits, round),
    kpis,
    warnings: warningsOf(report, kpis),
  };
}

/** Events the class is told of before it decides this round. */
export const foretoldFor = ({ scenario }: Pick<Run, 'scenario'>, round: number): Shock[] =>
  scenario.shocks.filter((shock) => shock.foretold && shock.round === round);

/** Thresholds are ours. */
function warningsOf({ counts, kpis, load }: RoundReport, lines: readonly KpiLine[]): Warning[] {
  const warnings: Warning[] = [];
  if (isSilentExit(counts, kpis.churnRate)) warnings.push('silent-exit');
  const held = lines.find(({ kpi }) => kpi.id === 'heldNotLoyal')?.value ?? 0;
  if (held >= 0.15) warnings.push('held-not-loyal');
  if (load > 1.02) warnings.push('over-capacity');
  return warnings;
}

const isSilentExit = (counts: Counts, churn: Measured): boolean =>
  (churn ?? 0) >= 0.03 && counts.exits > 2 * counts.complaints;

import { type Cause, causes } from '../contract/ledger';
import { rangeOf } from '../policy-plan';
import type { LeverId } from '../scenario/levers';
import type { Scenario } from '../scenario/scenario';
import type { GradeRow } from './grade-row';

/** Where the class had one lever in one round: the middle run, and the tenth from either end. */
export interface LeverInRound {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Where each run of a class had a lever, round by round; runs that had ended by then do not count. */
export function leverOverRounds(scenario: Scenario, rows: readonly GradeRow[], id: LeverId): LeverInRound[] {
  const lever = scenario.levers.find((each) => each.id === id);
  if (!lever) return [];
  const { standing } = rangeOf(lever);
  const values = rows.map(({ handIn }) => {
    let value = standing;
    return handIn.file.decisions.map(({ levers }) => {
      value = levers[id] ?? value;
      return value;
    });
  });
  return Array.from({ length: scenario.rounds }, (_, round) => {
    const inRound = values.flatMap((run) => run[round] ?? []).sort((a, b) => a - b);
    const at = (share: number) => inRound[Math.round(share * (inRound.length - 1))] ?? standing;
    return { median: at(0.5), low: at(0.1), high: at(0.9) };
  });
}

/** Levers by how many runs moved them away from where they stood, most moved first; none that nobody moved. */
export function leversMoved(
  scenario: Scenario,
  rows: readonly GradeRow[],
): { readonly id: LeverId; readonly runs: number }[] {
  return scenario.levers
    .map((lever) => {
      const { standing } = rangeOf(lever);
      const moved = ({ handIn }: GradeRow) =>
        handIn.file.decisions.some(({ levers }) => (levers[lever.id] ?? standing) !== standing);
      return { id: lever.id, runs: rows.filter(moved).length };
    })
    .filter(({ runs }) => runs > 0)
    .sort((a, b) => b.runs - a.runs);
}

/** Mean number of customers a run lost in each round, by kind of churn. */
export function causesOverRounds(scenario: Scenario, rows: readonly GradeRow[]): Record<Cause, number>[] {
  return Array.from({ length: scenario.rounds }, (_, round) => {
    const reports = rows.flatMap(({ rounds }) => rounds[round] ?? []);
    const mean = (cause: Cause) =>
      reports.reduce((sum, { exitsByCause }) => sum + exitsByCause[cause], 0) / Math.max(1, reports.length);
    return Object.fromEntries(causes.map((cause) => [cause, mean(cause)])) as Record<Cause, number>;
  });
}

/**
 * Share of the differences in score that go with luck: the squared correlation of score and luck percentile,
 * 0–1. Null below five runs or where one of the two does not differ, since it would say nothing.
 */
export function luckInScores(rows: readonly GradeRow[]): number | null {
  const points = rows.flatMap(({ score, luck }) =>
    score === null || luck === null ? [] : [{ x: luck.percentile, y: score }],
  );
  if (points.length < 5) return null;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - meanX) * (x - meanX));
  const yy = mean(({ y }) => (y - meanY) * (y - meanY));
  const xy = mean(({ x, y }) => (x - meanX) * (y - meanY));
  return xx > 0 && yy > 0 ? (xy * xy) / (xx * yy) : null;
}

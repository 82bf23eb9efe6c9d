import type { RoundReport } from '../contract/run';
import type { HandIn } from './hand-in';
import { type Likeness, studentKey } from './likeness';
import type { Judgement } from './mark';

/** Where a run lies among `n` worlds with the same decisions and other luck; percentile 0–1. */
export interface LuckOfRun {
  readonly percentile: number;
  readonly n: number;
}

/** Everything the grading knows of one run. What is not worked out yet, or cannot be, is null. */
export interface GradeRow {
  readonly handIn: HandIn;
  /** As the student wrote it, or as the instructor set it right; empty when nobody did. */
  readonly student: string;
  /** Null until the run was replayed. */
  readonly judgement: Judgement | null;
  readonly finished: boolean;
  readonly score: number | null;
  readonly worth: number | null;
  readonly luck: LuckOfRun | null;
  readonly rounds: readonly RoundReport[];
  readonly likeness: Likeness;
}

/** Why a run does not go into the grade file. */
export type LeftOut = 'not-scored' | 'not-genuine' | 'practice' | 'no-name' | 'another-counts' | 'by-hand';

/**
 * Which runs go into the grade file: genuine, finished, with a name, played for grading, and of each student
 * one, the best. What the instructor says goes before all of that but the score, without which there is
 * nothing to enter.
 * @param byHand the instructor's own yes or no, by id of the hand-in
 */
export function whatCounts(
  rows: readonly GradeRow[],
  byHand: ReadonlyMap<number, boolean>,
  practiceToo: boolean,
): ReadonlyMap<number, true | LeftOut> {
  const counts = new Map<number, true | LeftOut>();
  const eligible: GradeRow[] = [];
  for (const row of rows) {
    const out = leftOut(row, byHand.get(row.handIn.id), practiceToo);
    if (out) counts.set(row.handIn.id, out);
    else eligible.push(row);
  }
  for (const ofStudent of Map.groupBy(eligible, ({ student }) => studentKey(student)).values()) {
    const chosen = ofStudent.filter(({ handIn }) => byHand.get(handIn.id) === true);
    const [best] = (chosen.length > 0 ? chosen : ofStudent).toSorted(
      (a, b) => (b.score ?? 0) - (a.score ?? 0) || a.handIn.id - b.handIn.id,
    );
    for (const row of ofStudent) counts.set(row.handIn.id, row === best ? true : 'another-counts');
  }
  return counts;
}

function leftOut(row: GradeRow, byHand: boolean | undefined, practiceToo: boolean): LeftOut | undefined {
  if (row.score === null) return 'not-scored';
  if (!studentKey(row.student)) return 'no-name';
  if (byHand !== undefined) return byHand ? undefined : 'by-hand';
  if (row.judgement?.mark !== 'genuine') return 'not-genuine';
  if (row.handIn.file.mode === 'practice' && !practiceToo) return 'practice';
  return undefined;
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Assignment } from '../../../sim/grade/assignment';
import { type GradeRow, type LeftOut, type LuckOfRun, whatCounts } from '../../../sim/grade/grade-row';
import type { HandIn } from '../../../sim/grade/hand-in';
import { type Likeness, likenesses } from '../../../sim/grade/likeness';
import { judge } from '../../../sim/grade/mark';
import { type ScoreScale, scoreOn } from '../../../sim/grade/score-scale';
import type { Compute, Verified } from '../contract';
import { Grading } from './grading';
import { type GradingState, isFinished, setFor } from './grading-state';
import type { KeptClass } from './kept-class';

const gradings = new WeakMap<Compute, Grading>();

/** The grading that lives as long as the page does. */
export function useGrading(compute: Compute, kept: KeptClass): readonly [Grading, GradingState] {
  const grading = gradings.get(compute) ?? new Grading(compute, kept);
  gradings.set(compute, grading);
  const [state, setState] = useState(grading.state);
  useEffect(() => {
    setState(grading.state);
    return grading.watch(() => setState(grading.state));
  }, [grading]);
  return [grading, state];
}

export function useAssignment(state: GradingState): Assignment | undefined {
  return useMemo(() => setFor(state), [state.handIns, state.choices.assignment]);
}

const alone: Likeness = { sameRun: [], sameStudent: [], sameDecisions: [] };

/** What a row is made from. While all of it stays the same, so does the row, and its line is not drawn again. */
type Known = readonly [
  HandIn,
  Verified | null | undefined,
  ScoreScale | undefined,
  LuckOfRun | undefined,
  Likeness,
  Assignment | undefined,
];

/** Every run with all that is known of it, in the order of loading. */
export function useRows(state: GradingState, set: Assignment | undefined): readonly GradeRow[] {
  const { handIns, replays, scales, luck } = state;
  const { students } = state.choices;
  const made = useRef(new Map<number, { readonly from: Known; readonly row: GradeRow }>());
  const named = useMemo(
    () => handIns.map((each) => renamed(each, students.get(each.id))),
    [handIns, students],
  );
  const alike = useMemo(() => likenesses(named), [named]);
  return useMemo(
    () =>
      named.map((handIn) => {
        const { id, keys } = handIn;
        const from: Known = [
          handIn,
          replays.get(id),
          scales.get(keys.world),
          luck.get(id),
          alike.get(id) ?? alone,
          set,
        ];
        const before = made.current.get(id);
        if (before?.from.every((each, n) => each === from[n])) return before.row;
        const row = rowOf(from);
        made.current.set(id, { from, row });
        return row;
      }),
    [named, alike, replays, scales, luck, set],
  );
}

const renamed = (handIn: HandIn, student: string | undefined): HandIn =>
  student === undefined ? handIn : { ...handIn, file: { ...handIn.file, student } };

function rowOf([handIn, replay, scale, luck, likeness, set]: Known): GradeRow {
  const finished = isFinished(handIn);
  const worth = replay?.worth ?? null;
  return {
    handIn,
    student: handIn.file.student ?? '',
    judgement: replay === undefined ? null : judge(handIn, replay?.verification, set),
    finished,
    worth,
    score: finished && worth !== null && scale ? scoreOn(scale, worth) : null,
    luck: luck ?? null,
    rounds: replay?.rounds ?? [],
    likeness,
  };
}

export function useCounts(
  rows: readonly GradeRow[],
  byHand: ReadonlyMap<number, boolean>,
  practiceToo: boolean,
): ReadonlyMap<number, true | LeftOut> {
  return useMemo(() => whatCounts(rows, byHand, practiceToo), [rows, byHand, practiceToo]);
}

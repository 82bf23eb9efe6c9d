import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../../sim/grade/assignment';
import { type GradeRow, type LeftOut, whatCounts } from '../../../sim/grade/grade-row';
import type { HandIn } from '../../../sim/grade/hand-in';
import { type Likeness, likenesses } from '../../../sim/grade/likeness';
import { judge } from '../../../sim/grade/mark';
import { scoreOn } from '../../../sim/grade/score-scale';
import type { Compute } from '../contract';
import { Grading, type GradingState, isFinished, setFor, worldOf } from './grading';

const gradings = new WeakMap<Compute, Grading>();

/** The grading that lives as long as the page does. */
export function useGrading(compute: Compute): readonly [Grading, GradingState] {
  const grading = gradings.get(compute) ?? new Grading(compute);
  gradings.set(compute, grading);
  const [state, setState] = useState(grading.state);
  useEffect(() => {
    setState(grading.state);
    return grading.watch(() => setState(grading.state));
  }, [grading]);
  return [grading, state];
}

export function useAssignment(state: GradingState): Assignment | undefined {
  return useMemo(() => setFor(state), [state.handIns, state.assignment]);
}

const alone: Likeness = { sameRun: [], sameStudent: [], sameDecisions: [] };

/** Every run with all that is known of it, in the order of loading. */
export function useRows(state: GradingState, set: Assignment | undefined): readonly GradeRow[] {
  const { replays, scales, luck, students } = state;
  const named = useMemo(
    () =>
      state.handIns.map((handIn): HandIn => {
        const student = students.get(handIn.id);
        return student === undefined ? handIn : { ...handIn, file: { ...handIn.file, student } };
      }),
    [state.handIns, students],
  );
  const alike = useMemo(() => likenesses(named), [named]);
  return useMemo(
    () =>
      named.map((handIn): GradeRow => {
        const replay = replays.get(handIn.id);
        const scale = scales.get(worldOf(handIn));
        const finished = isFinished(handIn);
        const worth = replay?.worth ?? null;
        return {
          handIn,
          student: handIn.file.student ?? '',
          judgement: replay === undefined ? null : judge(handIn, replay?.verification, set),
          finished,
          worth,
          score: finished && worth !== null && scale ? scoreOn(scale, worth) : null,
          luck: luck.get(handIn.id) ?? null,
          rounds: replay?.rounds ?? [],
          likeness: alike.get(handIn.id) ?? alone,
        };
      }),
    [named, alike, replays, scales, luck, set],
  );
}

export function useCounts(
  rows: readonly GradeRow[],
  byHand: ReadonlyMap<number, boolean>,
  practiceToo: boolean,
): ReadonlyMap<number, true | LeftOut> {
  return useMemo(() => whatCounts(rows, byHand, practiceToo), [rows, byHand, practiceToo]);
}

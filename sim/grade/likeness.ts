import type { HandIn } from './hand-in';

/** Which other runs a run is like; each list holds ids of hand-ins and is empty where there are none. */
export interface Likeness {
  /** The very same run, handed in again. */
  readonly sameRun: readonly number[];
  /** Another run under the same student's name. */
  readonly sameStudent: readonly number[];
  /** The same decisions in every round of the same scenario, under another name or none. */
  readonly sameDecisions: readonly number[];
}

/** Which runs are alike. Telling who copied from whom is for people; the lists only say what is equal. */
export function likenesses(runs: readonly HandIn[]): ReadonlyMap<number, Likeness> {
  const whole = groups(runs, ({ keys }) => keys.whole);
  const students = groups(runs, ({ file }) => studentKey(file.student));
  const decisions = groups(runs, ({ keys }) => keys.decisions);
  return new Map(
    runs.map((run) => {
      const sameRun = whole(run);
      const sameStudent = students(run).filter((id) => !sameRun.includes(id));
      const sameDecisions = decisions(run).filter((id) => !sameRun.includes(id) && !sameStudent.includes(id));
      return [run.id, { sameRun, sameStudent, sameDecisions }];
    }),
  );
}

/** One student however the name was typed: width, case and blanks do not count. Empty for nobody. */
export const studentKey = (student: string | undefined): string =>
  (student ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** From a run to the ids of the others with the same key; an empty key is like nothing. */
function groups(runs: readonly HandIn[], keyOf: (run: HandIn) => string): (run: HandIn) => number[] {
  const keys = new Map(runs.map((run) => [run.id, keyOf(run)]));
  const members = Map.groupBy(runs, ({ id }) => keys.get(id));
  return ({ id }) => {
    const key = keys.get(id);
    return key ? (members.get(key) ?? []).map((other) => other.id).filter((other) => other !== id) : [];
  };
}

import { jobs } from '../../../../entrypoints/classroom/jobs';
import { type RunFile, scenarioOf } from '../../../../sim/codes/run-file';
import type { GradeRow } from '../../../../sim/grade/grade-row';
import { handIn } from '../../../../sim/grade/hand-in';
import { judge } from '../../../../sim/grade/mark';

/** Rows as the grading makes them, each scored by its place so that tests need no search for par. */
export const rowsOf = (files: readonly RunFile[]): GradeRow[] =>
  files.map((file, n) => {
    const scenario = scenarioOf(file.scenario);
    if (!scenario) throw new Error('tests play known scenarios');
    const handedIn = handIn(100 + n, `run-${n}.json`, file, scenario);
    const { verification, worth, rounds } = jobs.verify(file);
    return {
      handIn: handedIn,
      student: file.student ?? '',
      judgement: judge(handedIn, verification, undefined),
      finished: file.decisions.length >= scenario.rounds,
      score: 10 * n,
      worth,
      luck: { percentile: n / files.length, n: 100 },
      rounds,
      likeness: { sameRun: [], sameStudent: [], sameDecisions: [] },
    };
  });

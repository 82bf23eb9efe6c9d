import { jobs } from '../../../../entrypoints/classroom/jobs';
import { type RunFile, scenarioOf } from '../../../../sim/codes/run-file';
import { canonicalJson } from '../../../../sim/grade/canonical-json';
import type { GradeRow } from '../../../../sim/grade/grade-row';
import { judge } from '../../../../sim/grade/mark';

/** Rows as the grading makes them, each scored by its place so that tests need no search for par. */
export const rowsOf = (files: readonly RunFile[]): GradeRow[] =>
  files.map((file, n) => {
    const scenario = scenarioOf(file.scenario);
    if (!scenario) throw new Error('tests play known scenarios');
    const handIn = {
      id: 100 + n,
      name: `run-${n}.json`,
      file,
      scenario,
      scenarioKey: canonicalJson(scenario),
    };
    const { verification, worth, rounds } = jobs.verify(file);
    return {
      handIn,
      student: file.student ?? '',
      judgement: judge(handIn, verification, undefined),
      finished: file.decisions.length >= scenario.rounds,
      score: 10 * n,
      worth,
      luck: { percentile: n / files.length, n: 100 },
      rounds,
      likeness: { sameRun: [], sameStudent: [], sameDecisions: [] },
    };
  });

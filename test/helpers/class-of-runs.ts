import { claimedOf, newRunFile, type RunFile, refOf } from '../../sim/codes/run-file';
import type { Decisions } from '../../sim/contract/decisions';
import { run } from '../../sim/run';
import type { Scenario } from '../../sim/scenario/scenario';
import { typicalPlayer } from '../../sim/teaching/typical-class';

/** A run as a student hands it in: played through, with what came of it. */
export function handedIn(
  scenario: Scenario,
  seed: string,
  decisions: Decisions[],
  rest: Partial<Pick<RunFile, 'student' | 'mode' | 'restarts' | 'answers'>> = {},
): RunFile {
  const claimed = claimedOf(run(scenario, seed, decisions));
  return {
    ...newRunFile(refOf(scenario), seed, 'graded'),
    decisions,
    ...(claimed && { claimed }),
    ...rest,
  };
}

/** Runs of students who each play their own policy, named 2026001 and so on. */
export const classOfRuns = (scenario: Scenario, seed: string, students: number): RunFile[] =>
  Array.from({ length: students }, (_, n) =>
    handedIn(scenario, seed, typicalPlayer(scenario, n), { student: String(2026001 + n), restarts: n % 3 }),
  );

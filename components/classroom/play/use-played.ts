import { useRef } from 'preact/hooks';
import type { Decisions } from '../../../sim/contract/decisions';
import type { Run } from '../../../sim/contract/run';
import { run as runRounds, step } from '../../../sim/run';
import type { Scenario } from '../../../sim/scenario/scenario';

/**
 * Plays a run as far as its decisions go. The latest is remembered, and one more round is one more step on it:
 * committing does not play the rounds before again.
 */
export function usePlayed(scenario: Scenario, seed: string): (decisions: readonly Decisions[]) => Run {
  const latest = useRef<
    { readonly scenario: Scenario; readonly seed: string; readonly run: Run } | undefined
  >(undefined);
  return (decisions) => {
    const known = latest.current?.scenario === scenario && latest.current.seed === seed && latest.current.run;
    const run = (known && playedOn(known, decisions)) || runRounds(scenario, seed, decisions);
    latest.current = { scenario, seed, run };
    return run;
  };
}

/** The same run, or the run with one more round; nothing when the decisions are other ones. */
function playedOn(run: Run, decisions: readonly Decisions[]): Run | undefined {
  if (!run.decisions.every((each, round) => each === decisions[round])) return undefined;
  if (decisions.length === run.decisions.length) return run;
  const last = decisions.at(-1);
  if (!last || decisions.length !== run.decisions.length + 1) return undefined;
  const { world, report } = step(run.world, last);
  return { ...run, world, decisions: [...decisions], rounds: [...run.rounds, report] };
}

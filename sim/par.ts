import type { Policy, Score } from './contract/comparison';
import type { Run } from './contract/run';
import { searchPolicies } from './policy-search';
import { run, runWhole } from './run';
import type { Scenario } from './scenario/scenario';
import { worthOf } from './worth';

/**
 * The best policy the search of `policy-search.ts` finds for this scenario and seed, playing `budget` runs
 * here and now. The same scenario, seed and budget give the same policy wherever it is searched.
 */
export function par(scenario: Scenario, seed: string, budget = 400): Policy {
  const search = searchPolicies(scenario, seed, budget);
  let step = search.next();
  while (!step.done) {
    step = search.next(step.value.map((decisions) => worthOf(runWhole(scenario, seed, decisions))));
  }
  return step.value;
}

/** 0 is doing nothing and 100 is par, on the run's own seed; both may be passed (R40: natural and macro losses fall on all three alike). */
export function scoreOf(played: Run, best: Policy): Score {
  const worth = worthOf(played);
  const nothing = worthOf(run(played.scenario, played.seed, [], played.rounds.length));
  const span = best.worth - nothing;
  return {
    score: span === 0 ? 0 : (100 * (worth - nothing)) / span,
    worth,
    worthOfDoingNothing: nothing,
    worthOfPar: best.worth,
  };
}

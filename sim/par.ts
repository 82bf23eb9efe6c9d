import { worthOf } from './compare';
import type { Policy, Score } from './contract/comparison';
import type { Decisions } from './contract/decisions';
import type { Run } from './contract/run';
import { run, runWhole } from './run';
import { type LeverId, leverById } from './scenario/levers';
import type { Scenario } from './scenario/scenario';

/**
 * The best policy found by coordinate search: lever by lever, in the order the scenario opens them, tries
 * the ends, the middle and the quarters of each range from the round it opens, keeps what raises the worth,
 * and goes round again until the budget of runs is spent or a whole turn brings nothing.
 */
export function par(scenario: Scenario, seed: string, budget = 400): Policy {
  let evaluated = 0;
  const worth = (decisions: Decisions[]) => {
    evaluated++;
    return worthOf(runWhole(scenario, seed, decisions));
  };
  let best = scenario.rounds > 0 ? emptyPlan(scenario) : [];
  let bestWorth = worth(best);
  for (let improved = true; improved && evaluated < budget; ) {
    improved = false;
    for (const { id, opensInRound } of scenario.levers) {
      for (const value of candidates(scenario, id)) {
        if (evaluated >= budget) break;
        const tried = best.map((decisions, n) =>
          n + 1 === opensInRound ? { ...decisions, levers: { ...decisions.levers, [id]: value } } : decisions,
        );
        const found = worth(tried);
        if (found > bestWorth) {
          best = tried;
          bestWorth = found;
          improved = true;
        }
      }
    }
  }
  return {
    decisions: best,
    worth: bestWorth,
    method: 'coordinate search, standing levers',
    budget,
    seed,
    evaluated,
  };
}

const emptyPlan = (scenario: Scenario): Decisions[] =>
  Array.from({ length: scenario.rounds }, () => ({ levers: {} }));

function candidates(scenario: Scenario, id: LeverId): number[] {
  const catalogue = leverById(id);
  const own = scenario.levers.find((l) => l.id === id);
  const min = own?.min ?? catalogue.min;
  const max = own?.max ?? catalogue.max;
  if (catalogue.options) return catalogue.options.map((_, n) => n).filter((n) => n >= min && n <= max);
  if (catalogue.unit === 'yes-no') return [0, 1];
  return [0, 0.25, 0.5, 0.75, 1].map((share) => min + share * (max - min));
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

import type { Scenario } from '../../../sim/scenario/scenario';

/** The last round in which something of the scenario happens: it cannot be made shorter than that as it is. */
export function lastRoundInUse({ shocks, levers, questions }: Scenario): number {
  return Math.max(
    1,
    ...shocks.map(({ round }) => round),
    ...levers.map(({ opensInRound }) => opensInRound),
    ...questions.map(({ afterRound }) => afterRound),
  );
}

/** The scenario in fewer rounds: what came later comes in the last round that is left. */
export function shortened(scenario: Scenario, rounds: number): Scenario {
  const within = (round: number) => Math.min(round, rounds);
  return {
    ...scenario,
    rounds,
    shocks: scenario.shocks.map((shock) => ({ ...shock, round: within(shock.round) })),
    levers: scenario.levers.map((lever) => ({ ...lever, opensInRound: within(lever.opensInRound) })),
    questions: scenario.questions.map((question) => ({
      ...question,
      afterRound: within(question.afterRound),
    })),
  };
}

import type { Decisions } from './contract/decisions';
import { fingerprint } from './hash';
import { runWhole } from './run';
import { levers } from './scenario/levers';
import type { Scenario } from './scenario/scenario';
import { adviserLeaves } from './scenarios/adviser-leaves';
import { breakfastShop } from './scenarios/breakfast-shop';
import { hotelPeakGap } from './scenarios/hotel-peak-gap';
import { otaPriceWar } from './scenarios/ota-price-war';

/** One scenario per kind of world; further ones ship without widening this check. */
const scenarios: readonly Scenario[] = [breakfastShop, hotelPeakGap, otaPriceWar, adviserLeaves];

/**
 * Runs whose fingerprints are fixed: the same bits on every engine and every day. The expected values stand
 * in the tests, which compute these in Node, Chromium and Firefox. Each is run untouched, and with
 * every lever of the catalogue open and moved in turn, so that every mechanism has its share in the bits.
 */
export function goldenRuns(): { name: string; hash: string }[] {
  return scenarios.flatMap((scenario) => [
    { name: `${scenario.id}, nothing done`, hash: fingerprint(runWhole(scenario, 'golden')) },
    {
      name: `${scenario.id}, every lever moved`,
      hash: fingerprint(runWhole(everythingOpen(scenario), '金', everythingMoved(scenario.rounds))),
    },
  ]);
}

const everythingOpen = (scenario: Scenario): Scenario => ({
  ...scenario,
  levers: levers.map(({ id }) => ({ id, opensInRound: 1 })),
});

/** In each round some levers are set, each once, to three fifths of the way up its range. */
function everythingMoved(rounds: number): Decisions[] {
  const plan: Decisions[] = Array.from({ length: rounds }, () => ({ levers: {} }));
  for (const [n, { id, min, max, options }] of levers.entries()) {
    const value = min + 0.6 * (max - min);
    const decisions = plan[n % rounds];
    if (decisions) decisions.levers[id] = options ? Math.round(value) : value;
  }
  return plan;
}

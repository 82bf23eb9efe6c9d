import type { Decisions } from '../contract/decisions';
import { draw } from '../draws';
import { decisionsOf, moved, type PlanPoint, rangeOf } from '../policy-plan';
import type { Scenario } from '../scenario/scenario';
import { keyOf } from '../seed';

/**
 * A class that has not studied yet, made up by us and measured on nobody: each player touches about half of
 * the levers once, in the round each opens or later, and moves it up to half its range either way. The same
 * players play every scenario and seed, so that two scenarios can be compared.
 */
export const TYPICAL_CLASS = 30;

export function typicalPlayer(scenario: Scenario, player: number): Decisions[] {
  const [a, b] = keyOf('typical class');
  let question = 0;
  const u = () => draw(a, b, player, question++);
  const points = scenario.levers.flatMap((lever): PlanPoint[] => {
    const [touches, when, share, choice] = [u(), u(), u() - 0.5, u()];
    if (touches >= 0.5) return [];
    const round = lever.opensInRound + Math.floor(when * when * (scenario.rounds - lever.opensInRound + 1));
    return [{ lever: lever.id, round, value: moved(lever, rangeOf(lever).standing, share, choice) }];
  });
  return decisionsOf(scenario, points);
}

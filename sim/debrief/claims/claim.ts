import type { Words } from '../../../retention/words';
import type { Decisions } from '../../contract/decisions';
import type { Run } from '../../contract/run';
import { run } from '../../run';
import type { LeverId } from '../../scenario/levers';
import type { Scenario } from '../../scenario/scenario';
import type { RunNumber } from '../run-number';

export type ClaimId =
  | 'acquire-or-keep'
  | 'five-points'
  | 'forty-sixty'
  | 'complaint-roots'
  | 'circle-of-250'
  | 'recovery-paradox'
  | 'risk-targeting';

/** The claim asked of this world with one thing switched. The first case of a claim is the run as played. */
export interface ClaimCase {
  readonly words: Words;
  readonly value: number | null;
  /** Whether the claim holds in this case; null where the world gives nothing to judge by. */
  readonly holds: boolean | null;
  /** What stands beside the figure. */
  readonly beside: readonly RunNumber[];
}

export const asPlayed: Words = { en: 'As you played', zh: '按你的决策' };

export const within = (value: number | null, low: number, high: number): boolean | null =>
  value === null ? null : value >= low && value <= high;

/**
 * The run with these levers standing from round 1 to the end, whatever was decided on them; everything else
 * and all luck equal. A lever the scenario does not open is opened.
 */
export function withStanding(played: Run, settings: Partial<Record<LeverId, number>>): Run {
  const ids = Object.keys(settings) as LeverId[];
  const { scenario } = played;
  const opened: Scenario = {
    ...scenario,
    levers: [
      ...scenario.levers.filter(({ id }) => !ids.includes(id)),
      ...ids.map((id) => {
        const own = scenario.levers.find((lever) => lever.id === id);
        return {
          id,
          opensInRound: 1,
          ...(own?.default !== undefined && { default: own.default }),
          ...(own?.costTimes !== undefined && { costTimes: own.costTimes }),
        };
      }),
    ],
  };
  const decisions = played.rounds.map((_, n): Decisions => {
    const { levers, ...rest } = played.decisions[n] ?? { levers: {} };
    const kept = Object.fromEntries(Object.entries(levers).filter(([id]) => !ids.includes(id as LeverId)));
    return { ...rest, levers: n === 0 ? { ...kept, ...settings } : kept };
  });
  return run(opened, played.seed, decisions, played.rounds.length);
}

/** The sum of a figure over all rounds. */
export const total = (played: Run, of: (round: Run['rounds'][number]) => number): number =>
  played.rounds.reduce((sum, round) => sum + of(round), 0);

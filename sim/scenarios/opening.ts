import type { LeverId } from '../scenario/levers';
import type { ScenarioLever } from '../scenario/scenario';

/** Levers that open together in a round and stand as the catalogue has them. */
export const opening = (opensInRound: number, ...ids: LeverId[]): ScenarioLever[] =>
  ids.map((id) => ({ id, opensInRound }));

/**
 * The win-back levers, which only mean something together (T8.6–T8.8). They stand where most firms of the
 * courseware's cases stand: some effort, a month late, a price, no question why.
 */
export const winBackOpening = (opensInRound: number): ScenarioLever[] => [
  ...opening(opensInRound, 'winBackDelay', 'winBackApology', 'winBackRemedy'),
  { id: 'winBackKey', opensInRound, default: 0.2 },
  { id: 'winBackOrdinary', opensInRound, default: 0.1 },
  { id: 'winBackSmall', opensInRound, default: 0.05 },
];

/** Whom to approach, and with what. */
export const approachOpening = (opensInRound: number): ScenarioLever[] =>
  opening(opensInRound, 'approachShare', 'approachBy', 'approachWith');

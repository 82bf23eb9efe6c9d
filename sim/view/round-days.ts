import type { Day } from '../../retention/customer-history';
import { dayAfter } from '../calendar';
import type { Scenario } from '../scenario/scenario';

/** First day of a round, counted from 1. */
export const firstDayOf = (scenario: Scenario, round: number): Day =>
  dayAfter(scenario.start, (round - 1) * scenario.roundDays);

/** Last day of a round; of round 0, the day before the run begins: the "today" after that round. */
export const lastDayOf = (scenario: Scenario, round: number): Day =>
  dayAfter(scenario.start, round * scenario.roundDays - 1);

/** Tells whether a day falls in the round. Days compare as text. Made once, asked for many records. */
export function inRound(scenario: Scenario, round: number): (day: Day | undefined) => boolean {
  const first = firstDayOf(scenario, round);
  const last = lastDayOf(scenario, round);
  return (day) => day !== undefined && day >= first && day <= last;
}

import type { Day } from '../../retention/customer-history';
import { dayAfter } from '../calendar';
import type { Scenario } from '../scenario/scenario';

/** First day of a round, counted from 1. */
export const firstDayOf = (scenario: Scenario, round: number): Day =>
  dayAfter(scenario.start, (round - 1) * scenario.roundDays);

/** Last day of a round; of round 0, the day before the run begins: the "today" after that round. */
export const lastDayOf = (scenario: Scenario, round: number): Day =>
  dayAfter(scenario.start, round * scenario.roundDays - 1);

/** The round a day falls in; 0 or less before the run begins. Days compare as text. */
export function isInRound(scenario: Scenario, round: number, day: Day): boolean {
  return day >= firstDayOf(scenario, round) && day <= lastDayOf(scenario, round);
}

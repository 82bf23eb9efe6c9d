import type { Words } from '../../../retention/words';
import type { RoundReport } from '../../../sim/contract/run';
import type { Scenario } from '../../../sim/scenario/scenario';
import { countsBothOnce, worthOfBooks } from '../../../sim/worth';
import type { Speech } from '../../language';

/** What a forecast says something of; each is something the firm sees for itself afterwards. */
export const measures = {
  activeAtEnd: {
    name: { en: 'Customers', zh: '客户数' },
    of: ({ counts }: RoundReport) => counts.activeAtEnd,
    start: (customers: number) => customers,
  },
  cash: {
    name: { en: 'Cash', zh: '现金' },
    of: ({ accounts }: RoundReport) => accounts.cash,
    start: () => 0,
  },
  worth: {
    name: { en: 'Cash + base value', zh: '现金＋客户群价值' },
    of: ({ accounts }: RoundReport, scenario: Scenario) => worthOfBooks(scenario, accounts),
    start: () => null,
  },
} satisfies Record<
  string,
  {
    name: Words;
    of: (report: RoundReport, scenario: Scenario) => number;
    start: (customers: number) => number | null;
  }
>;
export type FanMeasure = keyof typeof measures;
export const fanMeasures = Object.keys(measures) as FanMeasure[];

/** A scenario that does not count both once has no sum of the two to name. */
export const nameOfMeasure = (measure: FanMeasure, scenario: Scenario): Words =>
  measure === 'worth' && !countsBothOnce(scenario)
    ? { en: 'What counts', zh: '计分总值' }
    : measures[measure].name;

/** A value as it is read: customers as a number, all else as money. */
export const measured = (say: Speech, measure: FanMeasure, value: number, currency: string): string =>
  measure === 'activeAtEnd'
    ? say.number(Math.round(value))
    : say.money({ amount: Math.round(value), currency });

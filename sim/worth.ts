import type { Words } from '../retention/words';
import type { Accounts, Run } from './contract/run';
import { parameters } from './scenario/parameters';
import type { Scenario } from './scenario/scenario';

/** How many times each part counts. */
interface Weights {
  readonly cash: number;
  readonly base: number;
}

const weightsOf = ({ parameters: own }: Scenario): Weights => ({
  cash: own['score.cash'] ?? parameters['score.cash'].default,
  base: own['score.base'] ?? parameters['score.base'].default,
});

/** What the score measures: money kept plus the value of the customer base, as often as the scenario counts each. Money. */
export function worthOf({ scenario, rounds }: Run): number {
  const last = rounds.at(-1);
  return last ? worthOfBooks(scenario, last.accounts) : 0;
}

/** The same of the books of any round, or of the difference between two. */
export function worthOfBooks(
  scenario: Scenario,
  { cash, baseValue }: Pick<Accounts, 'cash' | 'baseValue'>,
): number {
  const weights = weightsOf(scenario);
  return weights.cash * cash + weights.base * baseValue;
}

/** Money kept plus the value of the customer base, each once: what the firm is left with, however it is scored. Money. */
export function cashAndBase({ rounds }: Run): number {
  const last = rounds.at(-1);
  return last ? last.accounts.cash + last.accounts.baseValue : 0;
}

/** Whether both count once, as they do where a scenario says nothing. */
export function countsBothOnce(scenario: Scenario): boolean {
  const { cash, base } = weightsOf(scenario);
  return cash === 1 && base === 1;
}

/** What the worth of a run is made of, for the middle of a sentence. */
export function worthWords(scenario: Scenario): Words {
  const { cash, base } = weightsOf(scenario);
  if (base === 0) return { en: `cash alone${times(cash)}`, zh: `只计现金${timesZh(cash)}` };
  if (cash === 0)
    return {
      en: `the value of the customer base alone${times(base)}`,
      zh: `只计客户群价值${timesZh(base)}`,
    };
  return {
    en: `cash${times(cash)} plus the value of the customer base${times(base)}`,
    zh: `现金${timesZh(cash)}加客户群价值${timesZh(base)}`,
  };
}

const times = (weight: number): string => (weight === 1 ? '' : ` × ${weight}`);
/** Chinese sets no spaces around the sign. */
const timesZh = (weight: number): string => times(weight).replaceAll(' ', '');

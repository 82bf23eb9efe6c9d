import type { CustomerHistory } from '../../retention/customer-history';
import type { InactivityRule } from '../../retention/inactivity';
import type { CustomerName } from '../contract/decisions';
import type { Exit } from '../contract/ledger';
import type { Measured, Run } from '../contract/run';
import { exitsOf } from '../exits';
import type { FirmRecords } from './firm-records';
import { presumedChurn } from './presumed-churn';
import { recordsOfDay } from './records-of-day';
import { lastDayOf } from './round-days';

/** Customers the rule judged alike, by whether they had left in truth. */
export interface JudgedAlike {
  readonly gone: readonly CustomerName[];
  readonly here: readonly CustomerName[];
}

/** Shares of the customers of whom the rule can say something, at the end of a round. */
export interface PresumedInRound {
  readonly round: number;
  readonly presumed: Measured;
  readonly truly: Measured;
}

/** What a rule of inactivity presumes, against the truth (R46). Everybody who has stayed stands in one cell. */
export interface PresumedAndTrue {
  readonly beyond: JudgedAlike;
  readonly within: JudgedAlike;
  readonly unknown: JudgedAlike;
  readonly rounds: readonly PresumedInRound[];
}

/**
 * Holds presumed churn against true churn at the end of every round, from the firm's records of that day. For
 * the debrief: it knows the truth. A customer won back counts as here from that round on.
 */
export function presumedAndTrue(run: Run, records: FirmRecords, rule: InactivityRule): PresumedAndTrue {
  const exits = Map.groupBy(exitsOf(run), ({ customer }) => customer);
  const judge = (round: number) => {
    const day = lastDayOf(run.scenario, round);
    const then = [...records].map(([customer, history]): readonly [CustomerName, CustomerHistory] => [
      customer,
      recordsOfDay(history, day),
    ]);
    const split = (customers: readonly CustomerName[]): JudgedAlike => {
      const isGone = (customer: CustomerName) => goneBy(exits.get(customer), round);
      return { gone: customers.filter(isGone), here: customers.filter((each) => !isGone(each)) };
    };
    const { beyond, within, unknown, rate } = presumedChurn(then, day, rule);
    return { beyond: split(beyond), within: split(within), unknown: split(unknown), rate };
  };
  const judged = run.rounds.map(({ round }) => ({ round, ...judge(round) }));
  const nobody = { gone: [], here: [] };
  const { beyond = nobody, within = nobody, unknown = nobody } = judged.at(-1) ?? {};
  return {
    beyond,
    within,
    unknown,
    rounds: judged.map(({ round, rate, beyond, within }) => {
      const gone = beyond.gone.length + within.gone.length;
      const told = gone + beyond.here.length + within.here.length;
      return { round, presumed: rate, truly: told > 0 ? gone / told : null };
    }),
  };
}

const goneBy = (exits: readonly Exit[] = [], round: number): boolean =>
  exits.some(({ round: left, wonBackIn }) => left <= round && (wonBackIn === undefined || wonBackIn > round));

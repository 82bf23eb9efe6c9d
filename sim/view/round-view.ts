import type { Day } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { type Claimed, claimedOf } from '../codes/run-file';
import type { CustomerName } from '../contract/decisions';
import type { RoundReport, Run } from '../contract/run';
import { atRisk } from './at-risk';
import type { FirmRecords } from './firm-records';
import { type KnownExit, knownExits } from './known-exits';
import { type RoundFacts, roundFacts } from './round-facts';

/**
 * All that the screen of a round shows after the rounds played, and nothing else: small enough to be handed
 * from a worker to the page, which neither holds the world nor the firm's file of ten thousand customers.
 */
export interface RoundView {
  readonly rounds: readonly RoundReport[];
  /** Of the last round played; absent before the first. */
  readonly facts: RoundFacts | undefined;
  /** Of the round before it. */
  readonly before: RoundFacts | undefined;
  readonly leavers: readonly KnownExit[];
  readonly risk: RiskList;
  /** What this machine saw, to go into the run file. */
  readonly claim: Claimed | undefined;
}

/** Who may be about to leave, weightiest first, each with the first reasons and their dates. */
export interface RiskList {
  readonly customers: readonly {
    readonly customer: CustomerName;
    readonly name: string;
    readonly reasons: readonly { readonly words: Words; readonly on: Day }[];
  }[];
  /** Customers of whom the records say too little. */
  readonly unknown: number;
}

/** Reasons on the list; the rest stands on the card. */
const reasonsListed = 2;

/** Steps `roundView` reports, for a bar. */
export const stepsOfView = 4;

/** @param after called after each of `stepsOfView` steps */
export function roundView(run: Run, records: FirmRecords, after: () => void = () => undefined): RoundView {
  const last = run.rounds.length;
  const leavers = knownExits(run, records);
  after();
  const risk = riskList(run, records);
  after();
  const facts = roundFacts(run, records, leavers, last);
  after();
  const before = roundFacts(run, records, leavers, last - 1);
  after();
  return { rounds: run.rounds, facts, before, leavers, risk, claim: claimedOf(run) };
}

function riskList(run: Run, records: FirmRecords): RiskList {
  const { customers, unknown } = atRisk(run, records);
  return {
    unknown,
    customers: customers.map(({ customer, history, reasons }) => ({
      customer,
      name: history.names[0] ?? '',
      reasons: reasons.slice(0, reasonsListed).map(({ words, on }) => ({ words, on })),
    })),
  };
}

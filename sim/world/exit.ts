import {
  type Cause,
  causes,
  type Destination,
  destinations,
  type Initiator,
  initiators,
  type Strand,
  strands,
} from '../contract/ledger';
import { DISMISSED, LEFT } from './columns';
import type { Pass } from './pass';

/** The course's cause of each strand (T6.3–T6.9), and whether the firm has a lever on the thing itself. */
export const strandFacts: Record<Strand, { cause: Cause; scope: 'macro' | 'micro' }> = {
  'own-life': { cause: 'natural', scope: 'macro' },
  'rival-offer': { cause: 'competitive', scope: 'macro' },
  downturn: { cause: 'natural', scope: 'macro' },
  'destination-event': { cause: 'natural', scope: 'macro' },
  'price-rise': { cause: 'competitive', scope: 'micro' },
  'service-fault': { cause: 'fault', scope: 'micro' },
  'peak-gap': { cause: 'fault', scope: 'micro' },
  'broken-promise': { cause: 'fault', scope: 'micro' },
  misunderstanding: { cause: 'fault', scope: 'micro' },
  'slow-answer': { cause: 'fault', scope: 'micro' },
  'refund-flow': { cause: 'fault', scope: 'micro' },
  'adviser-left': { cause: 'other', scope: 'micro' },
  'being-approached': { cause: 'other', scope: 'micro' },
  'weak-bond': { cause: 'other', scope: 'micro' },
  'word-of-mouth': { cause: 'fault', scope: 'micro' },
  'bad-debt': { cause: 'malicious', scope: 'micro' },
  'low-switching-cost': { cause: 'other', scope: 'micro' },
};

const strandNumber = Object.fromEntries(strands.map((s, i) => [s, i])) as Record<Strand, number>;
const causeNumber = Object.fromEntries(causes.map((s, i) => [s, i])) as Record<Cause, number>;
const initiatorNumber = Object.fromEntries(initiators.map((s, i) => [s, i])) as Record<Initiator, number>;
const destinationNumber = Object.fromEntries(destinations.map((s, i) => [s, i])) as Record<
  Destination,
  number
>;

/**
 * Writes an exit, on the decision day the block keeps for the customer. Its ledger is that of an exit no
 * weighing brought about: own life, a dismissal, following an adviser.
 */
export function leave(
  { c, k, t, block, pastExits }: Pass,
  i: number,
  strand: Strand,
  initiator: Initiator,
  destination: Destination,
): void {
  const { cause } = strandFacts[strand];
  if ((c.exitRound[i] as number) > 0) pastExits.keep(c, i);
  c.status[i] = initiator === 'firm' ? DISMISSED : LEFT;
  c.exitRound[i] = k.round;
  c.exitDay[i] = block.decisionDay[i - block.first] as number;
  c.exitInitiator[i] = initiatorNumber[initiator];
  c.exitCause[i] = causeNumber[cause];
  c.exitDestination[i] = destinationNumber[destination];
  c.exitStrand[i] = strandNumber[strand];
  c.exitButFor[i] = (1 << strandNumber[strand]) >>> 0;
  c.exitSurplus[i] = 0;
  c.exitAttachment[i] = 0;
  c.exitSunk[i] = 0;
  c.exitTransaction[i] = 0;
  c.exitSwitching[i] = 0;
  c.exitOpportunity[i] = 0;
  c.exitBarrier[i] = 0;
  c.exitNoise[i] = 0;
  c.value[i] = 0;
  t.exits++;
  t.byCause[causeNumber[cause]] = (t.byCause[causeNumber[cause]] as number) + 1;
  t.byStrand[strandNumber[strand]] = (t.byStrand[strandNumber[strand]] as number) + 1;
}

/** Keeps the ledger just read, at the moment of decision, in money. */
export function keepLedger({ c, block, ledger }: Pass, i: number): void {
  const m = i - block.first;
  const spend = c.spend[i] as number;
  c.exitSurplus[i] = spend * ledger.surplus;
  c.exitAttachment[i] = spend * ledger.attachment;
  c.exitSunk[i] = spend * ledger.sunk;
  c.exitTransaction[i] = spend * ledger.transaction;
  c.exitSwitching[i] = spend * ledger.switching;
  c.exitOpportunity[i] = spend * ledger.opportunity;
  c.exitBarrier[i] = spend * ledger.barrier;
  c.exitNoise[i] = spend * ((block.noise[m] as number) + (block.approachWorth[m] as number));
}

export const bitOf = (strand: Strand): number => (1 << strandNumber[strand]) >>> 0;

import type { CustomerHistory } from '../../retention/customer-history';
import type { CustomerName } from '../contract/decisions';
import type { Cause, Exit } from '../contract/ledger';
import type { Run } from '../contract/run';
import { exitsOf } from '../exits';
import { placeOf } from '../world/world';
import type { FirmRecords } from './firm-records';
import { leverBoard } from './lever-board';
import { firstDayOf } from './round-days';

/** How the firm comes to know why somebody left. Who just stays away says nothing (C25). */
export type HowKnown = 'we-ended-it' | 'they-told-us' | 'on-record';

/** A customer who left, with the cause as far as the firm can know it. */
export interface KnownExit {
  readonly customer: CustomerName;
  readonly round: number;
  readonly cause: Cause | 'unknown';
  readonly how: HowKnown | null;
}

/**
 * Everybody who left, with what the firm can say of the reason: it ended the relation itself; it asked, with
 * an apology, when it tried to win the customer back (T8.6); or a fault or an unanswered complaint of the
 * last two rounds stands on file. All else is unknown until the debrief.
 */
export function knownExits(run: Run, records: FirmRecords): KnownExit[] {
  return exitsOf(run).map((exit) => {
    const { customer, round } = exit;
    const how = howKnown(run, exit, records.get(customer));
    if (!how) return { customer, round, cause: 'unknown', how };
    return { customer, round, cause: how === 'on-record' ? 'fault' : exit.cause, how };
  });
}

function howKnown(run: Run, exit: Exit, history: CustomerHistory | undefined): HowKnown | null {
  if (exit.initiator === 'firm') return 'we-ended-it';
  if (wasAsked(run, exit)) return 'they-told-us';
  return history && hasGrievance(run, exit, history) ? 'on-record' : null;
}

function wasAsked(run: Run, exit: Exit): boolean {
  const tries = run.world.customers.winBackTries[placeOf(run.world, exit.customer)];
  if (!tries) return false;
  const apology = leverBoard(run.scenario, run.decisions, exit.round + 2, 0).find(
    ({ lever }) => lever.id === 'winBackApology',
  );
  return apology !== undefined && apology.standing > 0.5;
}

function hasGrievance(run: Run, exit: Exit, history: CustomerHistory): boolean {
  const since = firstDayOf(run.scenario, exit.round - 1);
  const open = history.complaints.some(({ steps }) => (steps.receive ?? '') >= since && !steps.resolve);
  return open || history.faults.some((fault) => fault.on >= since && !fault.remediedOn);
}

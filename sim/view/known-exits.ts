import type { CustomerHistory, Day } from '../../retention/customer-history';
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
  const since = run.rounds.map(({ round }) => firstDayOf(run.scenario, round - 1));
  const asks = run.rounds.map(({ round }) => asksWhy(run, round + 1));
  return exitsOf(run).map((exit) => {
    const { customer, round } = exit;
    const history = records.get(customer);
    const how = howKnown(run, exit, asks[round - 1] ?? false, history, since[round - 1] ?? '');
    if (!how) return { customer, round, cause: 'unknown', how };
    return { customer, round, cause: how === 'on-record' ? 'fault' : exit.cause, how };
  });
}

function howKnown(
  run: Run,
  exit: Exit,
  asks: boolean,
  history: CustomerHistory | undefined,
  since: Day,
): HowKnown | null {
  if (exit.initiator === 'firm') return 'we-ended-it';
  if (asks && run.world.customers.winBackTries[placeOf(run.world, exit.customer)]) return 'they-told-us';
  return history && hasGrievance(history, since) ? 'on-record' : null;
}

/** Whether the firm asked those it tried to win back in this round. */
function asksWhy(run: Run, round: number): boolean {
  const open = leverBoard(run.scenario, run.decisions, round + 1, 0);
  const apology = open.find(({ lever }) => lever.id === 'winBackApology');
  return apology !== undefined && apology.standing > 0.5;
}

function hasGrievance({ complaints, faults }: CustomerHistory, since: Day): boolean {
  return (
    complaints.some(({ steps }) => (steps.receive ?? '') >= since && !steps.resolve) ||
    faults.some((fault) => fault.on >= since && !fault.remediedOn)
  );
}

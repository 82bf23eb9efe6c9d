import type { CustomerHistory } from '../../retention/customer-history';
import { acquiredInRound, type CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { ACTIVE } from '../world/columns';
import type { FirmRecords } from './firm-records';
import type { KnownExit } from './known-exits';
import { inRound } from './round-days';

/** The numbers of a round that open into the customers they count. */
const behindNumbers = [
  'active',
  'left',
  'joined',
  'came-back',
  'travelled',
  'met-a-fault',
  'complained',
  'cancelled',
  'no-show',
  'dissatisfied',
] as const;
export type BehindNumber = (typeof behindNumbers)[number];

/**
 * The customers each number of a round counts, after the rounds played so far.
 * @param exits as `knownExits` gives them
 */
export function customersBehind(
  run: Run,
  records: FirmRecords,
  exits: readonly KnownExit[],
  round: number,
): Record<BehindNumber, readonly CustomerName[]> {
  const then = inRound(run.scenario, round);
  const who = (holds: (history: CustomerHistory) => boolean) =>
    [...records].filter(([, history]) => holds(history)).map(([customer]) => customer);
  const booked = (status: 'stayed' | 'cancelled' | 'no-show') =>
    who(({ bookings }) => bookings.some((each) => each.status === status && then(each.checkIn)));
  return {
    active: activeNow(run),
    left: exits.filter((exit) => exit.round === round).map(({ customer }) => customer),
    joined: [...records.keys()].filter((customer) => acquiredInRound(customer) === round),
    'came-back': cameBack(run, round),
    travelled: booked('stayed'),
    'met-a-fault': who(({ faults }) => faults.some(({ on }) => then(on))),
    complained: who(({ complaints }) => complaints.some(({ steps }) => then(steps.receive))),
    cancelled: booked('cancelled'),
    'no-show': booked('no-show'),
    dissatisfied: who(({ surveys }) => surveys.some((said) => then(said.on) && said.satisfaction <= 2)),
  };
}

/** Customers whose relation has not ended, by place in the world. */
export function activeNow(run: Run): CustomerName[] {
  const c = run.world.customers;
  const active: CustomerName[] = [];
  for (let i = 0; i < run.world.count; i++) if (c.status[i] === ACTIVE) active.push(c.name[i] as number);
  return active;
}

function cameBack(run: Run, round: number): CustomerName[] {
  const c = run.world.customers;
  const back: CustomerName[] = [];
  for (let i = 0; i < run.world.count; i++) if (c.wonBackRound[i] === round) back.push(c.name[i] as number);
  return back;
}

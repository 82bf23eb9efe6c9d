import type { CustomerHistory, Day } from '../../retention/customer-history';
import { acquiredInRound, type CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { ACTIVE } from '../world/columns';
import type { FirmRecords } from './firm-records';
import { knownExits } from './known-exits';
import { isInRound } from './round-days';

/** The numbers of a round that open into the customers they count. */
export const behindNumbers = [
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

/** The customers each number of a round counts, after the rounds played so far. */
export function customersBehind(
  run: Run,
  records: FirmRecords,
  round: number,
): Record<BehindNumber, readonly CustomerName[]> {
  const inRound = (day: Day | undefined) => day !== undefined && isInRound(run.scenario, round, day);
  const who = (holds: (history: CustomerHistory) => boolean) =>
    [...records].filter(([, history]) => holds(history)).map(([customer]) => customer);
  const booked = (status: 'stayed' | 'cancelled' | 'no-show') =>
    who(({ bookings }) => bookings.some((each) => each.status === status && inRound(each.checkIn)));
  return {
    active: activeNow(run),
    left: knownExits(run, records)
      .filter((exit) => exit.round === round)
      .map(({ customer }) => customer),
    joined: [...records.keys()].filter((customer) => acquiredInRound(customer) === round),
    'came-back': cameBack(run, round),
    travelled: booked('stayed'),
    'met-a-fault': who(({ faults }) => faults.some(({ on }) => inRound(on))),
    complained: who(({ complaints }) => complaints.some(({ steps }) => inRound(steps.receive))),
    cancelled: booked('cancelled'),
    'no-show': booked('no-show'),
    dissatisfied: who(({ surveys }) => surveys.some((said) => inRound(said.on) && said.satisfaction <= 2)),
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

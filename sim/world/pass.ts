import type { StayLedger } from '../contract/ledger';
import type { ApproachPolicy } from './approach';
import { Block } from './block';
import { Bookings } from './bookings';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import type { Desk } from './desk';
import { lacks } from './market';
import type { PastExits } from './past-exits';
import type { Recorder } from './recorder';
import type { Tally } from './tally';
import type { WinBackPolicy } from './win-back';

/** What one walk over the customers carries along; made once a round, so that the walk allocates nothing. */
export interface Pass {
  c: Customers;
  k: Conditions;
  t: Tally;
  block: Block;
  bookings: Bookings;
  /** The ledger read last. */
  ledger: StayLedger;
  recorder: Recorder | null;
  approachBy: ApproachPolicy;
  winBackBy: WinBackPolicy;
  desk: Desk | null;
  pastExits: PastExits;
  /** In this world nobody's own life moves on; asked once, it is looked up at every trip. */
  noOwnLife: boolean;
}

/** Room to work in, kept from round to round: to make it anew would cost a small world more than its customers. */
let spare: { block: Block; bookings: Bookings } | null = null;

/** To be called when the walk is over. */
export function giveBack({ block, bookings }: Pass): void {
  spare = { block, bookings };
}

export function newPass(
  c: Customers,
  k: Conditions,
  t: Tally,
  recorder: Recorder | null,
  approachBy: ApproachPolicy,
  winBackBy: WinBackPolicy,
  desk: Desk | null,
  pastExits: PastExits,
): Pass {
  const { block, bookings } = spare ?? { block: new Block(), bookings: new Bookings() };
  spare = null;
  return {
    c,
    k,
    t,
    block,
    bookings,
    ledger: {
      surplus: 0.5,
      attachment: 0.5,
      sunk: 0.5,
      transaction: 0.5,
      switching: 0.5,
      opportunity: 0.5,
      barrier: 0.5,
    },
    recorder,
    approachBy,
    winBackBy,
    desk,
    pastExits,
    noOwnLife: lacks(k.without, 'own-life'),
  };
}

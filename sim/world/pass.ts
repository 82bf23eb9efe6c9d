import type { StayLedger } from '../contract/ledger';
import { Block } from './block';
import { Bookings } from './bookings';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import { lacks } from './market';
import type { Recorder } from './recorder';
import { Tally } from './tally';

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
  /** In this world nobody's own life moves on; asked once, it is looked up at every trip. */
  noOwnLife: boolean;
}

export function newPass(c: Customers, k: Conditions, recorder: Recorder | null): Pass {
  return {
    c,
    k,
    t: new Tally(),
    block: new Block(),
    bookings: new Bookings(),
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
    noOwnLife: lacks(k.without, 'own-life'),
  };
}

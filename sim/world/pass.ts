import type { StayLedger } from '../contract/ledger';
import type { Customers } from './columns';
import type { Conditions } from './conditions';
import type { Moment } from './decision';
import type { Trip } from './experience';
import type { Recorder } from './recorder';
import { Tally } from './tally';

/** What one walk over the customers carries along; made once a round, so that the walk allocates nothing. */
export interface Pass {
  c: Customers;
  k: Conditions;
  t: Tally;
  trip: Trip;
  moment: Moment;
  ledger: StayLedger;
  recorder: Recorder | null;
}

export function newPass(c: Customers, k: Conditions, recorder: Recorder | null): Pass {
  return {
    c,
    k,
    t: new Tally(),
    trip: { lived: 0.5, fault: 0.5, misunderstanding: 0.5, refund: 0.5 },
    moment: {
      travelled: false,
      disappointed: false,
      approached: false,
      approachWorth: 0.5,
      offer: 0,
      day: 0.5,
    },
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
  };
}

import type { CustomerName } from '../contract/decisions';
import { inMoney, type StayLedger } from '../contract/ledger';
import type { Run } from '../contract/run';
import { listen, silent } from '../listen';

/** The stay-ledger of one customer in one round, in the scenario's currency. */
export interface WeighedLedger {
  readonly customer: CustomerName;
  readonly round: number;
  readonly ledger: StayLedger;
  readonly score: number;
}

/**
 * Every ledger weighed in the run, from one replay, handed on one by one: a million of them need no room.
 */
export function eachLedger(played: Run, hear: (weighed: WeighedLedger) => void): void {
  listen(played, (round, world) => ({
    ...silent,
    weighed(i: number, score: number, shares: StayLedger) {
      const spend = world.customers.spend[i] as number;
      hear({
        customer: world.customers.name[i] as number,
        round,
        score: spend * score,
        ledger: inMoney(shares, spend),
      });
    },
  }));
}

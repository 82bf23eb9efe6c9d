import type { StayLedger, Strand } from '../contract/ledger';
import type { Conditions } from './conditions';

/**
 * Hears what happens while a round is played. It can change nothing and draws nothing, so a run that is
 * recorded is bit for bit the run that is not.
 */
export interface Recorder {
  booking(
    i: number,
    day: number,
    price: number,
    status: 'stayed' | 'cancelled' | 'no-show',
    withOffer: boolean,
  ): void;
  fault(i: number, day: number, link: number, severity: number): void;
  complaint(i: number, day: number, about: Strand): void;
  complaintClosed(i: number, day: number, remedy: number): void;
  contact(i: number, day: number, from: 'guest' | 'firm', answered: boolean): void;
  /** The firm asked a customer back; `asked` when it apologised and asked for the reason, and so learnt it. */
  winBackTried(i: number, day: number, asked: boolean, cameBack: boolean): void;
  survey(i: number, day: number, satisfaction: number): void;
  weighed(i: number, score: number, ledger: StayLedger, k: Conditions): void;
}

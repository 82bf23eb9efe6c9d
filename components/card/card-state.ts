import type { Candidate } from '../../history/identify';
import type { Appraisal } from '../../retention/appraise';
import type { BookingInView } from '../../retention/booking-in-view';
import type { CustomerHistory, Day, PromptOutcome } from '../../retention/customer-history';
import type { TimelineEntry } from '../../retention/timeline';
import type { Words } from '../../retention/words';

/** Why two records are held to be one person, or may be. */
export type MatchGrounds = Omit<Candidate, 'customer' | 'phonesPassedOn'>;

/** Whether the booking in view stands in the file, could be put there, or lacks number or dates for it. */
export type BookingOnFile = 'on-file' | 'may-be-saved' | 'incomplete';

/** What the card has to show. Only `known` and `new` say anything about a guest. */
export type CardState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'known';
      readonly history: CustomerHistory;
      /** Absent where the agent has just saved the guest. */
      readonly grounds?: MatchGrounds;
      readonly others: readonly Candidate[];
      readonly inView: BookingInView;
      readonly appraisal: Appraisal;
      readonly timeline: readonly TimelineEntry[];
      /** A person chose this guest among candidates, and may choose again. */
      readonly chosen: boolean;
      readonly onFile: BookingOnFile;
    }
  | { readonly kind: 'doubtful'; readonly inView: BookingInView; readonly candidates: readonly Candidate[] }
  | {
      readonly kind: 'new';
      readonly inView: BookingInView;
      readonly appraisal: Appraisal;
      readonly chosen: boolean;
      readonly onFile: Exclude<BookingOnFile, 'on-file'>;
    }
  | { readonly kind: 'error'; readonly what: Words; readonly todo: Words };

export type Answer = PromptOutcome['did'];

/** What the agent can do. Absent `write` means that nothing may be written now (the frame may be covered). */
export interface CardActions {
  readonly close: () => void;
  /** Absent where the browser lets no frame open the side panel (Firefox); then the card says how to. */
  readonly openFile?: () => void;
  readonly answer: (outcome: PromptOutcome) => void;
  readonly takeBack: (outcome: PromptOutcome) => void;
  readonly addNote: (text: string) => void;
  readonly setConsent: (marketing: 'yes' | 'no' | 'unknown') => void;
  /** Puts the booking in view on file, under this guest or a new one. */
  readonly save: () => void;
  readonly choose: (candidate: Candidate) => void;
  readonly isNewGuest: () => void;
  /** Back from a choice among candidates. */
  readonly chooseAgain: () => void;
}

export interface CardContext {
  readonly today: Day;
  /** False while the browser cannot vouch that the user sees this frame: writing waits. */
  readonly mayWrite: boolean;
  readonly actions: CardActions;
}

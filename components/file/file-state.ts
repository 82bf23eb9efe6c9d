import type { Candidate } from '../../history/identify';
import type { Appraisal } from '../../retention/appraise';
import type { CustomerHistory, Day, Note, Preference, PromptOutcome } from '../../retention/customer-history';
import type { TimelineEntry } from '../../retention/timeline';
import type { Words } from '../../retention/words';

/** A joining or splitting of guests that can be taken back. */
export interface IdentityChange {
  readonly id: string;
  readonly words: Words;
  readonly on: string;
}

/** Everything the side panel shows of one guest. */
export interface GuestFile {
  readonly history: CustomerHistory;
  /** The guest's phones that do not tell who it is, since only portals passed them on. */
  readonly phonesPassedOn: readonly string[];
  readonly appraisal: Appraisal;
  readonly timeline: readonly TimelineEntry[];
  /** Who else on file may be the same person. */
  readonly doubtful: readonly Candidate[];
  readonly changes: readonly IdentityChange[];
}

export type FileState =
  | { readonly kind: 'loading' }
  /** No guest chosen and none on the page in front. */
  | { readonly kind: 'nobody' }
  /** The guest of the page in front may be one of these. */
  | { readonly kind: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'guest'; readonly file: GuestFile }
  | { readonly kind: 'error'; readonly what: Words; readonly todo: Words };

export interface Found {
  readonly id: string;
  readonly names: readonly string[];
  readonly stays: number;
  /** What tells two guests of one name apart. */
  readonly lastStay?: Day;
  readonly email?: string;
  readonly phone?: string;
}

/** A person's word on who is who; every one can be undone. */
export interface IdentityActions {
  readonly join: (other: Candidate) => void;
  readonly keepApart: (other: Candidate) => void;
  /** Records by name, as `recordOfBooking` gives them: they become a guest of their own. */
  readonly splitOff: (records: readonly string[]) => void;
  readonly undoChange: (change: IdentityChange) => void;
}

export interface FileActions {
  readonly addNote: (text: string) => void;
  readonly changeNote: (note: Note) => void;
  readonly deleteNote: (note: Note) => void;
  /** What the guest said of themselves; nothing else is ever put there. */
  readonly addPreference: (told: Pick<Preference, 'kind' | 'value'>) => void;
  readonly removePreference: (told: Preference) => void;
  /** Month and day, `MM-DD`; undefined takes it off the file. */
  readonly setBirthday: (birthday: CustomerHistory['birthday']) => void;
  readonly takeBack: (outcome: PromptOutcome) => void;
  readonly setConsent: (marketing: CustomerHistory['consent']['marketing']) => void;
  readonly identity: IdentityActions;
  readonly search: (text: string) => void;
  readonly choose: (id: string) => void;
  readonly openDesk: () => void;
}

/** What was just done, and the way back. */
export interface JustDone {
  readonly words: Words;
  readonly undo: () => void;
}

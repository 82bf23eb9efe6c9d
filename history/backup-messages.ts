import type { Words } from '../retention/words';
import type { Holding } from './backup';

/** A back-up file that was looked into. The back-up itself stays with the worker until it is read back. */
export interface BackupLook {
  readonly file: string;
  /** The day it was saved, as it says itself. */
  readonly savedOn: string;
  readonly holds: Holding;
}

export type ReadBackMode = 'merge' | 'replace';

export type ToBackupWorker =
  | { readonly kind: 'save'; readonly database: string; readonly today: string }
  | { readonly kind: 'look'; readonly file: File }
  | { readonly kind: 'read-back'; readonly database: string; readonly mode: ReadBackMode };

export type FromBackupWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'saved'; readonly file: Blob }
  | { readonly kind: 'looked'; readonly look: BackupLook }
  | { readonly kind: 'read-back' }
  | { readonly kind: 'refused'; readonly reason: Words }
  | { readonly kind: 'failed'; readonly message: string };

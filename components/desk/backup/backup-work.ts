import type { Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';

/** How much a store or a back-up file holds. */
export interface Holding {
  readonly guests: number;
  readonly bookings: number;
  readonly notes: number;
  readonly imports: number;
}

/** A back-up file that was looked into; nothing of it is stored yet. */
export interface BackupLook {
  readonly file: File;
  /** The day it was saved, as the file says. */
  readonly savedOn: string;
  readonly holds: Holding;
}

export type ReadBackMode = 'merge' | 'replace';
export type OnShare = (done: number, of?: number) => void;

/** What the back-up page asks of the surface. */
export interface BackupWork {
  holds(): Promise<Holding>;
  save(onShare: OnShare, signal: AbortSignal): Promise<Result<Blob, Words>>;
  look(file: File, signal: AbortSignal): Promise<Result<BackupLook, Words>>;
  readBack(
    look: BackupLook,
    mode: ReadBackMode,
    onShare: OnShare,
    signal: AbortSignal,
  ): Promise<Result<Holding, Words>>;
  eraseAll(): Promise<void>;
}

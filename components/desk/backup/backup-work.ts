import type { Backup, Holding } from '../../../history/backup';
import type { Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';

/** A back-up file that was looked into; nothing of it is stored yet. */
export interface BackupLook {
  readonly file: string;
  readonly backup: Backup;
  readonly holds: Holding;
}

export type ReadBackMode = 'merge' | 'replace';
export type OnShare = (done: number, of?: number) => void;

/** What the back-up page asks of the surface. Everything is all or nothing. */
export interface BackupWork {
  holds(): Promise<Holding>;
  save(onShare: OnShare, signal: AbortSignal): Promise<Blob>;
  look(file: File): Promise<Result<BackupLook, Words>>;
  readBack(look: BackupLook, mode: ReadBackMode, onShare: OnShare, signal: AbortSignal): Promise<void>;
  eraseAll(): Promise<void>;
}

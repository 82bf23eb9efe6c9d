import type { Holding } from '../../../history/backup';
import type { BackupLook, ReadBackMode } from '../../../history/backup-messages';
import type { Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';

export type OnShare = (done: number, of?: number) => void;

/** What the back-up page asks of the surface. Everything is all or nothing, and stopped by its signal. */
export interface BackupWork {
  holds(): Promise<Holding>;
  save(onShare: OnShare, signal: AbortSignal): Promise<Blob>;
  look(file: File, signal: AbortSignal): Promise<Result<BackupLook, Words>>;
  /** Stores the back-up looked into last. */
  readBack(mode: ReadBackMode, onShare: OnShare, signal: AbortSignal): Promise<void>;
  eraseAll(): Promise<void>;
}

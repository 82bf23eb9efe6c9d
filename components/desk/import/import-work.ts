import type { ImportBatch } from '../../../history/database';
import type { FileReading } from '../../../history/import/read-file';
import type { ImportAnswers, ImportOutcome, ImportProgress } from '../../../history/import-messages';
import type { Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';

export type OnImportProgress = (progress: ImportProgress) => void;

/**
 * What the import page asks of whoever reads and writes: the surface hands in an implementation over the
 * import worker. Reading writes nothing; only `takeIn` does. Each may be stopped by its signal, and then leaves
 * the history as it was.
 */
export interface ImportWork {
  /**
   * Reads a file as far as it can with the answers given so far, and compares it with what is stored.
   * Where something must be asked, that is the outcome; the same file is then read again with the answer.
   */
  read(
    file: File,
    answers: ImportAnswers,
    onProgress: OnImportProgress,
    signal: AbortSignal,
  ): Promise<ImportOutcome>;
  /** Writes the plan of the last preview. Nothing comes back when all of it was on file already. */
  takeIn(
    plan: string,
    onProgress: OnImportProgress,
    signal: AbortSignal,
  ): Promise<Result<ImportBatch | undefined, Words>>;
  /** Takes one import back as a whole. */
  undo(batch: string, onProgress: OnImportProgress, signal: AbortSignal): Promise<void>;
}

export type MappingQuestion = Extract<FileReading, { kind: 'needs-mapping' }>;
export type DateOrderQuestion = Extract<FileReading, { kind: 'needs-date-order' }>;

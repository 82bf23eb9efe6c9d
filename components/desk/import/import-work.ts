import type { ImportBatch } from '../../../history/database';
import type { DateOrder } from '../../../history/import/dates';
import type { Mapping } from '../../../history/import/mapping';
import type { Notice } from '../../../history/import/notices';
import type { FileReading } from '../../../history/import/read-file';
import type { Rejection } from '../../../history/import/reading';
import type { ImportCounts } from '../../../history/import-plan';
import type { Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';

/**
 * What the import page asks of whoever reads and writes: the surface hands in an implementation over the
 * import worker. Reading writes nothing; only `takeIn` does, and each batch can be undone.
 */
export interface ImportWork {
  /**
   * Reads a file as far as it can with the answers given so far, and compares it with what is stored.
   * Where something must be asked, that is the outcome; the same file is then read again with the answer.
   */
  read(
    file: File,
    answers: ImportAnswers,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportOutcome>;
  /** Writes what `read` last proposed. Stopped or failed, it leaves the history as it was. */
  takeIn(
    preview: ImportPreview,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportBatch, Words>>;
  /** Takes one import back as a whole. */
  undo(batch: string): Promise<Result<void, Words>>;
  /** Newest first. */
  past(): Promise<readonly ImportBatch[]>;
}

export interface ImportProgress {
  readonly phase: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  /** Absent while nobody can know. */
  readonly of?: number;
}

/** What the person has answered for one file. */
export interface ImportAnswers {
  readonly mapping?: Mapping;
  readonly dateOrder?: DateOrder;
  /** ISO 4217, for amounts that name no currency, or one that may be several. */
  readonly currency?: string;
}

export type ImportOutcome = Exclude<FileReading, { kind: 'read' }> | ImportPreview;
export type MappingQuestion = Extract<FileReading, { kind: 'needs-mapping' }>;
export type DateOrderQuestion = Extract<FileReading, { kind: 'needs-date-order' }>;

/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly kind: 'ready';
  readonly layout: Words;
  readonly counts: ImportCounts;
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
}

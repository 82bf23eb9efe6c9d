import type { Day } from '../retention/customer-history';
import type { Words } from '../retention/words';
import type { ImportBatch } from './database';
import type { DateOrder } from './import/dates';
import type { Mapping } from './import/mapping';
import type { Notice } from './import/notices';
import type { FileReading } from './import/read-file';
import type { Rejection } from './import/reading';
import type { ImportCounts } from './import-plan';

/** What the person has answered for one file so far. */
export interface ImportAnswers {
  readonly mapping?: Mapping;
  /** The columns remembered for this layout are to be looked at again. */
  readonly askForColumns?: boolean;
  readonly dateOrder?: DateOrder;
  /** ISO 4217, for a file that names amounts but no currency. */
  readonly currency?: string;
}

/** What an import would do; nothing is written yet. */
export interface ImportPreview {
  readonly kind: 'ready';
  /** Names the plan the worker holds. */
  readonly plan: string;
  /** Layout id of `history/import/layouts`, or `mapped:…`. */
  readonly layout: string;
  readonly language: string;
  readonly counts: ImportCounts;
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
}

export type ImportOutcome = Exclude<FileReading, { kind: 'read' }> | ImportPreview;

export interface ImportProgress {
  readonly phase: 'reading' | 'comparing' | 'writing' | 'taking-back';
  readonly done: number;
  /** Absent while nobody can know. */
  readonly of?: number;
}

export type ToImportWorker =
  | {
      readonly kind: 'read';
      readonly database: string;
      readonly file: File;
      readonly answers: ImportAnswers;
      readonly today: Day;
    }
  /** `at`: ISO date-time of the import. */
  | { readonly kind: 'take-in'; readonly database: string; readonly plan: string; readonly at: string }
  | { readonly kind: 'undo'; readonly database: string; readonly batch: string }
  | { readonly kind: 'stop' };

export type FromImportWorker =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'read'; readonly outcome: ImportOutcome }
  /** `batch` is absent when everything was on file already. */
  | { readonly kind: 'taken-in'; readonly batch?: ImportBatch }
  | { readonly kind: 'undone' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly reason: Words }
  | { readonly kind: 'failed'; readonly message: string };

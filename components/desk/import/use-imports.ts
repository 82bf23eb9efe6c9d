import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportBatch } from '../../../history/database';
import type {
  ImportAnswers,
  ImportOutcome,
  ImportPreview,
  ImportProgress,
} from '../../../history/import-messages';
import { unexpected } from '../unexpected';
import type { ImportWork, OnImportProgress } from './import-work';

/** Where the file in hand stands. */
export type ImportStep =
  | { readonly kind: 'busy'; readonly progress: ImportProgress }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'done';
      /** Absent when all of the file was on file already. */
      readonly batch: ImportBatch | undefined;
      readonly doubtful: number;
      readonly undone: boolean;
    }
  | ImportOutcome;

export interface FileInHand {
  readonly file: File;
  readonly answers: ImportAnswers;
  readonly step: ImportStep;
}

export interface Imports {
  readonly inHand: FileInHand | undefined;
  readonly waiting: readonly File[];
  add(files: readonly File[]): void;
  answer(answers: ImportAnswers): void;
  /** Asks anew which column of the file in hand is which. */
  askForColumns(): void;
  takeIn(preview: ImportPreview): void;
  undo(batch: ImportBatch): void;
  /** Takes back any import on file; it is shown as undone where it was the one just taken in. */
  undoPast: ImportWork['undo'];
  /** Stops reading or writing; nothing stays written. */
  stop(): void;
  /** Puts the file in hand away and takes the next one that waits. */
  next(): void;
}

/** Several files, one after another: each is read, asked about, confirmed and written before the next. */
export function useImports(work: ImportWork): Imports {
  const [inHand, setInHand] = useState<FileInHand>();
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** Runs one long step of a file; what comes back after it was stopped or replaced is dropped. */
  const run = async (
    held: Omit<FileInHand, 'step'>,
    first: ImportProgress,
    step: (onProgress: OnImportProgress, signal: AbortSignal) => Promise<ImportStep>,
  ) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: ImportStep) => {
      if (running.current === own) setInHand({ ...held, step: next });
    };
    show({ kind: 'busy', progress: first });
    try {
      const next = await step((progress) => {
        if (!own.signal.aborted) show({ kind: 'busy', progress });
      }, own.signal);
      show(next);
    } catch (thrown) {
      show(own.signal.aborted ? { kind: 'stopped' } : { kind: 'refused', reason: unexpected(thrown) });
    }
  };
  const read = (file: File, answers: ImportAnswers) =>
    void run({ file, answers }, { phase: 'reading', done: 0 }, async (onProgress, signal) => {
      const outcome = await work.read(file, answers, onProgress, signal);
      return signal.aborted ? { kind: 'stopped' } : outcome;
    });

  return {
    inHand,
    waiting,
    add(files) {
      const [first, ...rest] = files;
      if (inHand || !first) setWaiting([...waiting, ...files]);
      else {
        setWaiting([...waiting, ...rest]);
        read(first, {});
      }
    },
    answer(answers) {
      if (inHand) read(inHand.file, { ...inHand.answers, ...answers });
    },
    askForColumns() {
      if (inHand) read(inHand.file, { askForColumns: true });
    },
    takeIn(preview) {
      if (!inHand) return;
      void run(inHand, { phase: 'writing', done: 0 }, async (onProgress, signal) => {
        const written = await work.takeIn(preview.plan, onProgress, signal);
        // A stop that came after the last write stops nothing: say what is true.
        if (!written.ok)
          return signal.aborted ? { kind: 'stopped' } : { kind: 'refused', reason: written.error };
        return { kind: 'done', batch: written.value, doubtful: preview.counts.doubtful, undone: false };
      });
    },
    undo(batch) {
      if (inHand?.step.kind !== 'done') return;
      const { step } = inHand;
      void run(inHand, { phase: 'taking-back', done: 0 }, async (onProgress, signal) => {
        await work.undo(batch.id, onProgress, signal);
        return { ...step, undone: true };
      });
    },
    async undoPast(batch, onProgress, signal) {
      await work.undo(batch, onProgress, signal);
      setInHand((held) =>
        held?.step.kind === 'done' && held.step.batch?.id === batch
          ? { ...held, step: { ...held.step, undone: true } }
          : held,
      );
    },
    stop() {
      running.current?.abort();
    },
    next() {
      running.current?.abort();
      const [first, ...rest] = waiting;
      setWaiting(rest);
      if (first) read(first, {});
      else setInHand(undefined);
    },
  };
}

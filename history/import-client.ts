import type { Day } from '../retention/customer-history';
import { fail, ok, type Result } from '../retention/result';
import type { Words } from '../retention/words';
import type { ImportBatch } from './database';
import type {
  FromImportWorker,
  ImportAnswers,
  ImportOutcome,
  ImportProgress,
  ToImportWorker,
} from './import-messages';

export type OnImportProgress = (progress: ImportProgress) => void;

const startWorker = (): Worker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'homeport-import' });

/**
 * The page's side of the import worker. One task runs at a time. Stopping a read ends the worker at once, since
 * nothing is written then; stopping a write is asked for, so that it is known whether it came in time.
 *
 * Every method throws the signal's reason when stopped, and an Error for what should not happen.
 */
export class ImportClient {
  readonly #database: string;
  readonly #start: () => Worker;
  #worker: Worker | undefined;

  constructor(database = 'homeport', start = startWorker) {
    this.#database = database;
    this.#start = start;
  }

  /** Reads a file with the answers so far and compares it with what is stored. Writes no booking. */
  async read(
    file: File,
    answers: ImportAnswers,
    today: Day,
    onProgress: OnImportProgress,
    signal?: AbortSignal,
  ): Promise<ImportOutcome> {
    const database = this.#database;
    const answered = await this.#ask({ kind: 'read', database, file, answers, today }, onProgress, signal);
    if (answered.kind === 'read') return answered.outcome;
    if (answered.kind === 'refused') return answered;
    throw new Error(`unexpected ${answered.kind}`);
  }

  /**
   * Writes the plan of a preview as one batch, all or nothing.
   *
   * @param at ISO date-time
   * @returns the batch; nothing if all of it was on file already
   */
  async takeIn(
    plan: string,
    at: string,
    onProgress: OnImportProgress,
    signal?: AbortSignal,
  ): Promise<Result<ImportBatch | undefined, Words>> {
    const answered = await this.#ask(
      { kind: 'take-in', database: this.#database, plan, at },
      onProgress,
      signal,
    );
    if (answered.kind === 'taken-in') return ok(answered.batch);
    if (answered.kind === 'refused') return fail(answered.reason);
    throw new Error(`unexpected ${answered.kind}`);
  }

  /** Takes one import back as a whole. */
  async undo(batch: string, onProgress: OnImportProgress, signal?: AbortSignal): Promise<void> {
    await this.#ask({ kind: 'undo', database: this.#database, batch }, onProgress, signal);
  }

  /** Ends the worker. A write that is under way is rolled back by the browser. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(
    message: ToImportWorker,
    onProgress: OnImportProgress,
    signal: AbortSignal | undefined,
  ): Promise<FromImportWorker> {
    signal?.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise<FromImportWorker>((resolve, reject) => {
      const stop = (): void => {
        if (message.kind !== 'read') {
          worker.postMessage({ kind: 'stop' } satisfies ToImportWorker);
          return;
        }
        this.close();
        settle(() => reject(signal?.reason));
      };
      const settle = (how: () => void): void => {
        signal?.removeEventListener('abort', stop);
        worker.onmessage = null;
        worker.onerror = null;
        how();
      };
      worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else if (data.kind === 'stopped') settle(() => reject(signal?.reason));
        else if (data.kind === 'failed') settle(() => reject(new Error(data.message)));
        else settle(() => resolve(data));
      };
      worker.onerror = (event) => {
        this.close();
        settle(() => reject(new Error(event.message || 'the import worker ended')));
      };
      signal?.addEventListener('abort', stop);
      worker.postMessage(message);
    });
  }
}

import { fail, ok, type Result } from '../retention/result';
import type { Words } from '../retention/words';
import type { BackupLook, FromBackupWorker, ReadBackMode, ToBackupWorker } from './backup-messages';

const startWorker = (): Worker =>
  new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module', name: 'homeport-backup' });

type OnProgress = (done: number, of: number) => void;

/**
 * The page's side of the back-up worker. One task runs at a time; stopping ends the worker at once, and the
 * history is then as it was. Every method throws the signal's reason when stopped.
 */
export class BackupClient {
  readonly #database: string;
  readonly #start: () => Worker;
  #worker: Worker | undefined;

  constructor(database = 'homeport', start = startWorker) {
    this.#database = database;
    this.#start = start;
  }

  /** Everything stored, as one file. @param today day of the back-up */
  async save(today: string, onProgress: OnProgress, signal?: AbortSignal): Promise<Blob> {
    const answered = await this.#ask({ kind: 'save', database: this.#database, today }, onProgress, signal);
    if (answered.kind === 'saved') return answered.file;
    throw new Error(`unexpected ${answered.kind}`);
  }

  /** Looks into a file; nothing is stored. What is wrong with it is the reason given. */
  async look(file: File, signal?: AbortSignal): Promise<Result<BackupLook, Words>> {
    const answered = await this.#ask({ kind: 'look', file }, () => {}, signal);
    if (answered.kind === 'looked') return ok(answered.look);
    if (answered.kind === 'refused') return fail(answered.reason);
    throw new Error(`unexpected ${answered.kind}`);
  }

  /** Stores the back-up looked into last, all or nothing. */
  async readBack(mode: ReadBackMode, onProgress: OnProgress, signal?: AbortSignal): Promise<void> {
    await this.#ask({ kind: 'read-back', database: this.#database, mode }, onProgress, signal);
  }

  /** Ends the worker and lets go of what it holds. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(asked: ToBackupWorker, onProgress: OnProgress, signal: AbortSignal | undefined) {
    signal?.throwIfAborted();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise<FromBackupWorker>((resolve, reject) => {
      const settle = (how: () => void): void => {
        signal?.removeEventListener('abort', stop);
        worker.onmessage = null;
        worker.onerror = null;
        how();
      };
      const stop = (): void => {
        this.close();
        settle(() => reject(signal?.reason));
      };
      worker.onmessage = ({ data }: MessageEvent<FromBackupWorker>) => {
        if (data.kind === 'progress') onProgress(data.done, data.of);
        else if (data.kind === 'failed') settle(() => reject(new Error(data.message)));
        else settle(() => resolve(data));
      };
      worker.onerror = (event) => {
        this.close();
        settle(() => reject(new Error(event.message || 'the back-up worker ended')));
      };
      signal?.addEventListener('abort', stop);
      worker.postMessage(asked);
    });
  }
}

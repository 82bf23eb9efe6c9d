import type { Answer, Ask, DoJob, FromWorker, JobKind, Report, ToWorker } from './jobs';

interface Waiting {
  readonly message: ToWorker;
  readonly signal: AbortSignal | undefined;
  readonly report: Report | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Slot {
  worker: Worker | undefined;
  busy: boolean;
}

const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'homeport-classroom' });

/**
 * As many workers as there are cores, started when first needed. Jobs wait in one row, each worker takes the
 * next when it is done. A job that is stopped ends its worker at once, since a computation hears nothing; the
 * place gets a new one with its next job.
 */
export function workerPool(size: number, start: () => Worker = startWorker): DoJob {
  const slots: Slot[] = Array.from({ length: Math.max(1, size) }, () => ({ worker: undefined, busy: false }));
  const row: Waiting[] = [];

  function next(): void {
    for (const slot of slots) {
      if (slot.busy) continue;
      const waiting = row.shift();
      if (!waiting) return;
      begin(slot, waiting);
    }
  }

  function begin(slot: Slot, { message, signal, report, resolve, reject }: Waiting): void {
    slot.busy = true;
    slot.worker ??= start();
    const { worker } = slot;
    const settle = (how: () => void, ended: boolean): void => {
      signal?.removeEventListener('abort', stop);
      worker.onmessage = null;
      worker.onerror = null;
      if (ended) {
        worker.terminate();
        slot.worker = undefined;
      }
      slot.busy = false;
      how();
      next();
    };
    const stop = (): void => settle(() => reject(signal?.reason), true);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('done' in data) report?.(data.done, data.of);
      else settle(() => (data.ok ? resolve(data.answer) : reject(new Error(data.message))), false);
    };
    worker.onerror = (event) =>
      settle(() => reject(new Error(event.message || 'a worker of the classroom ended')), true);
    signal?.addEventListener('abort', stop);
    worker.postMessage(message);
  }

  return <K extends JobKind>(
    kind: K,
    ask: Ask<K>,
    signal: AbortSignal | undefined,
    report?: Report,
  ): Promise<Answer<K>> => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        message: { kind, ask } as ToWorker,
        signal,
        report,
        resolve: resolve as (answer: unknown) => void,
        reject,
      };
      signal?.addEventListener('abort', () => {
        const place = row.indexOf(waiting);
        if (place < 0) return;
        row.splice(place, 1);
        reject(signal.reason);
      });
      row.push(waiting);
      next();
    });
  };
}

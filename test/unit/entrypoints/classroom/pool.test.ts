import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../../entrypoints/classroom/jobs';
import { workerPool } from '../../../../entrypoints/classroom/pool';

/** A worker that answers when it is told to. */
class HeldWorker {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  ended = false;
  asked: ToWorker | undefined;
  postMessage(message: ToWorker): void {
    this.asked = message;
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: FromWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
}

function poolOf(size: number) {
  const workers: HeldWorker[] = [];
  const pool = workerPool(size, () => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const ask = (name: number, signal?: AbortSignal) =>
    pool('worths', { scenario: { customers: name }, runs: [] } as never, signal);
  const nameAt = (place: number) =>
    (workers[place]?.asked?.ask as { scenario: { customers: number } } | undefined)?.scenario.customers;
  return { workers, ask, nameAt };
}

const done = (answer: number[]): FromWorker => ({ ok: true, answer });

describe('the worker pool', () => {
  it('starts no worker before there is work, and no more than its size', async () => {
    const { workers, ask } = poolOf(2);
    expect(workers).toHaveLength(0);
    const first = ask(1);
    expect(workers).toHaveLength(1);
    void ask(2);
    void ask(3);
    expect(workers).toHaveLength(2);
    workers[0]?.answer(done([7]));
    expect(await first).toEqual([7]);
  });

  it('gives the next job in the row to the worker that is done', async () => {
    const { workers, ask, nameAt } = poolOf(1);
    const asked = [ask(1), ask(2), ask(3)];
    for (const name of [1, 2, 3]) {
      expect(nameAt(0)).toBe(name);
      workers[0]?.answer(done([name]));
    }
    expect(await Promise.all(asked)).toEqual([[1], [2], [3]]);
    expect(workers).toHaveLength(1);
  });

  it('stopping ends the worker that computes, and a new one takes the next job', async () => {
    const { workers, ask } = poolOf(1);
    const stop = new AbortController();
    const stopped = ask(1, stop.signal);
    const next = ask(2);
    stop.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.answer(done([2]));
    expect(await next).toEqual([2]);
  });

  it('stopping what still waits in the row disturbs nobody', async () => {
    const { workers, ask } = poolOf(1);
    const stop = new AbortController();
    const first = ask(1);
    const waiting = ask(2, stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    expect(workers[0]?.ended).toBe(false);
    workers[0]?.answer(done([1]));
    expect(await first).toEqual([1]);
    await expect(ask(3, stop.signal)).rejects.toThrow('enough');
  });

  it('a job that fails or a worker that dies rejects that job alone', async () => {
    const { workers, ask } = poolOf(1);
    const failing = ask(1);
    workers[0]?.answer({ ok: false, message: 'no such round' });
    await expect(failing).rejects.toThrow('no such round');
    const dying = ask(2);
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(dying).rejects.toThrow('out of memory');
    const next = ask(3);
    workers[1]?.answer(done([3]));
    expect(await next).toEqual([3]);
  });
});

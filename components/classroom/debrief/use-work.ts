import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../contract';

export type WorkState<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number | undefined }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

/** Long work on a run: begun once it is wanted, watched, stopped, and kept for all chapters. */
export interface Work<T> {
  readonly state: WorkState<T>;
  readonly start: () => void;
  readonly stop: () => void;
}

export const doneOf = <T>({ state }: Work<T>): T | undefined =>
  state.kind === 'done' ? state.value : undefined;

/** @param work a function that stays the same as long as its question does */
export function useWork<T>(work: (task: Task) => Promise<T>): Work<T> {
  const [state, setState] = useState<WorkState<T>>({ kind: 'waiting' });
  const running = useRef<AbortController>(undefined);
  const start = useCallback(() => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const set = (next: WorkState<T>) => {
      if (!abort.signal.aborted) setState(next);
    };
    set({ kind: 'working', done: 0, of: undefined });
    work({ signal: abort.signal, progress: (done, of) => set({ kind: 'working', done, of }) }).then(
      (value) => set({ kind: 'done', value }),
      (error) => set({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  }, [work]);
  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'waiting' });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { state, start, stop };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../retention/words';
import { unexpected } from './unexpected';

/** Something that may take longer than a second: shown while it goes on, and it can be stopped. */
export interface LongWork {
  readonly underWay:
    | { readonly doing: Words; readonly done: number; readonly of?: number | undefined }
    | undefined;
  /** Why the last work failed; gone when the next begins. */
  readonly failed: Words | undefined;
  run(
    doing: Words,
    work: (onShare: (done: number, of?: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  stop(): void;
}

/** One long work at a time; leaving the page stops it. */
export function useLongWork(): LongWork {
  const [underWay, setUnderWay] = useState<LongWork['underWay']>();
  const [failed, setFailed] = useState<Words>();
  const own = useRef<AbortController>(undefined);
  useEffect(() => () => own.current?.abort(), []);
  return {
    underWay,
    failed,
    async run(doing, work) {
      own.current?.abort();
      const controller = new AbortController();
      own.current = controller;
      setFailed(undefined);
      setUnderWay({ doing, done: 0 });
      try {
        await work((done, of) => setUnderWay({ doing, done, of }), controller.signal);
      } catch (thrown) {
        if (!controller.signal.aborted) setFailed(unexpected(thrown));
      } finally {
        if (own.current === controller) setUnderWay(undefined);
      }
    },
    stop: () => own.current?.abort(),
  };
}

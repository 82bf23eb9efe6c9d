import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../retention/words';

/** Something that may take longer than a second: shown while it goes on, and it can be stopped. */
export interface LongWork {
  readonly underWay:
    | { readonly doing: Words; readonly done: number; readonly of?: number | undefined }
    | undefined;
  run(
    doing: Words,
    work: (onShare: (done: number, of?: number) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  stop(): void;
}

/** One long work at a time; leaving the page stops it. */
export function useLongWork(): LongWork {
  const [underWay, setUnderWay] = useState<LongWork['underWay']>();
  const own = useRef<AbortController>(undefined);
  useEffect(() => () => own.current?.abort(), []);
  return {
    underWay,
    async run(doing, work) {
      own.current?.abort();
      const controller = new AbortController();
      own.current = controller;
      setUnderWay({ doing, done: 0 });
      try {
        await work((done, of) => setUnderWay({ doing, done, of }), controller.signal);
      } finally {
        if (own.current === controller) setUnderWay(undefined);
      }
    },
    stop: () => own.current?.abort(),
  };
}

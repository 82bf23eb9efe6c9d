import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decisions } from '../../../sim/contract/decisions';
import type { RoundView } from '../../../sim/view/round-view';
import type { Compute, Played } from '../contract';

/** A run as far as it was played, with what its screen shows. */
export interface Shown {
  readonly played: Played;
  readonly view: RoundView;
}

export type Looking =
  | {
      readonly kind: 'working';
      /** Calls back with how far it is; whoever shows the bar is drawn anew, not the whole round. Returns how to stop. */
      readonly watch: (onProgress: (done: number, of: number) => void) => () => void;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

/**
 * What the screen shows of a run, worked out beside the page. Until it is there the former stays in sight,
 * so that a small world changes in one go and a large one does not hold up the page.
 */
export function useRoundView(
  compute: Compute,
  played: Played,
): {
  shown: Shown | undefined;
  /** Absent while what is shown is what is played. */
  looking: Looking | undefined;
  /** Plays other decisions and shows them; undefined when that was stopped or failed, and nothing changed. */
  look: (decisions: readonly Decisions[]) => Promise<RoundView | undefined>;
  stop: () => void;
} {
  const [shown, setShown] = useState<Shown>();
  const [looking, setLooking] = useState<Looking | undefined>({
    kind: 'working',
    watch: () => () => undefined,
  });
  const running = useRef<AbortController>(undefined);

  const look = async (decisions: readonly Decisions[]): Promise<RoundView | undefined> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const asked = { ...played, decisions };
    const watchers = new Set<(done: number, of: number) => void>();
    const watch = (onProgress: (done: number, of: number) => void) => {
      watchers.add(onProgress);
      return () => watchers.delete(onProgress);
    };
    setLooking({ kind: 'working', watch });
    try {
      const view = await compute.roundView(asked, {
        signal,
        progress: (done, of) => {
          for (const watcher of watchers) watcher(done, of);
        },
      });
      if (signal.aborted) return undefined;
      setShown({ played: asked, view });
      setLooking(undefined);
      return view;
    } catch (error) {
      if (signal.aborted) return undefined;
      console.error(error);
      setLooking({ kind: 'failed' });
      return undefined;
    }
  };

  // Opened, begun again, or changed in another tab: what is played is no longer what is shown.
  const key = keyOf(played);
  const shownKey = useRef('');
  shownKey.current = shown ? keyOf(shown.played) : '';
  useEffect(() => {
    if (shownKey.current !== key) void look(played.decisions);
  }, [compute, key]);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    setLooking(shownKey.current === key ? undefined : { kind: 'stopped' });
  };
  return { shown, looking, look, stop };
}

const keyOf = ({ seed, decisions }: Played): string => JSON.stringify([seed, decisions]);

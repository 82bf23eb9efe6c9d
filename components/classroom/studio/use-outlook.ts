import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { Compute, Outlook } from '../contract';

export interface OutlookState {
  readonly working: { readonly done: number; readonly of: number } | undefined;
  /** The last answer, and whether it is still about what stands in the fields. */
  readonly last: { readonly outlook: Outlook; readonly stale: boolean } | undefined;
  /** Worked out only when asked: it takes too long to begin at every change. */
  readonly onAsk: boolean;
  readonly failed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** A hand that is still typing is waited for. */
const pauseMs = 900;
/** Customers times rounds up to which the answer comes by itself: about ten seconds on two cores. */
const byItself = 40_000;

/** What a scenario gives on a seed, worked out in the background after each change. */
export function useOutlook(compute: Compute, scenario: Scenario, seed: string): OutlookState {
  const key = JSON.stringify([scenario, seed]);
  const onAsk = scenario.customers * scenario.rounds > byItself;
  const [working, setWorking] = useState<OutlookState['working']>();
  const [last, setLast] = useState<{ outlook: Outlook; of: string }>();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState<{ readonly key: string; readonly abort: AbortController }>();

  useEffect(() => {
    if (onAsk) return;
    const begin = setTimeout(() => setAsked({ key, abort: new AbortController() }), pauseMs);
    return () => clearTimeout(begin);
  }, [key, onAsk]);

  useEffect(() => {
    if (!asked || asked.key !== key) return;
    const { signal } = asked.abort;
    setFailed(false);
    setWorking({ done: 0, of: 1 });
    compute
      .describe(scenario, seed, {
        signal,
        progress: (done, of) => {
          if (!signal.aborted) setWorking({ done, of });
        },
      })
      .then(
        (outlook) => {
          if (signal.aborted) return;
          setLast({ outlook, of: key });
          setWorking(undefined);
        },
        () => {
          if (signal.aborted) return;
          setWorking(undefined);
          setFailed(true);
        },
      );
    return () => {
      asked.abort.abort();
      setWorking(undefined);
    };
  }, [compute, key, asked]);

  return {
    working,
    last: last && { outlook: last.outlook, stale: last.of !== key },
    onAsk,
    failed,
    start: () => setAsked({ key, abort: new AbortController() }),
    stop: () => {
      asked?.abort.abort();
      setWorking(undefined);
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import type { Decisions } from '../../../sim/contract/decisions';
import type { Compute, Forecast, Played } from '../contract';

export type ForecastState =
  | {
      readonly kind: 'working';
      readonly done: number;
      readonly of: number;
      readonly last: Forecast | undefined;
    }
  | { readonly kind: 'ready'; readonly forecast: Forecast }
  | { readonly kind: 'stopped'; readonly last: Forecast | undefined };

/** Sibling worlds per fan: enough for its 5th and 95th percentile to stand still to the eye. */
const siblings = 60;
/** A hand that is still typing is waited for. */
const pauseMs = 500;

/**
 * The forecast of the proposed decisions, worked out again after each change. `key` names what is proposed;
 * the former fan stays in sight, marked, until the new one is there.
 */
export function useForecast(
  compute: Compute,
  played: Played,
  proposed: Decisions,
  wanted: boolean,
): { state: ForecastState; stop: () => void; again: () => void } {
  const [state, setState] = useState<ForecastState>({ kind: 'stopped', last: undefined });
  const [turn, setTurn] = useState(0);
  const [stopper, setStopper] = useState<AbortController>();
  const key = `${played.decisions.length} ${JSON.stringify(proposed)} ${turn}`;
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    setStopper(abort);
    setState((now) => ({ kind: 'working', done: 0, of: siblings, last: lastOf(now) }));
    const begin = setTimeout(async () => {
      try {
        const forecast = await compute.forecast(played, proposed, siblings, {
          signal: abort.signal,
          progress: (done, of) => {
            if (!abort.signal.aborted) setState((now) => ({ kind: 'working', done, of, last: lastOf(now) }));
          },
        });
        if (!abort.signal.aborted) setState({ kind: 'ready', forecast });
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      }
    }, pauseMs);
    return () => {
      clearTimeout(begin);
      abort.abort();
    };
  }, [compute, key, wanted]);
  return {
    state,
    stop: () => {
      stopper?.abort();
      setState((now) => ({ kind: 'stopped', last: lastOf(now) }));
    },
    again: () => setTurn(turn + 1),
  };
}

const lastOf = (state: ForecastState): Forecast | undefined =>
  state.kind === 'ready' ? state.forecast : state.last;

import { useEffect, useRef } from 'preact/hooks';

/** A hand that is typing is not answered letter by letter. */
const pauseMs = 300;

/**
 * Hands on a first change at once, those that follow it together after a pause, and what waits when the page or
 * the view may be about to go: closing the tab loses nothing.
 */
export function useSettling<T>(hand: (value: T) => void): {
  put: (value: T) => void;
  now: () => void;
  forget: () => void;
} {
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<{ readonly value: T } | undefined>(undefined);
  const latest = useRef(hand);
  latest.current = hand;
  const now = useRef(() => {
    const held = waiting.current;
    waiting.current = undefined;
    if (held) latest.current(held.value);
  }).current;
  useEffect(() => {
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      clearTimeout(pause.current);
      now();
    };
  }, [now]);
  const put = (value: T) => {
    waiting.current = { value };
    if (pause.current !== undefined) return;
    now();
    pause.current = setTimeout(() => {
      pause.current = undefined;
      now();
    }, pauseMs);
  };
  const forget = () => {
    waiting.current = undefined;
  };
  return { put, now, forget };
}

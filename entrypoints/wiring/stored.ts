import { useCallback, useEffect, useState } from 'preact/hooks';
import { type HistoryDatabase, watchHistory } from '../../history/database';

/** Long enough that a big import or another window does not have the page ask again for each step, in ms. */
const settling = 300;

/** Counts up after the stored history changed, here or in another window. */
export function useVersion(database: HistoryDatabase): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchHistory(database, () => {
      clearTimeout(timer);
      timer = setTimeout(() => setVersion((last) => last + 1), settling);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [database]);
  return version;
}

/** What `ask` gives, asked again whenever the version changes; `undefined` until the first answer. */
export function useStored<T>(version: number, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const asked = useCallback(ask, [version]);
  useEffect(() => {
    let current = true;
    void asked().then((given) => current && setAnswer(() => given));
    return () => {
      current = false;
    };
  }, [asked]);
  return answer;
}

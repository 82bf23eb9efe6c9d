import { useEffect, useState } from 'preact/hooks';
import type { SavedRun, Shelf } from './contract';

/** What lies on the shelf, following every change; undefined until it was looked at. A browser that keeps nothing has nothing. */
export function useRuns(shelf: Shelf): readonly SavedRun[] | undefined {
  const [runs, setRuns] = useState<readonly SavedRun[]>();
  useEffect(() => {
    let current = true;
    const look = () =>
      void shelf
        .list()
        .catch(() => [])
        .then((list) => {
          if (current) setRuns(list);
        });
    look();
    const stop = shelf.watch(look);
    return () => {
      current = false;
      stop();
    };
  }, [shelf]);
  return runs;
}

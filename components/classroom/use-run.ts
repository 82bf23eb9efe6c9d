import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../../sim/codes/run-file';
import type { SavedRun, Shelf } from './contract';

export type Saving = 'saved' | 'saving' | 'failed';

export interface OpenRun {
  /** `looking` until the shelf has answered; undefined when it has no such run. */
  readonly run: SavedRun | 'looking' | undefined;
  readonly saving: Saving;
  readonly change: (file: RunFile) => void;
}

/** One run of the shelf: shown at once as it was changed, and kept after each change. */
export function useRun(shelf: Shelf, id: string): OpenRun {
  const [run, setRun] = useState<OpenRun['run']>('looking');
  const [saving, setSaving] = useState<Saving>('saved');
  const latest = useRef(0);
  useEffect(() => {
    let current = true;
    setRun('looking');
    setSaving('saved');
    void shelf.open(id).then((found) => {
      if (current) setRun(found);
    });
    return () => {
      current = false;
    };
  }, [shelf, id]);
  const change = (file: RunFile) => {
    setRun((now) => (now && now !== 'looking' ? { ...now, file } : now));
    setSaving('saving');
    const mine = ++latest.current;
    const settle = (how: Saving) => {
      if (latest.current === mine) setSaving(how);
    };
    shelf.save(id, file).then(
      () => settle('saved'),
      () => settle('failed'),
    );
  };
  return { run, saving, change };
}

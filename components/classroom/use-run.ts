import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunFile } from '../../sim/codes/run-file';
import type { SavedRun, Shelf } from './contract';
import type { RoundUnderWay } from './round-under-way';

export type Saving = 'saved' | 'saving' | 'failed';

export interface OpenRun {
  /** `looking` until the shelf has answered; undefined when it has no such run. */
  readonly run: SavedRun | 'looking' | undefined;
  readonly saving: Saving;
  readonly change: (file: RunFile) => void;
  /** Keeps what is proposed; the view that proposes it holds it itself. */
  readonly propose: (underWay: RoundUnderWay) => void;
}

/**
 * One run of the shelf: shown at once as it was changed, and kept after each change. What another tab does to
 * the same run shows here too, so that no tab goes on from rounds that are no longer the last ones.
 */
export function useRun(shelf: Shelf, id: string): OpenRun {
  const [run, setRun] = useState<OpenRun['run']>('looking');
  const [saving, setSaving] = useState<Saving>('saved');
  // Changes made, and the latest of them that is kept.
  const made = useRef(0);
  const kept = useRef(0);
  useEffect(() => {
    let current = true;
    const look = async () => {
      if (made.current > kept.current) return;
      const found = await shelf.open(id).catch(() => undefined);
      if (current && made.current === kept.current) setRun((now) => (isSame(now, found) ? now : found));
    };
    void look();
    const stop = shelf.watch(() => void look());
    return () => {
      current = false;
      stop();
    };
  }, [shelf, id]);
  const change = (file: RunFile) => {
    setRun((now) => (now && now !== 'looking' ? { ...now, file } : now));
    setSaving('saving');
    const mine = ++made.current;
    const settle = (how: Saving) => {
      if (made.current === mine) setSaving(how);
    };
    shelf.save(id, file).then(
      () => {
        kept.current = Math.max(kept.current, mine);
        settle('saved');
      },
      () => settle('failed'),
    );
  };
  const propose = (underWay: RoundUnderWay) => {
    setSaving('saving');
    const mine = made.current;
    const settle = (how: Saving) => {
      if (made.current === mine) setSaving(how);
    };
    shelf.saveUnderWay(id, underWay).then(
      () => settle('saved'),
      () => settle('failed'),
    );
  };
  return { run, saving, change, propose };
}

/** Own changes come back from the shelf too; the view then keeps the very object it has. */
const isSame = (a: OpenRun['run'], b: SavedRun | undefined): boolean =>
  a !== 'looking' && JSON.stringify(a?.file) === JSON.stringify(b?.file);

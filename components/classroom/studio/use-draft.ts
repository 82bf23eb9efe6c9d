import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from '../contract';
import { addressOf } from '../route';
import type { Saving } from '../use-run';
import { type Draft, typedInto, withoutTypedUnder } from './draft';
import type { Editing } from './editing';
import { changed, redone, undoable, undone } from './undo';

export interface OpenDraft extends Editing {
  /** `unchanged`: nothing is kept yet, since nothing differs from where it began. */
  readonly saving: Saving | 'unchanged';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The hand left the field: what comes next is a change of its own. */
  readonly settle: () => void;
}

/** A draft being edited: every change can be taken back and is kept at once. */
export function useDraft(drafts: Drafts, opened: Draft): OpenDraft {
  const [state, setState] = useState(() => undoable(opened));
  const [saving, setSaving] = useState<OpenDraft['saving']>('unchanged');
  const saved = useRef(opened);
  const draft = state.now;
  useEffect(() => {
    if (draft === saved.current) return;
    saved.current = draft;
    setSaving('saving');
    const settle = (how: Saving) => {
      if (saved.current === draft) setSaving(how);
    };
    drafts.save(draft).then(
      () => settle('saved'),
      () => settle('failed'),
    );
    // From the first change on, reloading the page comes back to this draft.
    history.replaceState(null, '', addressOf({ section: 'studio', draft: draft.id }));
  }, [drafts, draft]);
  return {
    draft,
    saving,
    type: (path, text, next) => setState((now) => changed(now, typedInto(now.now, path, text, next), path)),
    change: (scenario, { moved, group } = {}) =>
      setState((now) => {
        const typed = moved === undefined ? now.now.typed : withoutTypedUnder(now.now.typed, moved);
        return changed(now, { ...now.now, scenario, typed }, group);
      }),
    reseed: (seed) => setState((now) => changed(now, { ...now.now, seed }, 'seed')),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    undo: () => setState(undone),
    redo: () => setState(redone),
    settle: () => setState((now) => (now.group === undefined ? now : { ...now, group: undefined })),
  };
}

/**
 * What was changed and is not yet known to lie in the database. A browser may end a tab within milliseconds of
 * a change, before its database has taken it. What is noted here is written at once, struck out when the
 * database has it, and taken up when the classroom opens next.
 */
export interface Journal {
  note(key: string, note: Note): void;
  /** What was noted under the key since then stays. */
  strike(key: string, note: Note): void;
  /** What a tab that ended has left, oldest first. */
  left(): readonly (Note & { readonly key: string })[];
}

export interface Note {
  /** ISO date-time of the change. */
  readonly at: string;
  readonly text: string;
}

const prefix = 'homeport-unsaved ';

/**
 * @param storage the page's localStorage, the one storage that is written at once; without it, or where it is
 *   full, nothing is noted, and all else works
 */
export function journalIn(storage: Storage | undefined): Journal {
  return {
    note(key, note) {
      try {
        storage?.setItem(prefix + key, JSON.stringify(note));
      } catch {
        // Full: the database alone keeps it, a moment later.
      }
    },
    strike(key, note) {
      if (storage?.getItem(prefix + key) === JSON.stringify(note)) storage.removeItem(prefix + key);
    },
    left() {
      return Object.keys(storage ?? {})
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => {
          const note = noteIn(storage?.getItem(name));
          return note ? [{ ...note, key: name.slice(prefix.length) }] : [];
        })
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
}

function noteIn(text: string | null | undefined): Note | undefined {
  try {
    const note: unknown = JSON.parse(text ?? '');
    if (typeof note !== 'object' || note === null || !('at' in note) || !('text' in note)) return undefined;
    const { at, text: noted } = note;
    return typeof at === 'string' && typeof noted === 'string' ? { at, text: noted } : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the browser keeps nothing for this page. */
export function storageHere(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

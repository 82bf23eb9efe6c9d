/** States that can be taken back. `group` names what the last change was about: typing on in one field is one change. */
export interface Undoable<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  readonly group: string | undefined;
}

/** How many steps back are kept. */
const most = 200;

export const undoable = <T>(now: T): Undoable<T> => ({ past: [], now, future: [], group: undefined });

/** `group` absent: a change of its own, whatever came before. */
export function changed<T>(state: Undoable<T>, now: T, group?: string): Undoable<T> {
  const goesOn = group !== undefined && group === state.group;
  return {
    past: goesOn ? state.past : [...state.past, state.now].slice(-most),
    now,
    future: [],
    group,
  };
}

export function undone<T>(state: Undoable<T>): Undoable<T> {
  const before = state.past.at(-1);
  return before === undefined
    ? state
    : { past: state.past.slice(0, -1), now: before, future: [state.now, ...state.future], group: undefined };
}

export function redone<T>(state: Undoable<T>): Undoable<T> {
  const [after, ...future] = state.future;
  return after === undefined
    ? state
    : { past: [...state.past, state.now], now: after, future, group: undefined };
}

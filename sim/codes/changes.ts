/**
 * What has to be changed in one tree of JSON to make it another, as JSON again, and as short as what was
 * changed. It holds no nulls of its own, since a scenario has none: null takes a member away.
 *
 * - an object instead of an object: its members are changes; a member the old one lacks is new
 * - an object instead of a list: `"3"` changes the old list's fourth entry, or takes it away where it is null;
 *   `"+3"` lists what comes in before it
 * - anything else stands there instead
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Tree = { readonly [name: string]: Json };

const isList = (x: Json): x is readonly Json[] => Array.isArray(x);
const isTree = (x: Json): x is Tree => typeof x === 'object' && x !== null && !isList(x);

/** The same whatever the order of an object's members. */
export function isSame(a: Json, b: Json): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((x, n) => isSame(x, b[n] ?? null));
  if (!isTree(a) || !isTree(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name] ?? null, b[name] ?? null))
  );
}

/** Undefined where nothing differs. */
export function changesBetween(before: Json, after: Json): Json | undefined {
  if (isSame(before, after)) return undefined;
  if (isTree(before) && isTree(after)) return changesOfTree(before, after);
  if (!isList(before) || !isList(after)) return after;
  const edits = editsOfList(before, after);
  return JSON.stringify(edits).length < JSON.stringify(after).length ? edits : after;
}

function changesOfTree(before: Tree, after: Tree): Tree {
  const changed: [string, Json][] = [];
  for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) changed.push([name, null]);
  for (const [name, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    const change = old === undefined ? value : changesBetween(old, value);
    if (change !== undefined) changed.push([name, change]);
  }
  return Object.fromEntries(changed);
}

/** Entries that both lists have, in both's order, stay; between them, as many as can be are changed one by one. */
function editsOfList(before: readonly Json[], after: readonly Json[]): Tree {
  const edits: [string, Json][] = [];
  let [from, to] = [0, 0];
  const upTo = (oldEnd: number, newEnd: number) => {
    const pairs = Math.min(oldEnd - from, newEnd - to);
    for (let n = 0; n < pairs; n++) {
      const change = changesBetween(before[from + n] ?? null, after[to + n] ?? null);
      if (change !== undefined) edits.push([`${from + n}`, change]);
    }
    for (let n = from + pairs; n < oldEnd; n++) edits.push([`${n}`, null]);
    const added = after.slice(to + pairs, newEnd);
    if (added.length > 0) edits.push([`+${oldEnd}`, added]);
  };
  for (const [old, now] of [...pairsInBoth(before, after)]) {
    upTo(old, now);
    const change = changesBetween(before[old] ?? null, after[now] ?? null);
    if (change !== undefined) edits.push([`${old}`, change]);
    [from, to] = [old + 1, now + 1];
  }
  upTo(before.length, after.length);
  return Object.fromEntries(edits);
}

/** Entries of the same id are one entry, however it was changed; without one, only equal entries are. */
function isOneEntry(a: Json, b: Json): boolean {
  if (isTree(a) && isTree(b) && a.id !== undefined) return a.id === b.id;
  return isSame(a, b);
}

/** The longest row of entries both lists have in the same order, as places in the one and in the other. */
function pairsInBoth(before: readonly Json[], after: readonly Json[]): [number, number][] {
  const [rows, columns] = [before.length, after.length];
  const longest = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  const one = (row: number, column: number) => isOneEntry(before[row] ?? null, after[column] ?? null);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const here = longest[row];
      if (!here) continue;
      here[column] = one(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (one(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** The tree with its changes made. Changes nobody could have found lead to some tree or other, never to an error. */
export function withChanges(before: Json, change: Json): Json {
  if (!isTree(change)) return change;
  if (isList(before)) return listWith(before, change);
  return isTree(before) ? treeWith(before, change) : change;
}

function treeWith(before: Tree, changes: Tree): Tree {
  const kept = Object.entries(before).filter(
    ([name]) => !Object.hasOwn(changes, name) || changes[name] !== null,
  );
  const added = Object.entries(changes).filter(
    ([name, value]) => value !== null && !Object.hasOwn(before, name),
  );
  return Object.fromEntries([
    ...kept.map(([name, value]): [string, Json] => {
      const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
      return [name, change === undefined ? value : withChanges(value, change)];
    }),
    ...added,
  ]);
}

function listWith(before: readonly Json[], edits: Tree): Json[] {
  const after: Json[] = [];
  const editAt = (name: string) => (Object.hasOwn(edits, name) ? edits[name] : undefined);
  for (let n = 0; n <= before.length; n++) {
    const added = editAt(`+${n}`);
    if (added !== undefined && isList(added)) after.push(...added);
    const old = before[n];
    if (old === undefined) continue;
    const change = editAt(`${n}`);
    if (change === null) continue;
    after.push(change === undefined ? old : withChanges(old, change));
  }
  return after;
}

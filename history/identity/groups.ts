import { type Person, together } from './person';

/**
 * Positions joined into groups (union-find). The first `owners` positions are stored guests; a group holds at
 * most one of them, for two stored guests are only ever joined by a person.
 */
export class Groups {
  readonly #parent: Int32Array;
  readonly #owner: Int32Array;

  constructor(size: number, owners: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
    this.#owner = Int32Array.from({ length: size }, (_, at) => (at < owners ? at : -1));
  }

  rootOf(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let node = at; node !== root; ) {
      const next = this.#parent[node] ?? root;
      this.#parent[node] = root;
      node = next;
    }
    return root;
  }

  /** The stored guest a group belongs to, by position. */
  ownerOf(root: number): number | undefined {
    const owner = this.#owner[root] ?? -1;
    return owner < 0 ? undefined : owner;
  }

  /** @returns false where both sides belong to stored guests and so stay apart. */
  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA === rootB) return true;
    const [ownerA, ownerB] = [this.ownerOf(rootA), this.ownerOf(rootB)];
    if (ownerA !== undefined && ownerB !== undefined) return false;
    const [kept, gone] = rootA < rootB ? [rootA, rootB] : [rootB, rootA];
    this.#parent[gone] = kept;
    this.#owner[kept] = ownerA ?? ownerB ?? -1;
    return true;
  }

  /** For every position, all that its group knows. */
  people(people: readonly Person[]): Person[] {
    const members = new Map<number, number[]>();
    people.forEach((_, at) => {
      const root = this.rootOf(at);
      if (root === at) return;
      const group = members.get(root);
      if (group) group.push(at);
      else members.set(root, [root, at]);
    });
    const merged = [...people];
    for (const group of members.values()) {
      const person = together(group.flatMap((at) => people[at] ?? []));
      for (const at of group) merged[at] = person;
    }
    return merged;
  }
}

/** Unordered pairs, each once. */
export class Pairs<T extends string | number> {
  readonly #pairs = new Map<string, readonly [T, T]>();

  add(a: T, b: T): void {
    if (a === b) return;
    const pair = [a, b] as const;
    const key = [...pair].map(String).sort().join(' ');
    if (!this.#pairs.has(key)) this.#pairs.set(key, pair);
  }

  all(): (readonly [T, T])[] {
    return [...this.#pairs.values()];
  }
}

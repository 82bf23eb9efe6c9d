import { type Verdict, verdictOf } from './compare';
import { Groups, Pairs } from './groups';
import type { GuestName } from './guest-name';
import { emailKey, nameKeys, phoneKey } from './keys';
import type { Person } from './person';

/** What one record says of its guest, or what is stored of one. */
export interface Known {
  /** Tells it from every other, and does not depend on the order they come in. */
  readonly id: string;
  readonly person: Person;
}

/** A stored guest by id, or a new one by number, counted from 0. */
export type GuestRef = string | number;

export interface ResolvedPeople {
  readonly guestOf: ReadonlyMap<string, GuestRef>;
  readonly newGuests: number;
  /** Pairs of guests a person should look at. */
  readonly doubtful: readonly (readonly [GuestRef, GuestRef])[];
}

/** More kinds of people than this under one key say nothing about any two of them (an agency's mailbox). */
const crowd = 24;

/**
 * Groups records into guests in two steps, so that the order of rows cannot change the outcome:
 * 1. join what an address or a number proves;
 * 2. join what only the name says, with all that step 1 brought together speaking for or against.
 *
 * In both, two are joined only if no third sees them differently: `V Krause` fits Volker and Vera, and a
 * record without address fits two guests with different ones; then neither is chosen and a person decides.
 * Records are compared only within blocks that share a key, so the work grows with their number.
 */
export function resolvePeople(records: readonly Known[], stored: readonly Known[]): ResolvedPeople {
  const nodes = [...[...stored].sort(byId), ...[...records].sort(byId)];
  const people = nodes.map((node) => node.person);
  const groups = new Groups(nodes.length, stored.length);
  const doubtful = new Pairs<number>();

  for (const block of blocks(people, contactKeys)) {
    const kinds = [...sortedOut(block, (at) => namesOf(people[at])).values()];
    for (const kind of kinds) joinWithin(kind, people, groups, doubtful);
    if (kinds.length > 1)
      joinWithin(
        kinds.flatMap((kind) => kind.slice(0, 1)),
        people,
        groups,
        doubtful,
      );
  }
  const gathered = groups.people(people);
  for (const block of blocks(people, namesOnly)) {
    const heads = [...sortedOut(block, (at) => String(groups.rootOf(at))).values()];
    joinWithin(
      heads.flatMap((head) => head.slice(0, 1)),
      gathered,
      groups,
      doubtful,
    );
  }
  return numbered(records, nodes, groups, doubtful);
}

const byId = (a: Known, b: Known): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const contactKeys = (person: Person): number[] => [
  ...person.emails.map(emailKey),
  ...person.phones.map(phoneKey),
];

const namesOnly = (person: Person): number[] => person.names.flatMap(nameKeys);

/** Positions that share a key, for every key that at least two share. */
function blocks(people: readonly Person[], keysOf: (person: Person) => number[]): number[][] {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  people.forEach((person, at) => {
    const keys = keysOf(person);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const before = first.get(key);
      const block = several.get(key);
      if (before === undefined) first.set(key, at);
      else if (block) block.push(at);
      else several.set(key, [before, at]);
    }
  });
  return [...several.values()];
}

function sortedOut(positions: readonly number[], kindOf: (at: number) => string): Map<string, number[]> {
  const kinds = new Map<string, number[]>();
  for (const at of positions) {
    const kind = kindOf(at);
    const members = kinds.get(kind);
    if (members) members.push(at);
    else kinds.set(kind, [at]);
  }
  return kinds;
}

const spelled = (name: GuestName): string =>
  `${[...name.expanded].sort().join(' ')}|${name.han}|${name.born ?? ''}|${name.generation ?? ''}|${name.gender ?? ''}`;

const namesOf = (person: Person | undefined): string => (person?.names ?? []).map(spelled).sort().join(';');

const sorted = (all: readonly string[]): string => [...all].sort().join();

/** All that the rules look at but the postal address; equal ones need one comparison, not one each. */
const lookOf = (person: Person | undefined): string =>
  person === undefined
    ? ''
    : [namesOf(person), sorted(person.emails), sorted(person.phones), sorted(person.countries)].join('#');

function joinWithin(
  block: readonly number[],
  people: readonly Person[],
  groups: Groups,
  doubtful: Pairs<number>,
): void {
  if (block.length < 2) return;
  const settle = (a: number, b: number, verdict: Verdict): void => {
    if (verdict === 'doubtful' || (verdict === 'same' && !groups.join(a, b))) doubtful.add(a, b);
  };
  const heads: number[] = [];
  for (const alike of sortedOut(block, (at) => lookOf(people[at])).values()) {
    const neighbours = [...sortedOut(alike, (at) => sorted(people[at]?.addresses ?? [])).values()];
    for (const [first, ...others] of [...neighbours, neighbours.map(([first = 0]) => first)]) {
      for (const other of others) settle(first ?? other, other, between(people, first ?? other, other));
    }
    heads.push(...alike.slice(0, 1));
  }
  if (heads.length > crowd) return;
  const verdicts = heads.map((a) => heads.map((b) => (a === b ? 'same' : between(people, a, b))));
  heads.forEach((a, i) => {
    heads.slice(i + 1).forEach((b, offset) => {
      const j = i + 1 + offset;
      const verdict = verdicts[i]?.[j] ?? 'different';
      const agreed = heads.every((_, k) => (verdicts[i]?.[k] === 'same') === (verdicts[j]?.[k] === 'same'));
      settle(a, b, verdict === 'same' && !agreed ? 'doubtful' : verdict);
    });
  });
}

function between(people: readonly Person[], a: number, b: number): Verdict {
  const [one, other] = [people[a], people[b]];
  return one && other ? verdictOf(one, other) : 'different';
}

function numbered(
  records: readonly Known[],
  nodes: readonly Known[],
  groups: Groups,
  doubtful: Pairs<number>,
): ResolvedPeople {
  const refs = new Map<number, GuestRef>();
  let newGuests = 0;
  const refAt = (at: number): GuestRef => {
    const root = groups.rootOf(at);
    const owner = groups.ownerOf(root);
    const ref = refs.get(root) ?? (owner === undefined ? newGuests++ : (nodes[owner]?.id ?? newGuests++));
    refs.set(root, ref);
    return ref;
  };
  const positions = new Map(nodes.map((node, at) => [node.id, at]));
  // In the order the records came, so that the first row of a file is the first new guest.
  const guestOf = new Map(records.map(({ id }) => [id, refAt(positions.get(id) ?? 0)]));
  const pairs = new Pairs<GuestRef>();
  for (const [a, b] of doubtful.all()) pairs.add(refAt(a), refAt(b));
  return { guestOf, newGuests, doubtful: pairs.all() };
}

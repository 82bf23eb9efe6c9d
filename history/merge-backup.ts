import { type Change, type DoubtfulPair, type NeverSame, pairId } from './database';
import { verdictOf } from './identity/compare';
import type { Person } from './identity/person';
import { doubtfulPair } from './import-plan';
import { joinedGuests } from './merge';
import { nameOfBooking, personOfStored, type StoredCustomer } from './stored-customer';

/** What merging the guests of a back-up into a store comes to. */
export interface BackupMerge {
  /** Guests as they shall be stored: new ones, and stored ones that took a guest of the back-up over. */
  readonly guests: readonly StoredCustomer[];
  /** Guests the rules joined, each to be undone by itself. */
  readonly changes: readonly Omit<Change, 'id'>[];
  /** Pairs for a person to decide. */
  readonly doubtful: readonly DoubtfulPair[];
  /** The stored guest that now holds what was under an id of the back-up. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/** More guests than this under one key say nothing about any two of them. */
const crowd = 24;

/**
 * Who of a back-up is on file already under another id, as when two computers took the same export in.
 *
 * The rules are those of an import: a booking both hold keeps its guest; else the same-person rules decide, and join
 * only where neither side has a second who fits as well. Everything less certain, and every guest a person has kept
 * apart, stays by itself. Two guests of the back-up are never joined with each other: they were two there.
 *
 * `readyForChinese` must have been awaited for all of them.
 *
 * @param added guests of the back-up whose id is not stored
 * @param neverSame ids of pairs a person has ruled out, on either computer
 * @param raisedBy names the back-up in the doubts it raises
 * @param at ISO date-time of the changes recorded
 */
export function mergeGuestsOfBackup(
  added: readonly StoredCustomer[],
  stored: readonly StoredCustomer[],
  neverSame: ReadonlySet<string>,
  raisedBy: string,
  at: string,
): BackupMerge {
  const holders = holdersOf(stored);
  const people = new Map<string, Person>();
  const personIn = (guest: StoredCustomer): Person => {
    const known = people.get(guest.id) ?? personOfStored(guest);
    people.set(guest.id, known);
    return known;
  };
  const matches = added.map((guest) => {
    const near = [...new Set(guest.keys.flatMap((key) => holders.get(key) ?? []))].filter(
      (other) => !neverSame.has(pairId(guest.id, other.id)),
    );
    const own = new Set(guest.bookings.map(nameOfBooking));
    const holding = near.filter((other) => other.bookings.some((booking) => own.has(nameOfBooking(booking))));
    const judged = near.map((other) => ({ other, verdict: verdictOf(personIn(guest), personIn(other)) }));
    const same = judged.flatMap(({ other, verdict }) => (verdict === 'same' ? other : []));
    const fitting = holding.length > 0 ? holding : same;
    const doubtful = judged.flatMap(({ other, verdict }) => (verdict === 'different' ? [] : other));
    return { guest, fitting, proven: holding.length > 0, doubtful: [...new Set([...fitting, ...doubtful])] };
  });
  const claims = new Map<string, number>();
  for (const { id } of matches.flatMap(({ fitting }) => fitting)) claims.set(id, (claims.get(id) ?? 0) + 1);

  const guests: StoredCustomer[] = [];
  const changes: Omit<Change, 'id'>[] = [];
  const doubtful: DoubtfulPair[] = [];
  const standsFor = new Map<string, string>();
  for (const { guest, fitting, proven, doubtful: others } of matches) {
    const [kept, second] = fitting;
    if (kept && !second && claims.get(kept.id) === 1) {
      const joined = joinedGuests(kept, guest);
      guests.push(joined);
      standsFor.set(guest.id, kept.id);
      // Where both hold the same booking there is nothing to part again: it is one record, met twice.
      if (!proven) changes.push(asChange(kept, guest, joined, at));
    } else {
      guests.push(guest);
      for (const other of others)
        doubtful.push(doubtfulPair(guest.id, personIn(guest), other.id, personIn(other), raisedBy));
    }
  }
  return { guests, changes, doubtful, standsFor };
}

const asChange = (
  kept: StoredCustomer,
  gone: StoredCustomer,
  joined: StoredCustomer,
  at: string,
): Omit<Change, 'id'> => ({
  kind: 'merge',
  at,
  guests: [kept.id, gone.id],
  before: [kept, gone],
  after: [joined],
  pairs: [],
});

/** Stored guests by each of their identity keys and booking numbers; words to search by prove nothing. */
function holdersOf(stored: readonly StoredCustomer[]): Map<number | string, StoredCustomer[]> {
  const holders = new Map<number | string, StoredCustomer[]>();
  for (const guest of stored) {
    for (const key of guest.keys) {
      if (typeof key !== 'number') continue;
      const sharing = holders.get(key);
      if (sharing) sharing.push(guest);
      else holders.set(key, [guest]);
    }
  }
  for (const [key, sharing] of holders) if (sharing.length > crowd) holders.delete(key);
  return holders;
}

/** What a back-up says of pairs, under the ids that are stored now; pairs that have become one guest are gone. */
export function pairsUnder<P extends NeverSame>(
  pairs: readonly P[],
  standsFor: ReadonlyMap<string, string>,
): P[] {
  return pairs.flatMap((pair) => {
    const [a, b] = pair.guests.map((id) => standsFor.get(id) ?? id).sort();
    return a === undefined || b === undefined || a === b
      ? []
      : [{ ...pair, id: pairId(a, b), guests: [a, b] }];
  });
}

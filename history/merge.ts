import type { CustomerHistory } from '../retention/customer-history';
import { type Change, type DoubtfulPair, type HistoryDatabase, pairId } from './database';
import { readyForChinese } from './identity/pinyin';
import { emptyGuest } from './import-plan';
import { derived, type Face, nameOfBooking, type StoredCustomer } from './stored-customer';
import { bookingsOfBoth, faceKey } from './versions-of-bookings';

/** Everything a merge or split touches, in one transaction. */
const tablesOf = ({ customers, changes, doubtful }: HistoryDatabase) => [customers, changes, doubtful];

/**
 * Makes two guests one: `kept` takes over all that is known of `gone`. The change is recorded whole, so that
 * `undoChange` can part them again.
 *
 * @param at ISO date-time
 * @returns the id of the change
 * @throws if one of them is not stored
 */
export async function mergeGuests(
  database: HistoryDatabase,
  kept: string,
  gone: string,
  at: string,
): Promise<number> {
  await readyForChinese(['陈']);
  return database.transaction('rw', tablesOf(database), async () => {
    const [one, other] = await database.customers.bulkGet([kept, gone]);
    if (!one || !other || kept === gone) throw new Error('a merge takes two stored guests');
    const merged = joinedGuests(one, other);
    await database.customers.put(merged);
    await database.customers.delete(gone);
    const pairs = await database.doubtful.where('guests').anyOf(kept, gone).distinct().toArray();
    await pointPairsTo(database, gone, kept);
    return record(database, {
      kind: 'merge',
      at,
      guests: [kept, gone],
      before: [one, other],
      after: [merged],
      pairs,
    });
  });
}

/**
 * Takes bookings out of a guest and makes them a guest of their own, with what their records say of the person.
 *
 * @param bookings names as `nameOfBooking` gives them; not none and not all
 * @returns the id of the change and of the new guest
 */
export async function splitGuest(
  database: HistoryDatabase,
  id: string,
  bookings: readonly string[],
  at: string,
  newId: string = crypto.randomUUID(),
): Promise<{ change: number; guest: string }> {
  await readyForChinese(['陈']);
  return database.transaction('rw', tablesOf(database), async () => {
    const guest = await database.customers.get(id);
    if (!guest) throw new Error(`no guest ${id}`);
    const [stays, leaves] = parted(guest, new Set(bookings), newId);
    if (stays.bookings.length === 0 || leaves.bookings.length === 0) {
      throw new Error('a split leaves each guest at least one booking');
    }
    await database.customers.bulkPut([stays, leaves]);
    const change = await record(database, {
      kind: 'split',
      at,
      guests: [id, newId],
      before: [guest],
      after: [stays, leaves],
      pairs: [],
    });
    return { change, guest: newId };
  });
}

async function record(database: HistoryDatabase, change: Omit<Change, 'id'>): Promise<number> {
  return database.changes.add(change as Change);
}

/** Pairs that named the guest that is gone now name the one it became part of. */
async function pointPairsTo(database: HistoryDatabase, gone: string, kept: string): Promise<void> {
  const pairs = await database.doubtful.where('guests').equals(gone).toArray();
  await database.doubtful.bulkDelete(pairs.map(({ id }) => id));
  const moved = pairs.flatMap((pair): DoubtfulPair[] => {
    const other = pair.guests.find((guest) => guest !== gone) ?? kept;
    if (other === kept) return [];
    return [{ ...pair, id: pairId(other, kept), guests: other < kept ? [other, kept] : [kept, other] }];
  });
  await database.doubtful.bulkPut(moved);
}

/** All that is known of two guests as one, who keeps the first one's id. */
export function joinedGuests(one: StoredCustomer, other: StoredCustomer): StoredCustomer {
  const consent =
    [one.consent, other.consent].find(({ marketing }) => marketing === 'no') ?? later(one, other);
  return derived({
    ...other,
    ...one,
    consent,
    names: [...new Set([...one.names, ...other.names])],
    ...bookingsOfBoth(one, other),
    faces: joinedFaces(one.faces, other.faces),
    complaints: eachOnce([...one.complaints, ...other.complaints]),
    faults: eachOnce([...one.faults, ...other.faults]),
    contacts: eachOnce([...one.contacts, ...other.contacts]),
    surveys: eachOnce([...one.surveys, ...other.surveys]),
    preferences: eachOnce([...one.preferences, ...other.preferences]),
    notes: eachOnce([...one.notes, ...other.notes]),
    outcomes: eachOnce([...one.outcomes, ...other.outcomes]),
    ...bothLists(one, other, 'referrals'),
    ...bothLists(one, other, 'promises'),
    ...bothLists(one, other, 'circumstances'),
    ...(one.points || other.points ? { points: mergedPoints(one, other) } : {}),
  });
}

/** A list that only some histories have, of both guests; absent where neither has it. */
function bothLists<K extends 'referrals' | 'promises' | 'circumstances'>(
  one: StoredCustomer,
  other: StoredCustomer,
  list: K,
): Partial<Pick<StoredCustomer, K>> {
  const entries = [...(one[list] ?? []), ...(other[list] ?? [])];
  return entries.length > 0 ? ({ [list]: eachOnce(entries) } as unknown as Pick<StoredCustomer, K>) : {};
}

/** The same note or answer may have come to both by a back-up. */
const eachOnce = <T>(entries: readonly T[]): T[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];

/** A refusal outweighs everything; otherwise what was said last counts. */
const later = (one: StoredCustomer, other: StoredCustomer): CustomerHistory['consent'] =>
  (other.consent.on ?? '') > (one.consent.on ?? '') || one.consent.marketing === 'unknown'
    ? other.consent
    : one.consent;

function mergedPoints(one: StoredCustomer, other: StoredCustomer) {
  const expiries = [one.points?.expiresOn, other.points?.expiresOn].filter((day) => day !== undefined).sort();
  const [first] = expiries;
  const balance = (one.points?.balance ?? 0) + (other.points?.balance ?? 0);
  return { balance, ...(first === undefined ? {} : { expiresOn: first }) };
}

function joinedFaces(one: readonly Face[], other: readonly Face[]): Face[] {
  const faces = new Map(one.map((face) => [faceKey(face.clues), face]));
  for (const face of other) {
    const key = faceKey(face.clues);
    const before = faces.get(key);
    faces.set(key, before ? { ...face, heldBy: [...new Set([...before.heldBy, ...face.heldBy])] } : face);
  }
  return [...faces.values()];
}

/** Faces go with the bookings that carry their name; one that both sides carry stays with both. */
function parted(guest: StoredCustomer, leaving: ReadonlySet<string>, newId: string) {
  const goes = (booking: StoredCustomer['bookings'][number]) => leaving.has(nameOfBooking(booking));
  const namesOf = (bookings: StoredCustomer['bookings']) =>
    new Set(bookings.flatMap(({ guestName, bookedBy }) => [guestName, bookedBy ?? guestName]));
  const [left, moved] = [guest.bookings.filter((booking) => !goes(booking)), guest.bookings.filter(goes)];
  const [staying, going] = [namesOf(left), namesOf(moved)];
  const carried = (names: ReadonlySet<string>, { clues }: Face): boolean =>
    names.has(clues.name) || (clues.bookedBy !== undefined && names.has(clues.bookedBy));
  return [
    derived({
      ...guest,
      bookings: left,
      versions: guest.versions.filter((version) => !goes(version)),
      faces: guest.faces.filter((face) => carried(staying, face) || !carried(going, face)),
    }),
    derived({
      ...emptyGuest(newId),
      bookings: moved,
      versions: guest.versions.filter(goes),
      faces: guest.faces.filter((face) => carried(going, face)),
    }),
  ] as const;
}

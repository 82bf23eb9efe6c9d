import type { Booking } from '../retention/customer-history';
import { newHistory } from '../retention/customer-history';
import { type DoubtfulPair, pairId } from './database';
import { compare, verdictOf } from './identity/compare';
import { bookingKey, personKeys } from './identity/keys';
import { type Person, personOf, together } from './identity/person';
import { type GuestRef, type Known, resolvePeople } from './identity/resolve';
import type { ImportReading, PersonClues, ReadBooking, Rejection } from './import/reading';
import { eachBookingOnce } from './rows-of-one-booking';
import { nameOfBooking, personOfStored, type StoredCustomer } from './stored-customer';
import { faceKey, type HeldBooking, isNews, withBookings } from './versions-of-bookings';

/** What an import would do. Making it writes nothing. */
export interface ImportPlan {
  readonly batch: string;
  readonly file: string;
  readonly counts: ImportCounts;
  readonly rejected: readonly Rejection[];
  /** Rows per guest: of new guests by number, of stored ones by id. */
  readonly newGuests: readonly (readonly ReadBooking[])[];
  readonly knownGuests: ReadonlyMap<string, readonly ReadBooking[]>;
  readonly doubtful: readonly DoubtfulPair[];
}

export interface ImportCounts {
  readonly rows: number;
  readonly rejectedRows: number;
  readonly newBookings: number;
  /** Stored already, with something new (cancelled meanwhile, other dates). */
  readonly changedBookings: number;
  /** Stored already, nothing new. */
  readonly knownBookings: number;
  /** Rows that name a booking an earlier row of the same file named. */
  readonly duplicates: number;
  readonly newGuests: number;
  readonly knownGuests: number;
  readonly doubtful: number;
}

/** Keys by which stored guests that may matter to these rows are found. */
export function keysOfReading(reading: ImportReading): number[] {
  const keys = new Set<number>();
  for (const { booking, clues } of reading.bookings) {
    if (booking.reservationNumber !== '') keys.add(bookingKey(booking.reservationNumber));
    for (const key of personKeys(personOf(clues))) keys.add(key);
  }
  return [...keys];
}

/**
 * Compares what was read with what is stored. A booking number that is stored keeps its guest; the others go to
 * whom the same-person rules say.
 *
 * `readyForChinese` must have been awaited for the texts of both.
 *
 * @param stored every guest that shares a key with the reading; more do no harm
 * @param neverSame ids of pairs (`pairId`) a person has ruled out
 */
export function planImport(
  reading: ImportReading,
  stored: readonly StoredCustomer[],
  batch: { readonly id: string; readonly file: string },
  neverSame: ReadonlySet<string> = new Set(),
): ImportPlan {
  const knownBookings = new Map<string, { guest: string; booking: Booking }>();
  for (const guest of stored) {
    for (const booking of guest.bookings)
      knownBookings.set(nameOfBooking(booking), { guest: guest.id, booking });
  }
  const bookings = eachBookingOnce(reading.bookings);
  const records = new Map<string, Known>();
  const recordOf = bookings.map((read): Known => {
    const face = faceKey(read.clues);
    const met = records.get(face);
    if (met) return met;
    const person = personOf(read.clues);
    const id = isOnePerson(person) ? face : `${face}\u0001${nameOfBooking(read.booking)}`;
    const record = { id, person };
    records.set(id, record);
    return record;
  });
  const storedPeople = stored.map((guest) => ({ id: guest.id, person: personOfStored(guest) }));
  const people = resolvePeople([...records.values()], storedPeople);

  const rowsOf = new Map<GuestRef, ReadBooking[]>();
  let [fresh, changed, known] = [0, 0, 0];
  for (const [at, read] of bookings.entries()) {
    const before = knownBookings.size > 0 ? knownBookings.get(nameOfBooking(read.booking)) : undefined;
    const ref = before?.guest ?? people.guestOf.get(recordOf[at]?.id ?? '');
    if (ref === undefined) throw new Error('a record was left without a guest');
    if (!before) fresh++;
    else if (isNews(before.booking, read.booking)) changed++;
    else known++;
    const rows = rowsOf.get(ref);
    if (rows) rows.push(read);
    else rowsOf.set(ref, [read]);
  }

  const newRefs = [...rowsOf.keys()].filter((ref) => typeof ref === 'number');
  const idOf = idsOf(batch.id, newRefs);
  const doubtful = doubtfulPairs(people.doubtful, rowsOf, storedPeople, idOf, batch.id).filter(
    (pair) => !neverSame.has(pair.id),
  );
  return {
    batch: batch.id,
    file: batch.file,
    rejected: reading.rejected,
    newGuests: newRefs.map((ref) => rowsOf.get(ref) ?? []),
    knownGuests: new Map(
      [...rowsOf].flatMap(([ref, rows]) => (typeof ref === 'string' ? [[ref, rows] as const] : [])),
    ),
    doubtful,
    counts: {
      rows: reading.rows,
      rejectedRows: new Set(reading.rejected.map(({ row }) => row)).size,
      newBookings: fresh,
      changedBookings: changed,
      knownBookings: known,
      duplicates: reading.bookings.length - bookings.length,
      newGuests: newRefs.length,
      knownGuests: rowsOf.size - newRefs.length,
      doubtful: doubtful.length,
    },
  };
}

/**
 * Rows that say the same of a person are one record where the rules would join them anyway. Rows of a surname
 * alone, or of a frequent name and nothing else, are each a record of their own.
 */
const isOnePerson = (person: Person): boolean => verdictOf(person, person) === 'same';

/** Whether writing the plan would say anything the store does not say yet. */
export const bringsNews = (plan: ImportPlan): boolean =>
  plan.counts.newBookings + plan.counts.changedBookings > 0;

/** Ids that sort in the order guests were met, since a store is written fastest in the order of its keys. */
export const guestId = (batch: string, number: number): string =>
  `${batch}-${number.toString(36).padStart(5, '0')}`;

function idsOf(batch: string, newRefs: readonly number[]): (ref: GuestRef) => string | undefined {
  const ids = new Map(newRefs.map((ref, number) => [ref, guestId(batch, number)]));
  return (ref) => (typeof ref === 'string' ? ref : ids.get(ref));
}

function doubtfulPairs(
  pairs: readonly (readonly [GuestRef, GuestRef])[],
  rowsOf: ReadonlyMap<GuestRef, readonly ReadBooking[]>,
  stored: readonly Known[],
  idOf: (ref: GuestRef) => string | undefined,
  raisedBy: string,
): DoubtfulPair[] {
  const storedPeople = new Map(stored.map(({ id, person }) => [id, person]));
  const personAt = (ref: GuestRef): Person => {
    const read = (rowsOf.get(ref) ?? []).map(({ clues }) => personOf(clues));
    const known = typeof ref === 'string' ? storedPeople.get(ref) : undefined;
    return together(known ? [known, ...read] : read);
  };
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [idOf(one), idOf(other)];
    // Both stored and untouched by this file: that doubt is not this import's to raise.
    if (a === undefined || b === undefined || !(rowsOf.has(one) || rowsOf.has(other))) return [];
    return [doubtfulPair(a, personAt(one), b, personAt(other), raisedBy)];
  });
}

export function doubtfulPair(
  a: string,
  personA: Person,
  b: string,
  personB: Person,
  raisedBy: string,
): DoubtfulPair {
  const { because, agrees, differs } = compare(personA, personB);
  return {
    id: pairId(a, b),
    guests: a < b ? [a, b] : [b, a],
    raisedBy,
    because,
    agrees: agrees.map(({ words }) => words),
    differs: differs.map(({ words }) => words),
  };
}

/** A new guest as stored. */
export function newGuest(plan: ImportPlan, number: number): StoredCustomer {
  const rows = plan.newGuests[number] ?? [];
  return withRows(plan, emptyGuest(guestId(plan.batch, number)), rows);
}

/**
 * A stored guest with this file's rows. A booking whose number is known stays with its guest; where it has since
 * been passed on to somebody else, that name does not become the guest's.
 */
export function withRows(
  plan: ImportPlan,
  guest: StoredCustomer,
  rows: readonly ReadBooking[],
): StoredCustomer {
  const known = guest.faces.length > 0 ? personOfStored(guest) : undefined;
  const held = rows.map(({ row, booking, clues }): HeldBooking => {
    const source = { kind: 'import' as const, batch: plan.batch, file: plan.file, row };
    const other = known !== undefined && verdictOf(known, personOf(clues)) === 'different';
    return { booking: { ...booking, source }, ...(other ? {} : { clues }) };
  });
  return withBookings(guest, held);
}

export const emptyGuest = (id: string): StoredCustomer => ({
  ...newHistory(id, ''),
  names: [],
  keys: [],
  lastCheckIn: '',
  faces: [],
  versions: [],
});

/** Every text of these clues that may hold Chinese characters. */
export function* namesIn(clues: Iterable<PersonClues>): Generator<string> {
  for (const { name, bookedBy } of clues) {
    yield name;
    if (bookedBy !== undefined) yield bookedBy;
  }
}

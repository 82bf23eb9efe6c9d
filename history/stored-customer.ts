import * as v from 'valibot';
import { Booking, CustomerHistory } from '../retention/customer-history';
import { isKept } from '../retention/stays';
import { guestNames } from './identity/guest-name';
import { bookingKey, lookUpKeys, personKeys } from './identity/keys';
import { guestOf, type Person, personOf, together } from './identity/person';
import { searchWords } from './identity/search-words';
import type { PersonClues } from './import/reading';
import { contactsOf, type GuestRecord, spellingsOf } from './spellings';

/**
 * What a source said of the person, and who holds it: ids of imports, or `desk` for what an agent saved or
 * vouched for. It goes when its last holder is undone.
 */
export const Face = v.object({
  clues: v.object({
    name: v.string(),
    bookedBy: v.exactOptional(v.string()),
    email: v.exactOptional(v.string()),
    phone: v.exactOptional(v.string()),
    country: v.exactOptional(v.string()),
    address: v.exactOptional(v.string()),
    channel: v.string(),
  }),
  heldBy: v.array(v.string()),
});
export interface Face {
  readonly clues: PersonClues;
  readonly heldBy: readonly string[];
}

export const atDesk = 'desk';

/**
 * The one document a guest is stored as. What undo needs lies in it too, so that erasing the document erases
 * everything: what each source said of a booking that several know (`versions`), and each spelling's holders.
 */
export interface StoredCustomer extends CustomerHistory {
  /** Numbers: identity keys and booking numbers. Texts: words to search by. One multi-entry index. */
  readonly keys: (number | string)[];
  /** The latest check-in, past or to come, of a booking neither cancelled nor missed; else empty. Orders the list. */
  readonly lastCheckIn: string;
  readonly faces: Face[];
  /**
   * For bookings that more than one source knows: what each said, in the order they came. `bookings` holds
   * what they say together.
   */
  readonly versions: Booking[];
}

/** What a back-up must hold of one guest: the derived fields are made anew when it is read back. */
export const CustomerRecord = v.object({
  ...CustomerHistory.entries,
  faces: v.array(Face),
  versions: v.array(Booking),
});

/** The history alone, as everything outside this room reads it. */
export function historyOf(stored: StoredCustomer): CustomerHistory {
  const { keys: _keys, lastCheckIn: _lastCheckIn, faces: _faces, versions: _versions, ...history } = stored;
  return history;
}

/** The channel and number that name a booking; without a number, what else tells it from others. */
export function nameOfBooking(booking: Omit<Booking, 'source'>): string {
  const number = booking.reservationNumber.trim().toUpperCase();
  if (number !== '') return `${booking.channel}#${number}`;
  return `${booking.channel}#${booking.guestName}|${booking.checkIn}|${booking.checkOut}`;
}

export const personOfStored = (stored: Pick<StoredCustomer, 'faces'>): Person =>
  together(stored.faces.map((face) => personOf(face.clues)));

/** A document with its derived fields (spellings, keys, order of bookings) made anew from what it holds. */
export function derived(record: Omit<StoredCustomer, 'keys' | 'lastCheckIn'>): StoredCustomer {
  const records = record.faces.map(({ clues }) => ({ clues, guest: guestOf(clues) }));
  const bookings = record.bookings.length < 2 ? record.bookings : [...record.bookings].sort(byCheckIn);
  const names = spellingsOf(records, bookings);
  return {
    ...record,
    bookings,
    names: names.length > 0 ? names : record.names,
    ...contactsOf(records),
    keys: keysOf(records, bookings),
    lastCheckIn: bookings.findLast(isKept)?.checkIn ?? '',
  };
}

/** By check-in, then by number, so that the same bookings always make the same document. */
const byCheckIn = (a: Booking, b: Booking): number =>
  compareTexts(a.checkIn, b.checkIn) || compareTexts(a.reservationNumber, b.reservationNumber);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keysOf(records: readonly GuestRecord[], bookings: readonly Booking[]): (number | string)[] {
  const keys = new Set<number | string>();
  for (const { clues, guest } of records) {
    const person = personOf(clues, guest);
    for (const key of personKeys(person)) keys.add(key);
    for (const key of lookUpKeys(clues, person)) keys.add(key);
    // Companions and bookers are no identity, but an agent looks for them too.
    for (const field of [clues.name, clues.bookedBy ?? '']) {
      for (const name of guestNames(field)) for (const word of searchWords(name)) keys.add(word);
    }
  }
  for (const { reservationNumber } of bookings) {
    if (reservationNumber !== '') keys.add(bookingKey(reservationNumber));
  }
  return [...keys];
}

import type { Booking } from '../retention/customer-history';
import type { HistoryDatabase } from './database';
import { compareNames } from './identity/compare-names';
import { type GuestName, guestNames } from './identity/guest-name';
import { readyForChinese } from './identity/pinyin';
import { searchWords } from './identity/search-words';
import { derived, type Face, personOfStored, type StoredCustomer } from './stored-customer';

/**
 * Erases a guest everywhere: the document with all sources' versions, recorded merges and splits that hold a
 * copy, doubtful pairs and decisions, and the guest's name where other guests' bookings name it as companion or
 * booker. There is no way back, since a copy kept for undo would not be erasure (GDPR art. 17): the surface
 * asks before. Imports keep only counts, so nothing of the guest is left there.
 */
export async function eraseGuest(database: HistoryDatabase, id: string): Promise<void> {
  await readyForChinese(['陈']);
  const { customers, doubtful, decisions, changes } = database;
  await database.transaction('rw', customers, doubtful, decisions, changes, async () => {
    const guest = await customers.get(id);
    if (!guest) return;
    await customers.delete(id);
    await doubtful.where('guests').equals(id).delete();
    await decisions.where('guests').equals(id).delete();
    await changes.where('guests').equals(id).delete();
    const names = personOfStored(guest).names.filter((name) => !name.masked);
    const words = [...new Set(names.flatMap((name) => searchWords(name)))];
    const mentioning = await customers.where('keys').anyOf(words).distinct().toArray();
    for (const other of mentioning) {
      const scrubbed = withoutMention(other, names);
      if (scrubbed) await customers.put(scrubbed);
    }
  });
}

/** A guest whose records no longer name these people beside it, or nothing if they never did. */
function withoutMention(guest: StoredCustomer, erased: readonly GuestName[]): StoredCustomer | undefined {
  const own = personOfStored(guest).names;
  const isErased = (name: GuestName): boolean =>
    erased.some((gone) => isSame(gone, name)) && !own.some((mine) => isSame(mine, name));
  const scrubField = (field: string): string => {
    const parts = field.split(/([;、&+\n])/);
    if (!guestNames(field).some(isErased)) return field;
    const kept = parts.filter((part, at) => at % 2 === 0 && !guestNames(part).some(isErased));
    return kept.map((part) => part.trim()).join('; ');
  };
  const scrub = (booking: Booking): Booking => {
    const { bookedBy, ...rest } = booking;
    const booker = bookedBy === undefined ? '' : scrubField(bookedBy);
    return {
      ...rest,
      guestName: scrubField(booking.guestName),
      ...(booker === '' ? {} : { bookedBy: booker }),
    };
  };
  const scrubFace = (face: Face): Face => {
    const { bookedBy, ...rest } = face.clues;
    const booker = bookedBy === undefined ? '' : scrubField(bookedBy);
    // What the booker left to be reached by is the booker's.
    const { email: _email, phone: _phone, address: _address, ...impersonal } = rest;
    const gone = bookedBy !== undefined && booker === '';
    const clues = { ...(gone ? impersonal : rest), name: scrubField(rest.name) };
    return { ...face, clues: booker === '' ? clues : { ...clues, bookedBy: booker } };
  };
  const scrubbed = {
    ...guest,
    bookings: guest.bookings.map(scrub),
    versions: guest.versions.map(scrub),
    faces: guest.faces.map(scrubFace),
  };
  return JSON.stringify(scrubbed) === JSON.stringify(guest) ? undefined : derived(scrubbed);
}

const isSame = (a: GuestName, b: GuestName): boolean => {
  const relation = compareNames(a, b);
  return relation === 'equal' || relation === 'equal-across-scripts';
};

/** Empties the whole history: guests, imports, decisions and remembered layouts. */
export async function eraseEverything(database: HistoryDatabase): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
}

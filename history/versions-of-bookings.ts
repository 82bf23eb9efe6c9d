import type { Booking } from '../retention/customer-history';
import type { PersonClues } from './import/reading';
import { atDesk, derived, type Face, nameOfBooking, type StoredCustomer } from './stored-customer';

/** One booking as a source has it, with what it says of the person. */
export interface HeldBooking {
  readonly booking: Booking;
  /** Absent where the record names somebody else than the guest it is kept with. */
  readonly clues?: PersonClues;
}

/** Who holds what a source said: the import's id, or the desk. */
export const holderOf = (source: Booking['source']): string =>
  source.kind === 'import' ? source.batch : atDesk;

/**
 * Whether a newly read version says anything the stored one does not. An older export may still say `booked` of
 * what has been stayed or cancelled since; that is not news.
 */
export function isNews(stored: Omit<Booking, 'source'>, read: Omit<Booking, 'source'>): boolean {
  if (read.status === 'booked' && stored.status !== 'booked') return false;
  const fields = new Set([...Object.keys(stored), ...Object.keys(read)]) as Set<keyof Booking>;
  fields.delete('source');
  for (const field of fields) {
    const [before, now] = [(stored as Booking)[field], (read as Booking)[field]];
    if (now === undefined || before === now) continue;
    if (JSON.stringify(before) !== JSON.stringify(now)) return true;
  }
  return false;
}

/** What several sources say of one booking together: later news over earlier, and nothing known is lost. */
function said(versions: readonly Booking[]): Booking[] {
  let [known] = versions;
  if (!known) return [];
  for (const next of versions.slice(1)) if (isNews(known, next)) known = { ...known, ...next };
  return [known];
}

/**
 * A guest with these bookings added. Of a booking known already every source's version is kept, so that
 * undoing one import leaves what another says.
 */
export function withBookings(guest: StoredCustomer, added: readonly HeldBooking[]): StoredCustomer {
  const versions = versionsByBooking(guest);
  const faces = new Map(guest.faces.map((face) => [faceKey(face.clues), face]));
  for (const { booking, clues } of added) {
    const name = nameOfBooking(booking);
    const holder = holderOf(booking.source);
    const known = versions.get(name) ?? [];
    const own = known.findIndex((version) => holderOf(version.source) === holder);
    if (own < 0) versions.set(name, [...known, booking]);
    else versions.set(name, known.with(own, said([known[own] ?? booking, booking])[0] ?? booking));
    if (clues) hold(faces, clues, holder);
  }
  return derived({ ...guest, ...fromVersions(versions), faces: [...faces.values()] });
}

function versionsByBooking(guest: StoredCustomer): Map<string, Booking[]> {
  const versions = new Map<string, Booking[]>();
  for (const version of guest.versions) {
    const name = nameOfBooking(version);
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  for (const booking of guest.bookings) {
    const name = nameOfBooking(booking);
    if (!versions.has(name)) versions.set(name, [booking]);
  }
  return versions;
}

const fromVersions = (versions: ReadonlyMap<string, Booking[]>) => ({
  bookings: [...versions.values()].flatMap(said),
  versions: [...versions.keys()].sort().flatMap((name) => {
    const all = versions.get(name) ?? [];
    return all.length > 1 ? all : [];
  }),
});

/** The bookings of two guests as one guest's; of those both have, every source's version is kept. */
export function bookingsOfBoth(
  one: StoredCustomer,
  other: StoredCustomer,
): Pick<StoredCustomer, 'bookings' | 'versions'> {
  const versions = versionsByBooking(one);
  for (const [name, said] of versionsByBooking(other)) {
    const known = versions.get(name) ?? [];
    const met = new Set(known.map((version) => JSON.stringify(version)));
    versions.set(name, [...known, ...said.filter((version) => !met.has(JSON.stringify(version)))]);
  }
  return fromVersions(versions);
}

function hold(faces: Map<string, Face>, clues: PersonClues, holder: string): void {
  const key = faceKey(clues);
  const face = faces.get(key);
  if (!face) faces.set(key, { clues, heldBy: [holder] });
  else if (!face.heldBy.includes(holder)) faces.set(key, { clues, heldBy: [...face.heldBy, holder] });
}

/** All that a record says of a person as one text. */
export const faceKey = (clues: PersonClues): string =>
  [clues.name, clues.bookedBy, clues.email, clues.phone, clues.country, clues.address, clues.channel].join(
    '\u0001',
  );

/**
 * A guest without what one import brought, or nothing if the import brought everything. Where an agent has
 * written since (a note, an answer to a prompt, consent), the guest stays with its names, for that work is
 * the agent's.
 */
export function withoutBatch(guest: StoredCustomer, batch: string): StoredCustomer | undefined {
  const heldByBatch = (booking: Booking): boolean => holderOf(booking.source) === batch;
  if (
    ![...guest.versions, ...guest.bookings].some(heldByBatch) &&
    !guest.faces.some((face) => face.heldBy.includes(batch))
  ) {
    return guest;
  }
  const versions = versionsByBooking(guest);
  for (const [name, all] of versions) {
    const others = all.filter((version) => !heldByBatch(version));
    if (others.length > 0) versions.set(name, others);
    else versions.delete(name);
  }
  const left = guest.faces.flatMap((face) => {
    const heldBy = face.heldBy.filter((holder) => holder !== batch);
    return heldBy.length > 0 ? [{ ...face, heldBy }] : [];
  });
  if (versions.size === 0 && left.length === 0 && !isWorkedOn(guest)) return undefined;
  return derived({
    ...guest,
    ...fromVersions(versions),
    faces: left.length > 0 ? left : guest.faces.map((face) => ({ ...face, heldBy: [atDesk] })),
  });
}

/** Whether anything is on file that no import brought. */
export function isWorkedOn(guest: StoredCustomer): boolean {
  const lists = ['notes', 'outcomes', 'contacts', 'complaints', 'faults', 'surveys', 'preferences'] as const;
  return (
    lists.some((list) => guest[list].length > 0) ||
    guest.consent.marketing !== 'unknown' ||
    guest.adviser !== undefined ||
    guest.birthday !== undefined ||
    guest.departure !== undefined ||
    (guest.promises?.length ?? 0) > 0 ||
    (guest.circumstances?.length ?? 0) > 0 ||
    (guest.referrals?.length ?? 0) > 0
  );
}

import type {
  Booking,
  CustomerHistory,
  Day,
  Note,
  Preference,
  PromptOutcome,
} from '../retention/customer-history';
import type { HistoryDatabase } from './database';
import { readyForChinese } from './identity/pinyin';
import type { PersonClues } from './import/reading';
import { emptyGuest, namesIn } from './import-plan';
import { historyOf, type StoredCustomer } from './stored-customer';
import { withBookings } from './versions-of-bookings';

export async function getCustomer(
  database: HistoryDatabase,
  id: string,
): Promise<CustomerHistory | undefined> {
  const stored = await database.customers.get(id);
  return stored && historyOf(stored);
}

export const countCustomers = (database: HistoryDatabase): Promise<number> => database.customers.count();

/** Every history, a thousand at a time, for figures over all guests. */
export async function* allCustomers(database: HistoryDatabase): AsyncGenerator<CustomerHistory[]> {
  let last = '';
  for (;;) {
    const some = await database.customers.where('id').above(last).limit(1000).toArray();
    if (some.length === 0) return;
    yield some.map(historyOf);
    last = some.at(-1)?.id ?? last;
  }
}

/** Changes one guest in a transaction of its own. @throws if nobody has this id: the surface shows a stale guest */
export async function changeCustomer(
  database: HistoryDatabase,
  id: string,
  change: (guest: StoredCustomer) => StoredCustomer,
): Promise<CustomerHistory> {
  return database.transaction('rw', database.customers, async () => {
    const stored = await database.customers.get(id);
    if (!stored) throw new Error(`no guest ${id}`);
    const changed = change(stored);
    await database.customers.put(changed);
    return historyOf(changed);
  });
}

export const addNote = (database: HistoryDatabase, id: string, note: Note): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({ ...guest, notes: [...guest.notes, note] }));

export const removeNote = (database: HistoryDatabase, id: string, noteId: string): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({
    ...guest,
    notes: guest.notes.filter((note) => note.id !== noteId),
  }));

/** Records what the agent did with a prompt; a new answer to the same prompt about the same record replaces the old. */
export const recordOutcome = (
  database: HistoryDatabase,
  id: string,
  outcome: PromptOutcome,
): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({
    ...guest,
    outcomes: [...without(guest.outcomes, outcome), outcome],
  }));

export const takeBackOutcome = (
  database: HistoryDatabase,
  id: string,
  outcome: Pick<PromptOutcome, 'prompt' | 'about'>,
): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({ ...guest, outcomes: without(guest.outcomes, outcome) }));

const without = (
  outcomes: readonly PromptOutcome[],
  taken: Pick<PromptOutcome, 'prompt' | 'about'>,
): PromptOutcome[] =>
  outcomes.filter(({ prompt, about }) => prompt !== taken.prompt || about !== taken.about);

export const setConsent = (
  database: HistoryDatabase,
  id: string,
  marketing: CustomerHistory['consent']['marketing'],
  on: Day,
): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({ ...guest, consent: { marketing, on } }));

/** Keeps what the guest told us; the same told twice stands once. */
export const addPreference = (
  database: HistoryDatabase,
  id: string,
  told: Preference,
): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({
    ...guest,
    preferences: [...unlike(guest.preferences, told), told],
  }));

export const removePreference = (
  database: HistoryDatabase,
  id: string,
  told: Pick<Preference, 'kind' | 'value'>,
): Promise<CustomerHistory> =>
  changeCustomer(database, id, (guest) => ({ ...guest, preferences: unlike(guest.preferences, told) }));

const unlike = (preferences: readonly Preference[], told: Pick<Preference, 'kind' | 'value'>): Preference[] =>
  preferences.filter(({ kind, value }) => kind !== told.kind || value !== told.value);

/** @param birthday month and day, `MM-DD`; undefined takes it off the file */
export const setBirthday = (
  database: HistoryDatabase,
  id: string,
  birthday: CustomerHistory['birthday'],
): Promise<CustomerHistory> =>
  changeCustomer(database, id, ({ birthday: _, ...guest }) => ({ ...guest, ...(birthday && { birthday }) }));

/**
 * Puts the booking of a page on file, under a guest or a new one.
 *
 * @param newId id for a new guest, used when `guest` is undefined
 */
export async function saveBooking(
  database: HistoryDatabase,
  booking: Booking,
  clues: PersonClues,
  guest: string | undefined,
  newId: string = crypto.randomUUID(),
): Promise<CustomerHistory> {
  await readyForChinese(namesIn([clues]));
  if (guest === undefined) {
    const created = withBookings(emptyGuest(newId), [{ booking, clues }]);
    await database.customers.add(created);
    return historyOf(created);
  }
  const stored = await database.customers.get(guest);
  await readyForChinese(namesIn((stored?.faces ?? []).map((face) => face.clues)));
  return changeCustomer(database, guest, (known) => withBookings(known, [{ booking, clues }]));
}

import { type Change, type HistoryDatabase, pairId } from './database';
import { readyForChinese } from './identity/pinyin';
import { derived, nameOfBooking, type StoredCustomer } from './stored-customer';

/** Lists of a history whose entries are told apart by what they say. */
const lists = [
  'complaints',
  'faults',
  'contacts',
  'surveys',
  'preferences',
  'notes',
  'outcomes',
  'bookings',
  'versions',
  'faces',
] as const;

/** The merges and splits of a guest, newest first. */
export const changesOf = (database: HistoryDatabase, id: string): Promise<Change[]> =>
  database.changes.where('guests').equals(id).reverse().sortBy('id');

/**
 * Takes a merge or split back. What was added since stays: with the guest that kept its id after a merge, and
 * with the whole guest after a split. What was removed since stays removed.
 *
 * @throws if the change is not recorded or one of its guests is gone
 */
export async function undoChange(database: HistoryDatabase, id: number): Promise<void> {
  await readyForChinese(['陈']);
  const { customers, changes, doubtful, decisions } = database;
  await database.transaction('rw', customers, changes, doubtful, decisions, async () => {
    const change = await changes.get(id);
    if (!change) throw new Error(`no change ${id}`);
    const now = await customers.bulkGet(change.after.map((guest) => guest.id));
    const present = now.filter((guest) => guest !== undefined);
    if (present.length < change.after.length) throw new Error('a guest of this change is gone');
    await customers.bulkDelete(change.after.map((guest) => guest.id));
    await customers.bulkPut(reverted(change, present));
    await restorePairs(database, change);
    await changes.delete(id);
  });
}

/** Pairs that a merge pointed to the guest that stayed name the one they named before, if both are still there. */
async function restorePairs({ customers, doubtful }: HistoryDatabase, change: Change): Promise<void> {
  const [kept = '', gone = ''] = change.guests;
  for (const { guests } of change.pairs) {
    const other = guests.find((guest) => guest !== gone) ?? kept;
    if (guests.includes(gone)) await doubtful.delete(pairId(other, kept));
  }
  for (const pair of change.pairs) {
    const both = await customers.bulkGet([...pair.guests]);
    if (both.every((guest) => guest !== undefined)) await doubtful.put(pair);
  }
}

function reverted({ before, after }: Change, now: readonly StoredCustomer[]): StoredCustomer[] {
  return before.map((guest, at) => {
    let back: StoredCustomer = guest;
    for (const list of lists) {
      const merged = new Map(
        after.flatMap((each) => each[list].map((entry) => [keyIn(list)(entry), JSON.stringify(entry)])),
      );
      const is = new Map(
        now.flatMap((each) => each[list].map((entry) => [keyIn(list)(entry), entry] as const)),
      );
      const kept = guest[list].flatMap((entry) => {
        const key = keyIn(list)(entry);
        const now = is.get(key);
        // Bookings may have changed since: then as they are now.
        if (!merged.has(key) || JSON.stringify(now) === merged.get(key)) return [entry];
        return now ?? [];
      });
      const added = at === 0 ? [...is].flatMap(([key, entry]) => (merged.has(key) ? [] : [entry])) : [];
      back = { ...back, [list]: [...kept, ...added] };
    }
    const first = now[0];
    const asked = at === 0 && first && first.consent.on !== after[0]?.consent.on;
    return derived(asked ? { ...back, consent: first.consent } : back);
  });
}

function keyIn(list: (typeof lists)[number]): (entry: StoredCustomer[typeof list][number]) => string {
  if (list === 'bookings') return (entry) => nameOfBooking(entry as StoredCustomer['bookings'][number]);
  if (list === 'notes') return (entry) => (entry as StoredCustomer['notes'][number]).id;
  return (entry) => JSON.stringify(entry);
}

import { BulkWrite } from './bulk-write';
import type { HistoryDatabase } from './database';
import { readyForChinese } from './identity/pinyin';
import type { StoredCustomer } from './stored-customer';
import { withoutBatch } from './versions-of-bookings';

const perStep = 1000;

/**
 * Takes one import back as a whole. Bookings another import also holds stay, in that import's version; what
 * agents wrote since stays too, with the guest it was written of.
 *
 * @throws the signal's reason when aborted between steps; then nothing is changed
 */
export async function undoImport(
  database: HistoryDatabase,
  batch: string,
  { onProgress, signal }: { onProgress?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const { customers, batches, doubtful, decisions, changes } = database;
  // Keys are made anew below, inside a transaction, where nothing else may be awaited.
  await readyForChinese(['陈']);
  await database.transaction('rw', customers, batches, doubtful, decisions, changes, async (transaction) => {
    const write = new BulkWrite(transaction);
    const of = await customers.count();
    let done = 0;
    let last = '';
    const gone = new Set<string>();
    for (;;) {
      signal?.throwIfAborted();
      const some = await customers.where('id').above(last).limit(perStep).toArray();
      if (some.length === 0) break;
      const kept: StoredCustomer[] = [];
      for (const guest of some) {
        const left = withoutBatch(guest, batch);
        if (!left) gone.add(guest.id);
        else if (left !== guest) kept.push(left);
      }
      await write.put(kept);
      await write.delete(some.map(({ id }) => id).filter((id) => gone.has(id)));
      last = some.at(-1)?.id ?? last;
      done += some.length;
      onProgress?.(done, of);
    }
    await write.end();
    const names = (entry: { guests: readonly string[] }) => entry.guests.some((guest) => gone.has(guest));
    await doubtful.filter((pair) => pair.raisedBy === batch || names(pair)).delete();
    await decisions.filter(names).delete();
    const without = (guests: readonly StoredCustomer[]) =>
      guests.flatMap((guest) => withoutBatch(guest, batch) ?? []);
    const recorded = await changes.toArray();
    await changes.bulkPut(
      recorded.map((change) => ({ ...change, before: without(change.before), after: without(change.after) })),
    );
    await batches.delete(batch);
  });
}

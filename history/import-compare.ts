import type { HistoryDatabase } from './database';
import { readyForChinese } from './identity/pinyin';
import type { ImportReading } from './import/reading';
import { type ImportPlan, keysOfReading, namesIn, planImport } from './import-plan';
import type { StoredCustomer } from './stored-customer';

/** Up to this many bookings, asking for each key is faster than reading every guest. */
const askedOneByOne = 2000;

/**
 * Plans an import against what is stored now. Writes nothing.
 *
 * @throws the signal's reason when aborted
 */
export async function compareWithStored(
  database: HistoryDatabase,
  reading: ImportReading,
  batch: { readonly id: string; readonly file: string },
  signal?: AbortSignal,
): Promise<ImportPlan> {
  await readyForChinese(namesIn(reading.bookings.map(({ clues }) => clues)));
  const stored = await storedFor(database, reading, signal);
  await readyForChinese(namesIn(stored.flatMap(({ faces }) => faces.map(({ clues }) => clues))));
  const ruledOut = await database.decisions.toCollection().primaryKeys();
  return planImport(reading, stored, batch, new Set(ruledOut));
}

async function storedFor(
  database: HistoryDatabase,
  reading: ImportReading,
  signal: AbortSignal | undefined,
): Promise<StoredCustomer[]> {
  const { customers } = database;
  if ((await customers.count()) === 0) return [];
  if (reading.bookings.length <= askedOneByOne) {
    return customers.where('keys').anyOf(keysOfReading(reading)).distinct().toArray();
  }
  const all: StoredCustomer[] = [];
  for (let last = ''; ; ) {
    signal?.throwIfAborted();
    const some = await customers.where('id').above(last).limit(5000).toArray();
    if (some.length === 0) return all;
    for (const guest of some) all.push(guest);
    last = some.at(-1)?.id ?? last;
  }
}

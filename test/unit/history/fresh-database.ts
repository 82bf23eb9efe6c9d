import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { type HistoryDatabase, openHistory } from '../../../history/database';
import type { ImportReading } from '../../../history/import/reading';
import { compareWithStored } from '../../../history/import-compare';
import { type WriteOptions, writePlan } from '../../../history/import-write';

// Dexie looks for a database when it is loaded, which may be before this file is.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let made = 0;

/** An empty database of its own name. */
export const freshDatabase = (): HistoryDatabase => openHistory(`test-${made++}`);

/** Takes a reading in as the import worker does. */
export async function takeIn(
  database: HistoryDatabase,
  reading: ImportReading,
  id: string,
  options: WriteOptions & { fingerprint?: string } = {},
) {
  const plan = await compareWithStored(database, reading, { id, file: `${id}.csv` });
  const batch = {
    at: '2026-11-21T10:00:00Z',
    fingerprint: options.fingerprint ?? id,
    layout: reading.layout,
  };
  return { plan, batch: await writePlan(database, plan, batch, options) };
}

/** All that is stored, to compare before and after. */
export async function everything(database: HistoryDatabase) {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return Object.fromEntries(database.tables.map((table, at) => [table.name, tables[at]]));
}

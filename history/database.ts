import Dexie, { type EntityTable } from 'dexie';
import type { Words } from '../retention/words';
import type { Mapping } from './import/mapping';
import { schemaVersions } from './schema';
import type { StoredCustomer } from './stored-customer';

/** One import. It holds no row of the file: what the rows said lies with the guests. */
export interface ImportBatch {
  readonly id: string;
  readonly file: string;
  /** SHA-256 of the file, so that the same file twice is known. */
  readonly fingerprint: string;
  /** ISO date-time. */
  readonly at: string;
  readonly layout: string;
  readonly rows: number;
  readonly newBookings: number;
  readonly changedBookings: number;
  readonly knownBookings: number;
  readonly rejectedRows: number;
  readonly newGuests: number;
  readonly knownGuests: number;
}

/** Two guests who may be one; a person decides. */
export interface DoubtfulPair {
  /** Both guests' ids in order, joined by a space. */
  readonly id: string;
  readonly guests: readonly [string, string];
  /** The import that met the doubt; it goes when that is undone. */
  readonly raisedBy: string;
  readonly because: Words;
  readonly agrees: readonly Words[];
  readonly differs: readonly Words[];
}

/** A person said that two guests are not one: they are never asked about again, nor joined. */
export interface NeverSame {
  readonly id: string;
  readonly guests: readonly [string, string];
}

/** A merge or split, with the guests as they were before and after, so that it can be undone. */
export interface Change {
  readonly id: number;
  readonly kind: 'merge' | 'split';
  /** ISO date-time. */
  readonly at: string;
  readonly guests: readonly string[];
  readonly before: readonly StoredCustomer[];
  readonly after: readonly StoredCustomer[];
  /** Doubtful pairs that named one of them before. */
  readonly pairs: readonly DoubtfulPair[];
}

export type HistoryDatabase = Dexie & {
  readonly customers: EntityTable<StoredCustomer, 'id'>;
  readonly batches: EntityTable<ImportBatch, 'id'>;
  readonly doubtful: EntityTable<DoubtfulPair, 'id'>;
  readonly decisions: EntityTable<NeverSame, 'id'>;
  readonly changes: EntityTable<Change, 'id'>;
  readonly mappings: EntityTable<Mapping, 'fingerprint'>;
};

/** Opens the one database of the extension. Never call it on a page: it would land in the page's origin. */
export function openHistory(name = 'homeport', versions = schemaVersions): HistoryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' }) as HistoryDatabase;
  for (const { version, stores } of versions) database.version(version).stores(stores);
  return database;
}

/** The id of a pair, the same for either order. */
export const pairId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Calls back after anything stored has changed, in this window or another. Returns how to stop. */
export function watchHistory(database: HistoryDatabase, onChange: () => void): () => void {
  const changed = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/`))) onChange();
  };
  Dexie.on('storagemutated', changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}

import Dexie, { type EntityTable } from 'dexie';

/**
 * Scenarios in the making, as their texts. A database of their own: every key stroke in the studio changes
 * it, and nobody who watches the runs needs to hear of that.
 */
export interface StoredDraft {
  readonly id: string;
  /** ISO date-time. */
  readonly changedAt: string;
  readonly draft: string;
}

export type StudioDatabase = Dexie & { readonly drafts: EntityTable<StoredDraft, 'id'> };

export function openStudioDrafts(name = 'homeport-studio'): StudioDatabase {
  const database = new Dexie(name) as StudioDatabase;
  database.version(1).stores({ drafts: 'id, changedAt' });
  return database;
}

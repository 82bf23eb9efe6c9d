/**
 * Versions of the database, oldest first. A change adds a version with its upgrade and keeps the old ones;
 * `test/unit/history/schema.test.ts` opens a database of each.
 */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      // One document per guest; a row per booking with five indexes imports three to four times slower.
      customers: 'id, *keys, lastCheckIn',
      batches: 'id',
      doubtful: 'id, *guests',
      decisions: 'id, *guests',
      changes: '++id, *guests',
      mappings: 'fingerprint',
    },
  },
];

import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openHistory } from '../../../history/database';
import { emptyGuest } from '../../../history/import-plan';
import { schemaVersions } from '../../../history/schema';
import { freshDatabase } from './fresh-database';

describe('a database of every version this build has had', () => {
  for (const { version } of schemaVersions) {
    it(`version ${version} opens, with its guests`, async () => {
      const { name } = freshDatabase();
      const old = openHistory(
        name,
        schemaVersions.filter((each) => each.version <= version),
      );
      await old.customers.add(emptyGuest('g'));
      old.close();
      const now = openHistory(name);
      expect(await now.customers.count()).toBe(1);
      expect(now.verno).toBe(schemaVersions.at(-1)?.version);
      now.close();
    });
  }

  it('a further version upgrades what is stored', async () => {
    const { name } = freshDatabase();
    const now = openHistory(name);
    await now.customers.add(emptyGuest('g'));
    now.close();
    const next = (schemaVersions.at(-1)?.version ?? 0) + 1;
    const later = openHistory(name, [
      ...schemaVersions,
      { version: next, stores: { customers: 'id, *keys, lastCheckIn, tier' } },
    ]);
    expect(await later.customers.count()).toBe(1);
    expect(later.customers.schema.indexes.map((index) => index.name)).toContain('tier');
    later.close();
  });

  it('a database of a newer build is not opened as if it were old', async () => {
    const { name } = freshDatabase();
    const later = openHistory(name, [...schemaVersions, { version: 900, stores: { more: 'id' } }]);
    await later.open();
    later.close();
    const now = openHistory(name);
    await now.customers.count();
    // Dexie 4 opens it at the installed version and keeps tables it does not know.
    expect(now.backendDB().version).toBe(9000);
    expect([...now.backendDB().objectStoreNames]).toContain('more');
    expect(Dexie.semVer).toMatch(/^4\./);
    now.close();
  });
});

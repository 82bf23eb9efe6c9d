import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup, saveBackup } from '../../../history/backup';
import { addNote } from '../../../history/customers';
import { mergeGuests } from '../../../history/merge';
import { undoImport } from '../../../history/undo-import';
import { everything, freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

async function filled() {
  const database = freshDatabase();
  await takeIn(
    database,
    readingOf([row('1', 'Brona Eldwick'), row('2', '陈雨婷'), row('3', 'Brona Ann Eldwick')]),
    'a',
  );
  await takeIn(database, readingOf([row('1', 'Brona Eldwick', { booking: { status: 'cancelled' } })]), 'b');
  await addNote(database, 'a-00001', { id: 'n', on: '2026-11-21', text: '=HYPERLINK("x") <b>' });
  await mergeGuests(database, 'a-00000', 'a-00002', '2026-11-21T10:00:00Z');
  return database;
}

const at = '2026-11-22T10:00:00Z';

const read = (content: unknown) =>
  readBackup(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));

describe('back-up', () => {
  it('D: saved, read back into an empty store, everything is there, undo included', async () => {
    const database = await filled();
    const backup = await readBackup(await saveBackup(database, '2026-11-21'));
    if (!backup.ok) throw new Error(backup.error.en);
    const other = freshDatabase();
    await takeIn(other, readingOf([row('55', 'Hester Birtwhistle')]), 'x');
    await restoreBackup(other, backup.value, 'replace', at);
    expect(await everything(other)).toEqual(await everything(database));
    await undoImport(other, 'b');
    expect((await other.customers.get('a-00000'))?.bookings[0]?.status).toBe('stayed');
  });

  it('merged into a store, it adds what is missing and touches nothing else', async () => {
    const database = await filled();
    const backup = await readBackup(await saveBackup(database, '2026-11-21'));
    if (!backup.ok) throw new Error(backup.error.en);
    await addNote(database, 'a-00001', { id: 'm', on: '2026-11-22', text: 'newer' });
    const before = await everything(database);
    await restoreBackup(database, backup.value, 'merge', at);
    expect(await everything(database)).toEqual(before);
  });

  const whole = async () => JSON.parse(await (await saveBackup(await filled(), '2026-11-21')).text());
  for (const [name, altered, reason] of [
    ['no JSON', async () => '{"format":"homeport-backup","cust', /not readable as JSON/],
    ['another file', async () => ({ hello: 1 }), /not a Homeport back-up/],
    ['a newer version', async () => ({ ...(await whole()), version: 99 }), /newer Homeport/],
    [
      'a list that is none',
      async () => ({ ...(await whole()), customers: { length: 3 } }),
      /damaged.*customers/,
    ],
    [
      'a booking without dates',
      async () => {
        const file = await whole();
        file.customers[0].bookings[0].checkIn = 'soon';
        return file;
      },
      /damaged.*checkIn/,
    ],
    [
      'two guests of one id',
      async () => {
        const file = await whole();
        file.customers.push(file.customers[0]);
        return file;
      },
      /damaged.*customers/,
    ],
  ] as const) {
    it(`refuses ${name} with the reason`, async () => {
      const result = await read(await altered());
      expect(result.ok ? 'read' : result.error.en).toMatch(reason);
      expect(result.ok ? 'read' : result.error.zh).toMatch(/没有做任何更改/);
    });
  }

  it('a `__proto__` in the file changes no object', async () => {
    const text = JSON.stringify(await whole()).replace(
      '"customers":[{',
      '"customers":[{"__proto__":{"polluted":true},',
    );
    const result = await read(text);
    expect(result.ok && Object.keys(result.value.customers[0] ?? {})).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

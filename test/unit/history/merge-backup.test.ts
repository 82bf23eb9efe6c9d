import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup, saveBackup } from '../../../history/backup';
import { addNote } from '../../../history/customers';
import type { HistoryDatabase } from '../../../history/database';
import { decideDifferent, pairsToDecide } from '../../../history/doubtful-pairs';
import { undoChange } from '../../../history/undo-change';
import { undoImport } from '../../../history/undo-import';
import { everything, freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

const at = '2026-11-22T10:00:00Z';

/** A computer whose imports have ids of its own. */
async function computer(name: string, rows: readonly ReturnType<typeof row>[]): Promise<HistoryDatabase> {
  const database = freshDatabase();
  await takeIn(database, readingOf(rows), name);
  return database;
}

async function mergeInto(database: HistoryDatabase, from: HistoryDatabase): Promise<void> {
  const backup = await readBackup(await saveBackup(from, '2026-11-21'));
  if (!backup.ok) throw new Error(backup.error.en);
  await restoreBackup(database, backup.value, 'merge', at);
}

const brona = { clues: { channel: 'direct', email: 'brona@mail.example' } };
const guests = async (database: HistoryDatabase) =>
  (await database.customers.toArray()).map(({ names, bookings }) => [
    names[0],
    bookings.map(({ reservationNumber }) => reservationNumber).join(),
  ]);

describe('D: a back-up of another computer merged', () => {
  it('the same export taken in on both leaves every guest and booking once', async () => {
    const rows = [row('1', 'Brona Eldwick'), row('2', '王伟'), row('3', '王伟')];
    const office = await computer('office', rows);
    const before = await guests(office);
    await mergeInto(office, await computer('home', rows));
    expect(await guests(office)).toEqual(before);
    expect((await pairsToDecide(office)).of).toBe((await pairsToDecide(await computer('x', rows))).of);
  });

  it('a booking cancelled meanwhile on the other computer is cancelled, and each import can still be undone', async () => {
    const office = await computer('office', [row('1', 'Brona Eldwick', { booking: { status: 'booked' } })]);
    const before = await everything(office);
    await mergeInto(
      office,
      await computer('home', [row('1', 'Brona Eldwick', { booking: { status: 'cancelled' } })]),
    );
    expect((await office.customers.toArray())[0]?.bookings[0]?.status).toBe('cancelled');
    await undoImport(office, 'home');
    expect(await everything(office)).toEqual(before);
  });

  it('a guest met on both under other bookings is joined by the rules of an import, and that can be undone', async () => {
    const office = await computer('office', [row('1', 'Brona Eldwick', brona)]);
    const home = await computer('home', [row('2', 'ELDWICK/BRONA MRS', brona)]);
    await addNote(home, 'home-00000', { id: 'n', on: '2026-11-21', text: 'Quiet room' });
    await mergeInto(office, home);
    expect(await guests(office)).toEqual([['Brona Eldwick', '1,2']]);
    expect((await office.customers.toArray())[0]?.notes).toHaveLength(1);
    const [change] = await office.changes.toArray();
    await undoChange(office, change?.id ?? 0);
    expect(await guests(office)).toEqual([
      ['Brona Eldwick', '2'],
      ['Brona Eldwick', '1'],
    ]);
  });

  it('who is only perhaps the same stands apart and waits for a person', async () => {
    const office = await computer('office', [row('1', 'Brona Eldwick')]);
    await mergeInto(office, await computer('home', [row('2', 'Brona Ann Eldwick')]));
    expect(await office.customers.count()).toBe(2);
    expect((await pairsToDecide(office)).of).toBe(1);
  });

  it('two guests the other computer kept apart are not joined through one of ours', async () => {
    const office = await computer('office', [row('1', 'Brona Eldwick', brona)]);
    const home = await computer('home', [row('2', 'Brona Eldwick', brona), row('3', 'Brona Eldwick')]);
    const apart = await home.customers.toArray();
    expect(apart).toHaveLength(1); // joined at home, so split there by hand
    const { splitGuest } = await import('../../../history/merge');
    await splitGuest(home, 'home-00000', ['booking.com#3'], at, 'home-split');
    await mergeInto(office, home);
    expect(await office.customers.count()).toBe(3);
    expect((await pairsToDecide(office)).of).toBe(2);
  });

  it('a pair ruled out there is not asked about here, whatever its guests are called now', async () => {
    const rows = [row('1', 'Brona Eldwick'), row('2', 'Brona Ann Eldwick')];
    const home = await computer('home', rows);
    await decideDifferent(home, (await pairsToDecide(home)).pairs[0]?.id ?? '');
    const office = await computer('office', rows);
    await mergeInto(office, home);
    expect(await office.customers.count()).toBe(2);
    expect((await pairsToDecide(office)).of).toBe(0);
  });
});

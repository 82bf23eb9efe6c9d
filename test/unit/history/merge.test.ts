import { beforeEach, describe, expect, it } from 'vitest';
import { addNote } from '../../../history/customers';
import type { HistoryDatabase } from '../../../history/database';
import { decideDifferent, decideSame, pairsToDecide, undoDecision } from '../../../history/doubtful-pairs';
import { mergeGuests, splitGuest } from '../../../history/merge';
import { nameOfBooking } from '../../../history/stored-customer';
import { undoChange } from '../../../history/undo-change';
import { undoImport } from '../../../history/undo-import';
import { everything, freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

let database: HistoryDatabase;
const at = '2026-11-21T10:00:00Z';

beforeEach(async () => {
  database = freshDatabase();
  await takeIn(
    database,
    readingOf([row('1', 'Brona Eldwick'), row('2', 'Brona Ann Eldwick'), row('3', 'Gethin Ashgrove')]),
    'a',
  );
});

const idOf = async (name: string) => {
  const guest = (await database.customers.toArray()).find(({ names }) => names.includes(name));
  if (!guest) throw new Error(`no ${name}`);
  return guest.id;
};

describe('merge and split', () => {
  it('merging two guests and undoing it leaves everything as before', async () => {
    const before = await everything(database);
    const [one, other] = [await idOf('Brona Eldwick'), await idOf('Gethin Ashgrove')];
    const change = await mergeGuests(database, one, other, at);
    const merged = await database.customers.get(one);
    expect(merged?.bookings.length).toBe(2);
    expect(await database.customers.get(other)).toBeUndefined();
    await undoChange(database, change);
    expect(await everything(database)).toEqual(before);
  });

  it('keeps what only some histories have: referrals, promises and circumstances of both', async () => {
    const [one, other] = [await idOf('Brona Eldwick'), await idOf('Gethin Ashgrove')];
    const source = { kind: 'agent', on: '2026-11-01' } as const;
    await database.customers.update(one, {
      promises: [{ on: '2026-10-01', what: 'a quiet room', source }],
      circumstances: [{ kind: 'constraint', what: 'school terms', on: '2026-10-01', source }],
    });
    await database.customers.update(other, {
      referrals: [{ on: '2026-09-01', source }],
      circumstances: [{ kind: 'no-alternative', what: 'only ferry', on: '2026-10-02', source }],
    });
    await mergeGuests(database, one, other, at);
    const merged = await database.customers.get(one);
    expect(merged?.promises).toHaveLength(1);
    expect(merged?.referrals).toHaveLength(1);
    expect(merged?.circumstances?.map(({ what }) => what)).toEqual(['school terms', 'only ferry']);
  });

  it('what an agent wrote between a merge and its undo is kept', async () => {
    const [one, other] = [await idOf('Brona Eldwick'), await idOf('Gethin Ashgrove')];
    const change = await mergeGuests(database, one, other, at);
    await addNote(database, one, { id: 'n', on: '2026-11-21', text: 'Late arrival' });
    await undoChange(database, change);
    expect((await database.customers.get(one))?.notes.length).toBe(1);
    expect((await database.customers.get(other))?.bookings.length).toBe(1);
  });

  it('an import undone after a merge takes its bookings out of the merged guest, and undoing the merge brings none back', async () => {
    await takeIn(database, readingOf([row('9', 'Gethin Ashgrove')]), 'b');
    const [one, other] = [await idOf('Brona Eldwick'), await idOf('Gethin Ashgrove')];
    const change = await mergeGuests(database, one, other, at);
    await undoImport(database, 'b');
    expect((await database.customers.get(one))?.bookings.map((each) => each.reservationNumber)).toEqual([
      '1',
      '3',
    ]);
    await undoChange(database, change);
    expect((await database.customers.get(other))?.bookings.map((each) => each.reservationNumber)).toEqual([
      '3',
    ]);
  });

  it('splitting bookings off and undoing it leaves everything as before', async () => {
    const [one, other] = [await idOf('Brona Eldwick'), await idOf('Gethin Ashgrove')];
    await mergeGuests(database, one, other, at);
    const before = await everything(database);
    const merged = await database.customers.get(one);
    const leaving = merged?.bookings
      .filter(({ guestName }) => guestName === 'Gethin Ashgrove')
      .map(nameOfBooking);
    const { change, guest } = await splitGuest(database, one, leaving ?? [], at, 'new');
    expect((await database.customers.get(guest))?.names).toEqual(['Gethin Ashgrove']);
    expect((await database.customers.get(one))?.names).toEqual(['Brona Eldwick']);
    await undoChange(database, change);
    expect(await everything(database)).toEqual(before);
  });
});

describe('doubtful pairs', () => {
  it('a left-out middle name waits for a person, with what agrees and what differs', async () => {
    const { pairs, of } = await pairsToDecide(database);
    expect(of).toBe(1);
    expect(pairs[0]?.differs.map(({ en }) => en)).toEqual(['A middle name is left out']);
  });

  it('decided as one and taken back, everything is as before', async () => {
    const before = await everything(database);
    const [pair] = (await pairsToDecide(database)).pairs;
    const decided = await decideSame(database, pair?.id ?? '', at);
    expect(await database.customers.count()).toBe(2);
    expect((await pairsToDecide(database)).of).toBe(0);
    await undoDecision(database, decided);
    expect(await everything(database)).toEqual(before);
  });

  it('decided as two, the pair is not raised again by the next import', async () => {
    const [pair] = (await pairsToDecide(database)).pairs;
    await decideDifferent(database, pair?.id ?? '');
    await takeIn(database, readingOf([row('8', 'Brona Ann Eldwick')]), 'b');
    expect((await pairsToDecide(database)).of).toBe(0);
  });
});

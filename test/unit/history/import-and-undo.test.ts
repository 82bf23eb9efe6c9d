import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNote } from '../../../history/customers';
import type { ReadBooking } from '../../../history/import/reading';
import { undoImport } from '../../../history/undo-import';
import { everything, freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

const someRows = fc
  .array(
    fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      guest: fc.constantFrom(
        'Brona Eldwick',
        'ELDWICK, BRONA',
        'Gethin Ashgrove',
        '陈雨婷',
        'Chen Yuting',
        'Ashgrove',
      ),
      email: fc.constantFrom(undefined, 'brona@mail.example', 'gethin@mail.example'),
      status: fc.constantFrom('booked' as const, 'stayed' as const, 'cancelled' as const),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows): ReadBooking[] =>
    rows.map(({ number, guest, email, status }) =>
      row(String(number), guest, {
        booking: { status },
        clues: email === undefined ? {} : { email, channel: 'direct' },
      }),
    ),
  );

describe('taking an import in and back', () => {
  it('B: import and undo leave the database as it was, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, someRows, async (first, second) => {
        const database = freshDatabase();
        await takeIn(database, readingOf(first), 'a');
        const before = await everything(database);
        const { batch } = await takeIn(database, readingOf(second), 'b');
        if (batch) await undoImport(database, 'b');
        expect(await everything(database)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('B: the same file twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const database = freshDatabase();
        await takeIn(database, readingOf(rows), 'a', { fingerprint: 'same' });
        const before = await everything(database);
        const again = await takeIn(database, readingOf(rows), 'b', { fingerprint: 'same' });
        expect(again.batch).toBeUndefined();
        expect(again.plan.counts.newBookings + again.plan.counts.changedBookings).toBe(0);
        expect(await everything(database)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('B: undoing the first of two overlapping imports leaves what the second alone would', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, someRows, async (first, second) => {
        const [both, alone] = [freshDatabase(), freshDatabase()];
        await takeIn(both, readingOf(first), 'a');
        await takeIn(both, readingOf(second), 'b');
        await undoImport(both, 'a');
        await takeIn(alone, readingOf(second), 'b');
        const numbers = async (database: typeof both) =>
          (await database.customers.toArray())
            .flatMap((guest) =>
              guest.bookings.map((booking) => `${booking.reservationNumber} ${booking.source.kind}`),
            )
            .sort();
        expect(await numbers(both)).toEqual(await numbers(alone));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a guest an agent has written about, without the bookings of the undone import', async () => {
    const database = freshDatabase();
    await takeIn(database, readingOf([row('1', 'Brona Eldwick'), row('2', 'Gethin Ashgrove')]), 'a');
    const [brona] = await database.customers.toArray();
    await addNote(database, brona?.id ?? '', { id: 'n1', on: '2026-11-21', text: 'Likes the quiet side' });
    await undoImport(database, 'a');
    const left = await database.customers.toArray();
    expect(left.map(({ names, bookings, notes }) => [names, bookings.length, notes.length])).toEqual([
      [['Brona Eldwick'], 0, 1],
    ]);
  });

  it('a booking cancelled in a later export is changed, and is as before once that import is undone', async () => {
    const database = freshDatabase();
    await takeIn(
      database,
      readingOf([row('7', 'Brona Eldwick', { booking: { status: 'booked', remarks: 'late' } })]),
      'a',
    );
    const later = row('7', 'Brona Eldwick', { booking: { status: 'cancelled' } });
    const { plan } = await takeIn(database, readingOf([later]), 'b');
    expect(plan.counts).toMatchObject({ newBookings: 0, changedBookings: 1, newGuests: 0, knownGuests: 1 });
    const booking = async () => (await database.customers.toArray())[0]?.bookings[0];
    expect(await booking()).toMatchObject({ status: 'cancelled', remarks: 'late' });
    await undoImport(database, 'b');
    expect(await booking()).toMatchObject({ status: 'booked', remarks: 'late', source: { batch: 'a' } });
  });

  it('an older export does not bring a cancelled booking back to life', async () => {
    const database = freshDatabase();
    await takeIn(database, readingOf([row('7', 'Brona Eldwick', { booking: { status: 'cancelled' } })]), 'a');
    const { plan } = await takeIn(
      database,
      readingOf([row('7', 'Brona Eldwick', { booking: { status: 'booked' } })]),
      'b',
    );
    expect(plan.counts).toMatchObject({ changedBookings: 0, knownBookings: 1 });
  });

  it('B: rows of one surname alone, one hidden name or one frequent name are not one guest', async () => {
    for (const [name, doubtful] of [
      ['Eldwick', 0],
      ['王***', 0],
      ['John Smith', 2],
      ['Wang Wei', 2],
    ] as const) {
      const { plan } = await takeIn(
        freshDatabase(),
        readingOf(['1', '2', '3'].map((number) => row(number, name))),
        'a',
      );
      expect(plan.counts).toMatchObject({ newBookings: 3, newGuests: 3, doubtful });
    }
    const address = { clues: { address: '5 Calle Zubi, Dummy Falls' } };
    const rows = ['1', '2', '3'].map((number) => row(number, 'John Smith', number === '3' ? {} : address));
    const { plan } = await takeIn(freshDatabase(), readingOf(rows), 'a');
    expect(plan.counts).toMatchObject({ newGuests: 2, doubtful: 1 });
  });

  it('a cancelled import leaves the database as it was', async () => {
    const database = freshDatabase();
    await takeIn(database, readingOf([row('1', 'Brona Eldwick')]), 'a');
    const before = await everything(database);
    const rows = Array.from({ length: 2500 }, (_, at) => row(`n${at}`, `Guest${at} Zubizarreta`));
    const stop = new AbortController();
    const cancelled = takeIn(database, readingOf(rows), 'b', {
      signal: stop.signal,
      onProgress: (done) => done >= 2000 && stop.abort(),
    });
    await expect(cancelled).rejects.toThrow();
    expect(await everything(database)).toEqual(before);
  });
});

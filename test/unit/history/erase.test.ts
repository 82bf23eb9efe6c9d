import { expect, it } from 'vitest';
import { addNote } from '../../../history/customers';
import { eraseEverything, eraseGuest } from '../../../history/erase';
import { mergeGuests } from '../../../history/merge';
import { undoChange } from '../../../history/undo-change';
import { everything, freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

it('D: an erased guest leaves no trace, in copies for undo and other guests’ bookings neither', async () => {
  const database = freshDatabase();
  const booked = {
    booking: { bookedBy: 'Echegoyen, Nazaret' },
    clues: { bookedBy: 'Echegoyen, Nazaret', email: 'nazaret@mail.example' },
  };
  await takeIn(
    database,
    readingOf([
      row('77001', 'Nazaret Echegoyen', {
        clues: { channel: 'direct', email: 'nazaret@mail.example', address: '5 Calle Zubi' },
      }),
      row('77002', 'NAZARET ECHEGOYEN', { clues: { channel: 'direct', email: 'nazaret@mail.example' } }),
      row('5', 'Gethin Ashgrove', booked),
      row('6', 'Hester Birtwhistle; Nazaret Echegoyen'),
      row('7', 'Nazaret Ann Echegoyen'),
    ]),
    'a',
  );
  await takeIn(
    database,
    readingOf([row('77001', 'Nazaret Echegoyen', { booking: { status: 'cancelled' } })]),
    'b',
  );
  const guests = await database.customers.toArray();
  const [nazaret, gethin, ann] = ['Nazaret Echegoyen', 'Gethin Ashgrove', 'Nazaret Ann Echegoyen'].map(
    (name) => guests.find(({ names }) => names.includes(name))?.id ?? '',
  );
  await addNote(database, nazaret ?? '', { id: 'n', on: '2026-11-21', text: 'Knows Nazaret’s sister' });
  const at = '2026-11-21T10:00:00Z';
  const change = await mergeGuests(database, nazaret ?? '', gethin ?? '', at);
  await undoChange(database, change);
  await mergeGuests(database, nazaret ?? '', ann ?? '', at);

  await eraseGuest(database, nazaret ?? '');
  const left = JSON.stringify(await everything(database)).toLowerCase();
  expect(left).toContain('ashgrove');
  expect(left).toContain('birtwhistle');
  for (const trace of ['nazaret', 'echegoyen', 'calle zubi', '77001', '77002', nazaret ?? '-'])
    expect(left).not.toContain(trace);
});

it('erasing everything empties every table', async () => {
  const database = freshDatabase();
  await takeIn(database, readingOf([row('1', 'Brona Eldwick')]), 'a');
  await eraseEverything(database);
  expect(Object.values(await everything(database)).flat()).toEqual([]);
});

import { expect, it } from 'vitest';
import { readWithMapping } from '../../../history/read-with-mapping';
import { freshDatabase } from './fresh-database';

const bytes = new TextEncoder().encode(
  'Our no.,Person,Comes,Goes\nA1,Brona Eldwick,2025-05-10,2025-05-12\nA2,Gethin Ashgrove,2025-06-01,2025-06-02\n',
);
const options = { today: '2026-11-21' };

it('B: an unknown layout is asked about once, and read by the remembered mapping from then on', async () => {
  const database = freshDatabase();
  const asked = await readWithMapping(database, bytes, options);
  if (asked.kind !== 'needs-mapping') throw new Error(asked.kind);
  const mapping = {
    ...asked.suggestion,
    columns: { reservationNumber: 'Our no.', guestName: 'Person', checkIn: 'Comes', checkOut: 'Goes' },
  };
  expect((await readWithMapping(database, bytes, { ...options, mapping })).kind).toBe('read');
  const again = await readWithMapping(database, bytes, options);
  expect(again.kind === 'read' && again.reading.bookings.map(({ clues }) => clues.name)).toEqual([
    'Brona Eldwick',
    'Gethin Ashgrove',
  ]);
});

it('B: a remembered mapping can be put right: asked for, it is what the columns begin with', async () => {
  const database = freshDatabase();
  const asked = await readWithMapping(database, bytes, options);
  if (asked.kind !== 'needs-mapping') throw new Error(asked.kind);
  const columns = { reservationNumber: 'Our no.', guestName: 'Our no.', checkIn: 'Comes', checkOut: 'Goes' };
  const wrong = { ...asked.suggestion, columns };
  await readWithMapping(database, bytes, { ...options, mapping: wrong });
  const again = await readWithMapping(database, bytes, { ...options, askForColumns: true });
  expect(again).toMatchObject({ kind: 'needs-mapping', suggestion: wrong });
  const right = { ...wrong, columns: { ...columns, guestName: 'Person' } };
  await readWithMapping(database, bytes, { ...options, mapping: right });
  const read = await readWithMapping(database, bytes, options);
  expect(read.kind === 'read' && read.reading.bookings[0]?.clues.name).toBe('Brona Eldwick');
});

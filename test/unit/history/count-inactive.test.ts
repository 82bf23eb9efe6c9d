import { expect, it } from 'vitest';
import { countInactive } from '../../../history/count-inactive';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

const today = '2026-11-21';
const stay = (number: string, name: string, checkIn: string, checkOut: string) =>
  row(number, name, { booking: { checkIn, checkOut } });

/** Brona comes every hundred days or so and was here in spring; Gethin was here twice; Hester only cancelled. */
async function threeGuests() {
  const database = freshDatabase();
  await takeIn(
    database,
    readingOf([
      stay('1', 'Brona Eldwick', '2025-08-01', '2025-08-03'),
      stay('2', 'Brona Eldwick', '2025-11-09', '2025-11-12'),
      stay('3', 'Brona Eldwick', '2026-02-17', '2026-02-19'),
      stay('4', 'Brona Eldwick', '2026-05-28', '2026-05-30'),
      stay('5', 'Gethin Ashgrove', '2026-03-01', '2026-03-04'),
      stay('6', 'Gethin Ashgrove', '2026-09-01', '2026-09-04'),
      row('7', 'Hester Birtwhistle', { booking: { status: 'cancelled' } }),
    ]),
    'a',
  );
  return database;
}

it('R46: changing the factor changes how many guests count as silent', async () => {
  const database = await threeGuests();
  const rule = (factor: number) => ({ kind: 'own-gap', factor, seasonal: false }) as const;
  expect(await countInactive(database, rule(1.5), today)).toEqual({ beyond: 1, unknown: 1, of: 2 });
  expect(await countInactive(database, rule(3), today)).toEqual({ beyond: 0, unknown: 1, of: 2 });
});

it('R46: a number of days judges every guest who has stayed', async () => {
  const database = await threeGuests();
  expect(await countInactive(database, { kind: 'days', days: 60 }, today)).toEqual({
    beyond: 2,
    unknown: 0,
    of: 2,
  });
});

it('R46: counting stops when the rule has changed again', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(
    countInactive(await threeGuests(), { kind: 'days', days: 60 }, today, stop.signal),
  ).rejects.toThrow();
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../history/import/read-file';

const data = new URL('../../../../../shared/data/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, data)));

async function readingOf(name: string) {
  const outcome = await readFile(bytesOf(name), { today: '2026-11-21' });
  if (outcome.kind !== 'read') throw new Error(`${name}: ${outcome.kind}`);
  return outcome;
}

const reservations = 'booking_com/booking_extranet_reservations_269_anonymised';

describe.skipIf(!existsSync(data))('real exports', () => {
  test('Booking.com: 269 rows are the same 269 bookings from .xls, .xlsx and .csv', async () => {
    const { reading, notices } = await readingOf(`${reservations}.csv`);
    expect(reading).toMatchObject({ layout: 'booking_xls_en', language: 'en', rows: 269, rejected: [] });
    expect(reading.bookings).toHaveLength(269);
    expect(notices).toEqual([]);
    expect((await readingOf(`${reservations}.xls`)).reading).toEqual(reading);
    expect((await readingOf(`${reservations}.xlsx`)).reading).toEqual(reading);
    const statuses = reading.bookings.map(({ booking }) => booking.status);
    expect(statuses.filter((status) => status === 'cancelled')).toHaveLength(71);
    expect(statuses.filter((status) => status === 'no-show')).toHaveLength(2);
    expect(reading.bookings.every(({ booking }) => booking.price?.currency === 'USD')).toBe(true);
  });

  test('Airbnb: dates decided by the column, prices in $ left out and said', async () => {
    const english = await readingOf('airbnb/airbnb_reservations_en_fixture.csv');
    expect(english.reading.bookings.map(({ booking }) => booking.checkIn)).toEqual([
      '2026-09-12',
      '2026-08-01',
    ]);
    expect(english.notices).toMatchObject([{ kind: 'unknown-currency', found: '$', rows: 2 }]);
    const iso = await readingOf('airbnb/airbnb_reservations_iso_fixture.csv');
    expect(iso.reading.bookings).toMatchObject([
      { booking: { checkIn: '2026-07-27' }, clues: { phone: '+34 612 345 678' } },
    ]);
  });
});

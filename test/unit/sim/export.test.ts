import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { personOf } from '../../../history/identity/person';
import { readyForChinese } from '../../../history/identity/pinyin';
import { resolvePeople } from '../../../history/identity/resolve';
import { readFile } from '../../../history/import/read-file';
import type { ReadBooking } from '../../../history/import/reading';
import { CustomerHistory } from '../../../retention/customer-history';
import { dayAfter } from '../../../sim/calendar';
import type { Run } from '../../../sim/contract/run';
import { bookingColumns, bookingRows } from '../../../sim/export/booking-export';
import { guestName } from '../../../sim/guest-names';
import { observeAll } from '../../../sim/observe';
import { runWhole } from '../../../sim/run';
import { scenarios } from '../../../sim/scenarios/library';

/** The export of a run, imported as the desk imports a portal's file. */
async function imported(run: Run) {
  const histories = observeAll(run);
  const text = Papa.unparse([[...bookingColumns], ...bookingRows(histories)]);
  const { start, rounds, roundDays } = run.scenario;
  const outcome = await readFile(new TextEncoder().encode(text), {
    today: dayAfter(start, rounds * roundDays),
  });
  if (outcome.kind !== 'read') throw new Error(`the export is not read: ${outcome.kind}`);
  const { bookings } = outcome.reading;
  await readyForChinese(bookings.flatMap(({ clues }) => [clues.name, clues.bookedBy]));
  const people = resolvePeople(
    bookings.map(({ row, clues }) => ({ id: String(row), person: personOf(clues) })),
    [],
  );
  return { histories, outcome, bookings, people };
}

/** What must come through unchanged, in an order that does not depend on rows. */
const essence = (
  bookings: readonly Pick<
    ReadBooking['booking'],
    'checkIn' | 'checkOut' | 'bookedOn' | 'cancelledOn' | 'status' | 'price'
  >[],
) =>
  bookings
    .map(({ checkIn, checkOut, bookedOn, cancelledOn, status, price }) =>
      JSON.stringify({ checkIn, checkOut, bookedOn, cancelledOn, status, price }),
    )
    .sort();

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
  'the bookings of $id, exported and imported through history/',
  ({ scenario }) => {
    const played = runWhole({ ...scenario, customers: Math.min(scenario.customers, 150) }, 'export');

    it('are read in the layout of the real export, no row refused and nothing in doubt', async () => {
      const { histories, outcome, bookings, people } = await imported(played);
      expect(outcome.reading.layout).toBe('booking_xls_en');
      expect(outcome.reading.rejected).toEqual([]);
      expect(outcome.notices).toEqual([]);
      expect(bookings.length).toBe(histories.reduce((sum, guest) => sum + guest.bookings.length, 0));
      expect(people.doubtful).toEqual([]);
    });

    it('give one guest per customer that booked, each with exactly that customer’s stays, statuses and money', async () => {
      const { histories, bookings, people } = await imported(played);
      const booked = histories.filter((guest) => guest.bookings.length > 0);
      expect(people.newGuests).toBe(booked.length);
      const byGuest = Map.groupBy(bookings, ({ row }) => people.guestOf.get(String(row)));
      const byName = new Map(
        [...byGuest.values()].map((rows) => [
          rows[0]?.clues.name,
          essence(rows.map(({ booking }) => booking)),
        ]),
      );
      for (const guest of booked) expect(byName.get(guest.names[0])).toEqual(essence(guest.bookings));
    });
  },
);

describe('what the firm would know', () => {
  it('is a CustomerHistory by its own schema for every customer', () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error('no scenario ships');
    const histories = observeAll(runWhole(scenario, 'schema'));
    expect(v.safeParse(v.array(CustomerHistory), JSON.parse(JSON.stringify(histories))).success).toBe(true);
  });
});

describe('invented names', () => {
  it('are one person’s each: 131,072 customers of the start and 1,024 of each of 128 rounds share none', () => {
    const en = new Set<string>();
    const zh = new Set<string>();
    const take = (customer: number) => {
      const name = guestName(customer);
      en.add(name.en);
      zh.add(name.zh);
    };
    for (let slot = 0; slot < 131_072; slot++) take(slot);
    for (let round = 1; round <= 128; round++) {
      for (let slot = 0; slot < 1024; slot++) take(((round << 24) | slot) >>> 0);
    }
    expect([en.size, zh.size]).toEqual([262_144, 262_144]);
  });

  it('stay apart in Latin letters in larger worlds', () => {
    const names = new Set<string>();
    for (let slot = 0; slot < 300_000; slot++) names.add(guestName(slot).en);
    for (let slot = 0; slot < 60_000; slot++) names.add(guestName((3 << 24) | slot).en);
    expect(names.size).toBe(360_000);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js';
import Papa from 'papaparse';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { firstTimers, knownGuests } from '../../../bin/practice/people';
import { type SampleBooking, sampleBookings } from '../../../bin/practice/sample-bookings';
import { sampleFile, sampleHistoryCsv } from '../../../bin/practice/sample-history';
import { withoutMarks } from '../../../bin/practice/spellings';
import { type Part, sampleDay } from '../../../bin/practice/stays';
import { readFile } from '../../../history/import/read-file';
import { addDays, daysBetween } from '../../../retention/days';
import { peakOver } from '../../../retention/peak-season';

const committed = readFileSync(sampleFile, 'utf8');
const rows = Papa.parse<Record<string, string>>(committed, { header: true, skipEmptyLines: true }).data;
const bookings = sampleBookings(sampleDay);

function byGuest(part: Part): SampleBooking[][] {
  const guests = new Map<string, SampleBooking[]>();
  for (const booking of bookings.filter(({ guest }) => guest.part === part)) {
    guests.set(booking.guest.person.key, [...(guests.get(booking.guest.person.key) ?? []), booking]);
  }
  return [...guests.values()];
}

const checkOut = ({ stay }: SampleBooking): string => addDays(stay.checkIn, stay.nights);

describe('the sample history', () => {
  it('is what the generator writes, byte for byte', () => {
    expect(sampleHistoryCsv(sampleDay) === committed, 'run `npx tsx bin/practice/sample-history.ts`').toBe(
      true,
    );
  });

  it('holds at least 300 bookings of at least 150 guests over three years', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(bookings.map(({ guest }) => guest.person.key)).size).toBeGreaterThanOrEqual(150);
    const arrivals = rows.map((row) => row['Check-in'] ?? '').sort();
    expect(daysBetween(arrivals[0] ?? '', arrivals.at(-1) ?? '')).toBeGreaterThan(3 * 350);
  });

  it('names every booking by a ten-digit number of its own', () => {
    const numbers = rows.map((row) => row['Book Number'] ?? '');
    expect(numbers.every((number) => /^\d{10}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('carries every status word of the layout but no word beside them, and three currencies', () => {
    expect(new Set(rows.map((row) => row.Status))).toEqual(
      new Set(['ok', 'cancelled_by_guest', 'cancelled_by_hotel', 'no_show']),
    );
    expect(new Set(rows.map((row) => row.Price?.split(' ')[1]))).toEqual(new Set(['EUR', 'CNY', 'USD']));
  });

  it('passes through the same import as a real export: every row, none rejected', async () => {
    const reading = await readFile(new TextEncoder().encode(committed), { today: sampleDay });
    expect(reading).toMatchObject({
      kind: 'read',
      reading: { layout: 'booking_xls_en', rows: rows.length, rejected: [] },
    });
  });

  it('keeps time in order: booked, then cancelled, then arrival', () => {
    for (const { stay } of bookings) {
      expect(stay.bookedOn <= (stay.cancelledOn ?? stay.bookedOn)).toBe(true);
      expect((stay.cancelledOn ?? stay.bookedOn) <= stay.checkIn).toBe(true);
      expect(stay.nights).toBeGreaterThan(0);
    }
  });

  it('writes repeat guests in different ways', () => {
    const repeat = Map.groupBy(bookings, ({ guest }) => guest.person.key);
    const inTwoWays = [...repeat.values()].filter(
      (of) => new Set(of.map(({ guestName }) => guestName)).size > 1,
    );
    expect(inTwoWays.length).toBeGreaterThanOrEqual(20);
    expect(bookings.some(({ guestName }) => /^[A-Z]+\/[A-Z]+ (MR|MS)$/.test(guestName))).toBe(true);
    expect(bookings.some(({ guestName }) => /^\p{Script=Han}+$/u.test(guestName))).toBe(true);
  });
});

describe('whom the sample shows', () => {
  it('B3: guests who cancelled at least twice in the last 90 days', () => {
    const since = addDays(sampleDay, -90);
    const often = byGuest('cancels-often').filter(
      (of) => of.filter(({ stay }) => (stay.cancelledOn ?? '') >= since).length >= 2,
    );
    expect(often.length).toBeGreaterThanOrEqual(3);
  });

  it('B4: guests with a no-show', () => {
    expect(byGuest('no-show').every((of) => of.some(({ stay }) => stay.outcome === 'no_show'))).toBe(true);
    expect(byGuest('no-show').length).toBeGreaterThanOrEqual(3);
  });

  it('B7: guests silent for half as long again as their longest gap', () => {
    const overdue = byGuest('overdue').filter((of) => {
      const days = of.map(({ stay }) => stay.checkIn);
      const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
      return daysBetween(days.at(-1) ?? sampleDay, sampleDay) > 1.5 * Math.max(...gaps);
    });
    expect(overdue.length).toBeGreaterThanOrEqual(5);
  });

  it('B14: guests whose trip ended one to three days ago', () => {
    const left = byGuest('just-left')
      .flat()
      .filter((one) => daysBetween(checkOut(one), sampleDay) <= 3);
    expect(left.length).toBeGreaterThanOrEqual(3);
  });

  it('B16: guests who come back in peak season each year', () => {
    const loyal = byGuest('peak-season');
    expect(loyal.length).toBeGreaterThanOrEqual(5);
    expect(
      loyal.flat().every((one) => peakOver({ checkIn: one.stay.checkIn, checkOut: checkOut(one) })),
    ).toBe(true);
  });
});

describe('a sample for a later day', () => {
  const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(sampleDay, days));

  it('ends before that day, and somebody left one to three days ago, whatever weekday it is', () => {
    fc.assert(
      fc.property(anyDay, (until) => {
        const ended = sampleBookings(until)
          .filter(({ stay }) => stay.outcome === 'ok')
          .map(checkOut);
        expect(ended.every((day) => day < until)).toBe(true);
        expect(ended.some((day) => daysBetween(day, until) <= 3)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('has the same people and the same bookings, moved by whole weeks', () => {
    const later = new Map(sampleBookings('2030-03-06').map((one) => [one.number, one]));
    for (const one of bookings) {
      const moved = later.get(one.number);
      expect(moved?.guestName).toBe(one.guestName);
      expect(daysBetween(one.stay.checkIn, moved?.stay.checkIn ?? '') % 7).toBe(0);
    }
  });
});

describe('the invented people', () => {
  const everybody = [...knownGuests, ...firstTimers];

  it('each have a telephone number of their own that can be read', () => {
    for (const { phone, country } of everybody) {
      const parsed = parsePhoneNumber(phone);
      expect(parsed?.isPossible(), phone).toBe(true);
      expect(phone).toBe(parsed?.number);
      expect(parsed?.country ?? country).toBe(country);
    }
    expect(new Set(everybody.map(({ phone }) => phone)).size).toBe(everybody.length);
  });

  it('have Chinese names that read as their spelling in letters says', () => {
    const plain = (text: string): string => withoutMarks(text).replace(/\s/g, '').toLowerCase();
    for (const { chinese, family, given } of everybody) {
      if (!chinese) continue;
      const read = pinyin(chinese.family + chinese.given, { toneType: 'none', surname: 'head' });
      expect(plain(read), chinese.family + chinese.given).toBe(plain(family + given));
    }
  });
});

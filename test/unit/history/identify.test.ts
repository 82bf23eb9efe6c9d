import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { countsOf } from '../../../history/count-guests';
import type { HistoryDatabase } from '../../../history/database';
import { identify } from '../../../history/identify';
import { readFile } from '../../../history/import/read-file';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

let database: HistoryDatabase;
beforeEach(() => {
  database = freshDatabase();
});

const direct = (number: string, name: string, email?: string, phone?: string) =>
  row(number, name, {
    booking: { channel: 'direct' },
    clues: { channel: 'direct', ...(email && { email }), ...(phone && { phone }) },
  });

describe('who the guest of a page is', () => {
  it('a booking number on file settles it, before any name', async () => {
    await takeIn(database, readingOf([row('811', 'Brona Eldwick'), row('812', 'Gethin Ashgrove')]), 'a');
    const found = await identify(database, {
      channel: 'booking.com',
      reservationNumber: '812',
      name: 'Brona Eldwick',
    });
    expect(found.kind === 'known' && found.guest.customer.names).toEqual(['Gethin Ashgrove']);
    expect(found.kind === 'known' && found.others.map(({ customer }) => customer.names)).toEqual([
      ['Brona Eldwick'],
    ]);
  });

  it('the same number on another portal is another booking', async () => {
    await takeIn(database, readingOf([row('811', 'Brona Eldwick')]), 'a');
    expect(
      await identify(database, { channel: 'airbnb', reservationNumber: '811', name: 'Fenella Cholmere' }),
    ).toEqual({
      kind: 'new',
    });
  });

  it('the same number for the same stay is one booking, whatever the file calls the portal', async () => {
    await takeIn(database, readingOf([row('811', 'Wei Zhang'), row('812', 'Brona Eldwick')]), 'a');
    const stay = { checkIn: '2025-05-10', checkOut: '2025-05-12' };
    const page = { channel: 'ycs.agoda.com', reservationNumber: '811', ...stay };
    // A name so common that it alone would be doubtful.
    expect(await identify(database, { ...page, name: 'ZHANG/WEI MR' })).toMatchObject({
      kind: 'known',
      guest: { because: { en: 'This booking is on file' } },
    });
    expect(await identify(database, { ...page, name: 'Fenella Cholmere' })).toEqual({ kind: 'new' });
    expect(await identify(database, { ...page, name: 'Wei Zhang', checkOut: '2031-01-01' })).toMatchObject({
      kind: 'doubtful',
    });
  });

  it('a guest written another way is known, with the reason', async () => {
    await takeIn(database, readingOf([row('1', 'Björn Köhlbrand')]), 'a');
    const found = await identify(database, {
      channel: 'agoda',
      reservationNumber: '9',
      name: 'KOEHLBRAND/BJOERN MR',
    });
    expect(found).toMatchObject({
      kind: 'known',
      guest: { because: { en: 'Same full name, and nothing contradicts it' } },
    });
  });

  it('two guests of one name, told apart by e-mail, are doubtful when the page has none', async () => {
    await takeIn(
      database,
      readingOf([
        direct('1', 'Brona Eldwick', 'b@one.example'),
        direct('2', 'Brona Eldwick', 'b@two.example'),
      ]),
      'a',
    );
    expect(await database.customers.count()).toBe(2);
    const found = await identify(database, { channel: 'direct', name: 'Brona Eldwick' });
    expect(found.kind === 'doubtful' && found.candidates.length).toBe(2);
    const clear = await identify(database, {
      channel: 'direct',
      name: 'Brona Eldwick',
      email: 'B@two.example',
    });
    expect(clear.kind === 'known' && clear.guest.customer.emails).toEqual(['b@two.example']);
  });

  it('a frequent name alone is doubtful, a surname alone is nobody, a hidden name matches nobody', async () => {
    await takeIn(database, readingOf([row('1', '王伟'), row('2', 'Brona Eldwick')]), 'a');
    expect((await identify(database, { channel: 'direct', name: '王 伟' })).kind).toBe('doubtful');
    expect((await identify(database, { channel: 'direct', name: 'Eldwick' })).kind).toBe('new');
    expect((await identify(database, { channel: 'direct', name: '王***' })).kind).toBe('new');
  });

  it('a pinyin page finds the Chinese guest as doubtful by name, as known by phone', async () => {
    await takeIn(database, readingOf([direct('1', '陈雨婷', undefined, '+8613100001111')]), 'a');
    expect((await identify(database, { channel: 'direct', name: 'CHEN/YUTING' })).kind).toBe('doubtful');
    const sought = { channel: 'direct', name: 'Yu-Ting Chen', phone: '131 0000 1111', country: 'CN' };
    expect((await identify(database, sought)).kind).toBe('known');
  });

  it('a portal alias and a virtual number join nobody', async () => {
    const alias = 'guest.1@guest.booking.com';
    const shared = { clues: { email: alias, phone: '+447400123456' } };
    await takeIn(
      database,
      readingOf([row('1', 'Brona Eldwick', shared), row('2', 'Gethin Ashgrove', shared)]),
      'a',
    );
    expect(await database.customers.count()).toBe(2);
    const sought = {
      channel: 'booking.com',
      name: 'Hester Birtwhistle',
      email: alias,
      phone: '+447400123456',
    };
    expect((await identify(database, sought)).kind).toBe('new');
    const found = await identify(database, { channel: 'booking.com', reservationNumber: '1' });
    expect(found.kind === 'known' && found.guest.phonesPassedOn).toEqual(['+447400123456']);
  });

  it('D: a number the guest gave us too is the guest’s own, whatever a portal passed on', async () => {
    const phone = '+447400123456';
    const email = 'brona@one.example';
    await takeIn(
      database,
      readingOf([
        row('1', 'Brona Eldwick', { clues: { email, phone } }),
        direct('2', 'Brona Eldwick', email, phone),
      ]),
      'a',
    );
    const found = await identify(database, { channel: 'booking.com', reservationNumber: '1' });
    expect(found).toMatchObject({ guest: { customer: { phones: [phone] }, phonesPassedOn: [] } });
  });
});

const folder = '../shared/data/booking_com/booking_extranet_reservations_269_anonymised';

describe.skipIf(!existsSync(`${folder}.csv`))('the real Booking.com export of 269 rows', () => {
  const read = async (ending: string) => {
    const reading = await readFile(new Uint8Array(readFileSync(`${folder}.${ending}`)), {
      today: '2026-11-21',
    });
    if (reading.kind !== 'read') throw new Error(reading.kind);
    return reading.reading;
  };

  it('holds the same bookings and guests in each of its three forms', async () => {
    const counts = await Promise.all(
      ['csv', 'xls', 'xlsx'].map(async (ending) => countsOf(await read(ending))),
    );
    console.info('real export:', counts[0]);
    expect(counts[0]).toMatchObject({ rows: 269, newBookings: 269, duplicates: 0 });
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  });

  it('a page of a returning guest shows the earlier stays', async () => {
    const reading = await read('csv');
    await takeIn(database, reading, 'a');
    const returning = (await database.customers.toArray()).filter(({ bookings }) => bookings.length > 1);
    console.info('returning guests in the real export:', returning.length);
    expect(returning.length).toBeGreaterThan(10);
    for (const guest of returning) {
      const [booking] = guest.bookings;
      const name = booking?.bookedBy ?? booking?.guestName ?? '';
      const found = await identify(database, { channel: 'booking.com', reservationNumber: 'unseen', name });
      expect(found.kind === 'known' && found.guest.customer.bookings.length).toBe(guest.bookings.length);
    }
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  addPreference,
  getCustomer,
  recordOutcome,
  removeNote,
  removePreference,
  saveBooking,
  setBirthday,
  setConsent,
  takeBackOutcome,
} from '../../../history/customers';
import { type HistoryDatabase, watchHistory } from '../../../history/database';
import { bookingOn, cluesOn, soughtOn } from '../../../history/from-page';
import { identify } from '../../../history/identify';
import { undoImport } from '../../../history/undo-import';
import type { Field, Reservation } from '../../../portals/reservation';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

let database: HistoryDatabase;
beforeEach(() => {
  database = freshDatabase();
});

const read = <T>(value: T): Field<T> => ({ value, layer: 'label', confidence: 0.9 });
const reservation: Reservation = {
  reservationNumber: read('HM1'),
  underName: read('Brona Eldwick'),
  checkinDate: read('2026-12-01'),
  checkoutDate: read('2026-12-04'),
  totalPrice: read(420),
  priceCurrency: read('EUR'),
  reservationStatus: read('confirmed'),
  provider: read('airbnb'),
};
const host = 'airbnb.example';

const save = async (guest?: string) => {
  const booking = bookingOn(reservation, host, '2026-11-21');
  if (!booking) throw new Error('a whole reservation makes a booking');
  return saveBooking(database, booking, cluesOn(reservation, host), guest);
};

describe('a reservation of a page on file', () => {
  it('D: a new guest is saved, and known from then on', async () => {
    expect((await identify(database, soughtOn(reservation, host))).kind).toBe('new');
    const saved = await save();
    expect(saved.names).toEqual(['Brona Eldwick']);
    const found = await identify(database, soughtOn(reservation, host));
    expect(found.kind === 'known' && found.guest.because.en).toBe('This booking is on file');
  });

  it('a known guest gets one more booking, and saving it twice adds none', async () => {
    await takeIn(database, readingOf([row('1', 'Brona Eldwick')]), 'a');
    await save('a-00000');
    const twice = await save('a-00000');
    expect(twice.bookings.map(({ reservationNumber }) => reservationNumber)).toEqual(['1', 'HM1']);
  });

  it('a booking saved from a page survives the undo of an import that also has it', async () => {
    const { id } = await save();
    const same = row('HM1', 'Brona Eldwick', {
      booking: { channel: 'airbnb', checkIn: '2026-12-01', checkOut: '2026-12-04' },
    });
    await takeIn(database, readingOf([same]), 'a');
    expect((await getCustomer(database, id))?.bookings[0]?.status).toBe('stayed');
    await undoImport(database, 'a');
    expect((await getCustomer(database, id))?.bookings[0]).toMatchObject({
      status: 'booked',
      price: { amount: 420 },
    });
  });

  it('a page that does not say when makes no booking', () => {
    const { checkinDate: _checkinDate, ...partial } = reservation;
    expect(bookingOn(partial, host, '2026-11-21')).toBeUndefined();
  });
});

describe('what an agent writes', () => {
  beforeEach(async () => {
    await takeIn(database, readingOf([row('1', 'Brona Eldwick')]), 'a');
  });

  it('notes are added and taken away', async () => {
    await addNote(database, 'a-00000', { id: 'n', on: '2026-11-21', text: 'Quiet room' });
    expect((await removeNote(database, 'a-00000', 'n')).notes).toEqual([]);
  });

  it('a later answer to the same prompt replaces the first; another record is another prompt', async () => {
    const outcome = { prompt: 'B3', about: 'booking.com#1', on: '2026-11-21' };
    await recordOutcome(database, 'a-00000', { ...outcome, did: { kind: 'later', until: '2026-12-01' } });
    await recordOutcome(database, 'a-00000', { ...outcome, did: { kind: 'done' } });
    const both = await recordOutcome(database, 'a-00000', {
      ...outcome,
      about: 'booking.com#2',
      did: { kind: 'done' },
    });
    expect(both.outcomes.map(({ about, did }) => [about, did.kind])).toEqual([
      ['booking.com#1', 'done'],
      ['booking.com#2', 'done'],
    ]);
    expect((await takeBackOutcome(database, 'a-00000', outcome)).outcomes.length).toBe(1);
  });

  it('what the guest told us stands once, and can be taken off', async () => {
    const told = {
      kind: 'avoid',
      value: 'feather pillows',
      on: '2026-11-21',
      source: { kind: 'agent', on: '2026-11-21' },
    } as const;
    await addPreference(database, 'a-00000', told);
    await addPreference(database, 'a-00000', { ...told, on: '2026-11-22' });
    const other = await addPreference(database, 'a-00000', { ...told, kind: 'diet', value: 'no nuts' });
    expect(other.preferences.map(({ value, on }) => [value, on])).toEqual([
      ['feather pillows', '2026-11-22'],
      ['no nuts', '2026-11-21'],
    ]);
    expect((await removePreference(database, 'a-00000', told)).preferences.map(({ kind }) => kind)).toEqual([
      'diet',
    ]);
  });

  it('a birthday is set and taken off, and what an agent wrote outlives the undo of the import', async () => {
    expect((await setBirthday(database, 'a-00000', '02-29')).birthday).toBe('02-29');
    await undoImport(database, 'a');
    expect((await getCustomer(database, 'a-00000'))?.birthday).toBe('02-29');
    expect(await setBirthday(database, 'a-00000', undefined)).not.toHaveProperty('birthday');
  });

  it('consent carries its day', async () => {
    expect((await setConsent(database, 'a-00000', 'no', '2026-11-21')).consent).toEqual({
      marketing: 'no',
      on: '2026-11-21',
    });
  });

  it('whoever watches is told of a change, also of an import', async () => {
    let told = 0;
    const stop = watchHistory(database, () => told++);
    await addNote(database, 'a-00000', { id: 'n', on: '2026-11-21', text: 'x' });
    expect(told).toBe(1);
    await takeIn(database, readingOf([row('2', 'Gethin Ashgrove')]), 'b');
    expect(told).toBeGreaterThan(1);
    stop();
    const before = told;
    await addNote(database, 'a-00000', { id: 'm', on: '2026-11-21', text: 'y' });
    expect(told).toBe(before);
  });
});

it('a booking passed on to another guest keeps its file, but its new name does not become the guest’s', async () => {
  await takeIn(database, readingOf([row('1', 'Brona Eldwick')]), 'a');
  await takeIn(database, readingOf([row('1', 'Gethin Ashgrove')]), 'b');
  const [guest, ...others] = await database.customers.toArray();
  expect(others).toEqual([]);
  expect(guest?.names).toEqual(['Brona Eldwick']);
  expect(guest?.bookings[0]?.guestName).toBe('Gethin Ashgrove');
});

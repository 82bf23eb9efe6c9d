import { describe, expect, it } from 'vitest';
import { eachBookingOnce } from '../../../history/rows-of-one-booking';
import { freshDatabase, takeIn } from './fresh-database';
import { readingOf, row } from './readings';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const room = (unit: string | undefined, more: Parameters<typeof row>[2] = {}, name = 'Brona Eldwick') =>
  row('77', name, { ...more, booking: { ...(unit ? { unit } : {}), ...more.booking } });
const one = (...rows: readonly ReturnType<typeof row>[]) => {
  const bookings = eachBookingOnce(rows);
  expect(bookings).toHaveLength(1);
  return bookings[0]?.booking;
};

describe('rows that repeat one booking number', () => {
  it('B: are rooms of one booking where their units differ: units side by side, prices and heads added', () => {
    expect(
      one(
        room('Sea View', { booking: { price: eur(200.1), adults: 2 } }),
        room('Garden Twin', { booking: { price: eur(100.2), adults: 1, children: 1 } }),
      ),
    ).toMatchObject({ unit: 'Sea View + Garden Twin', price: eur(300.3), adults: 3, children: 1 });
  });

  it('B: who stays in another room stands beside the guest, whose booking it remains', () => {
    const [both] = eachBookingOnce([room('A'), room('B', {}, 'Gethin Ashgrove')]);
    expect(both?.booking.guestName).toBe('Brona Eldwick; Gethin Ashgrove');
    expect(both?.clues.name).toBe('Brona Eldwick; Gethin Ashgrove');
  });

  it('B: a total repeated on rows of the same unit, or of none, is counted once', () => {
    const total = { booking: { price: eur(300) } };
    expect(one(room('Sea View', total), room('Sea View', total))).toMatchObject({ price: eur(300) });
    expect(one(room(undefined, total), room(undefined, total))).toMatchObject({ price: eur(300) });
  });

  it('B: half a price is no price, and two currencies make no sum', () => {
    expect(one(room('A', { booking: { price: eur(200) } }), room('B'))).not.toHaveProperty('price');
    const pounds = { booking: { price: { amount: 90, currency: 'GBP' } } };
    expect(one(room('A', { booking: { price: eur(200) } }), room('B', pounds))).not.toHaveProperty('price');
  });

  it('B: another status or other dates are later news, not another room', () => {
    expect(one(room('A'), room('B', { booking: { status: 'cancelled' } }))).toMatchObject({
      unit: 'B',
      status: 'cancelled',
    });
  });

  it('B: the same file again brings nothing new, and the rows are still counted as duplicates', async () => {
    const database = freshDatabase();
    const reading = readingOf([
      room('A', { booking: { price: eur(1) } }),
      room('B', { booking: { price: eur(2) } }),
    ]);
    expect((await takeIn(database, reading, 'a')).plan.counts).toMatchObject({
      newBookings: 1,
      duplicates: 1,
    });
    expect((await takeIn(database, reading, 'b')).plan.counts).toMatchObject({
      knownBookings: 1,
      changedBookings: 0,
    });
  });
});

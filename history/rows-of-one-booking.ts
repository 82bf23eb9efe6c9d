import type { Booking } from '../retention/customer-history';
import type { ReadBooking } from './import/reading';
import { nameOfBooking } from './stored-customer';
import { isNews } from './versions-of-bookings';

/**
 * Every booking of a file once, however many rows repeat its number.
 *
 * Booking.com writes one row a booking, its rooms in one cell; property systems write a row a room. So rows of one
 * number with equal dates and status but different units are rooms: the units stand side by side and what each
 * row says of price and heads is added up. Rows that name no unit, or the same one, repeat one another (a total
 * printed on every row must not be counted twice), and what the later one says counts.
 */
export function eachBookingOnce(rows: readonly ReadBooking[]): readonly ReadBooking[] {
  const first = new Map<string, number>();
  // Hardly any number is repeated, so a list is made only for those that are.
  const repeated = new Map<number, ReadBooking[]>();
  rows.forEach((read, at) => {
    const name = nameOfBooking(read.booking);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, at);
      return;
    }
    const list = repeated.get(before);
    if (list) list.push(read);
    else repeated.set(before, rows.slice(before, before + 1).concat(read));
  });
  if (first.size === rows.length) return rows;
  return [...first.values()].flatMap((at) => {
    const list = repeated.get(at);
    return list ? asOne(list) : rows.slice(at, at + 1);
  });
}

function asOne(rows: readonly ReadBooking[]): ReadBooking[] {
  const rooms = new Map<string, ReadBooking>();
  for (const read of rows) {
    const unit = read.booking.unit ?? '';
    const before = rooms.get(unit);
    rooms.set(unit, before ? withNews(before, read) : read);
  }
  const [first, ...others] = rooms.values();
  if (!first) return [];
  const areRooms = !rooms.has('') && others.every(({ booking }) => sameStay(booking, first.booking));
  return [others.reduce(areRooms ? withRoom : withNews, first)];
}

const sameStay = (a: ReadBooking['booking'], b: ReadBooking['booking']): boolean =>
  a.checkIn === b.checkIn && a.checkOut === b.checkOut && a.status === b.status;

const withNews = (before: ReadBooking, read: ReadBooking): ReadBooking =>
  isNews(before.booking, read.booking)
    ? { ...read, booking: { ...before.booking, ...read.booking } }
    : before;

function withRoom(one: ReadBooking, other: ReadBooking): ReadBooking {
  const [a, b] = [one.booking, other.booking];
  const guestName = side(a.guestName, b.guestName, '; ');
  const { price: _priceA, ...restA } = a;
  const { price: _priceB, ...restB } = b;
  const price = sumOf(a.price, b.price);
  return {
    ...one,
    booking: {
      ...restB,
      ...restA,
      guestName,
      unit: side(a.unit, b.unit, ' + '),
      ...(price && { price }),
      ...heads('adults', a, b),
      ...heads('children', a, b),
    },
    clues: { ...other.clues, ...one.clues, name: side(one.clues.name, other.clues.name, '; ') },
  };
}

const side = (a = '', b = '', between: string): string =>
  a.split(between).includes(b) ? a : `${a}${between}${b}`;

/** Unknown where one room's price is, or is in another currency: half a price is worse than none. */
function sumOf(a: Booking['price'], b: Booking['price']): Booking['price'] {
  if (!a || a.currency !== b?.currency) return undefined;
  return { amount: Math.round((a.amount + b.amount) * 1000) / 1000, currency: a.currency };
}

const heads = (
  of: 'adults' | 'children',
  a: ReadBooking['booking'],
  b: ReadBooking['booking'],
): Partial<Booking> =>
  a[of] === undefined && b[of] === undefined ? {} : { [of]: (a[of] ?? 0) + (b[of] ?? 0) };

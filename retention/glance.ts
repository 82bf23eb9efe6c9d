import type { Booking, Day, Money } from './customer-history';
import { bookingEvidence, type Evidence } from './evidence';
import { isAhead, isConfirmedStay, isStay, nightsOf } from './stays';

/** A count with the records it counts. */
export interface Counted {
  readonly count: number;
  readonly records: readonly Evidence[];
}

/** What the bookings on file add up to. */
export interface Glance {
  /** Confirmed or presumed stays; see `presumedStays`. */
  readonly stays: Counted;
  /** How many of `stays` no record confirms: only the check-out has passed. */
  readonly presumedStays: number;
  readonly nights: number;
  /** One sum per currency, largest number of stays first; currencies are never added together. */
  readonly spend: readonly (Counted & { readonly sum: Money })[];
  /** Stays whose record carries no price, so that the sums say what they leave out. */
  readonly staysWithoutPrice: number;
  readonly lastStay?: Evidence;
  readonly ahead: Counted;
  readonly cancellations: Counted;
  readonly noShows: Counted;
  /** Bookings of any status by channel, most used first. */
  readonly channels: readonly (Counted & { readonly channel: string })[];
}

export function glanceAt(bookings: readonly Booking[], today: Day): Glance {
  const stays = bookings.filter((booking) => isStay(booking, today));
  const stayRecords = stays.map((booking) => bookingEvidence(booking, booking.checkOut, stayWords(booking)));
  const lastStay = [...stayRecords].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
  return {
    stays: counted(stayRecords),
    presumedStays: stays.filter((booking) => !isConfirmedStay(booking)).length,
    nights: stays.reduce((nights, booking) => nights + nightsOf(booking), 0),
    spend: spendByCurrency(stays),
    staysWithoutPrice: stays.filter((booking) => !booking.price).length,
    ...(lastStay && { lastStay }),
    ahead: counted(
      bookings
        .filter((booking) => isAhead(booking, today))
        .map((booking) => bookingEvidence(booking, booking.checkIn, { en: 'Check-in', zh: '入住' })),
    ),
    cancellations: counted(bookings.filter((booking) => booking.status === 'cancelled').map(cancellation)),
    noShows: counted(bookings.filter((booking) => booking.status === 'no-show').map(noShow)),
    channels: byChannel(bookings),
  };
}

/** A cancellation, dated by the day it was made; where no record gives that day, by the stay it was for. */
export function cancellation(booking: Booking): Evidence {
  return booking.cancelledOn
    ? bookingEvidence(booking, booking.cancelledOn, { en: 'Cancelled', zh: '取消' })
    : bookingEvidence(booking, booking.checkIn, {
        en: 'Check-in of a booking cancelled on an unknown day',
        zh: '原定入住（取消日期不详）',
      });
}

export function noShow(booking: Booking): Evidence {
  return bookingEvidence(booking, booking.checkIn, { en: 'No-show', zh: '预订未到（No-show）' });
}

const stayWords = (booking: Booking) =>
  isConfirmedStay(booking)
    ? { en: 'Stayed until', zh: '已入住，离店' }
    : { en: 'Booked until; no record of cancelling or missing it', zh: '预订至；无取消或未到记录' };

const counted = (records: readonly Evidence[]): Counted => ({ count: records.length, records });

function grouped<T>(
  bookings: readonly Booking[],
  keyOf: (booking: Booking) => string | undefined,
  shape: (key: string, group: readonly Booking[]) => T,
): readonly T[] {
  const groups = new Map<string, Booking[]>();
  for (const booking of bookings) {
    const key = keyOf(booking);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(booking);
    else groups.set(key, [booking]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([key, group]) => shape(key, group));
}

/** Sums are kept in hundredths while adding, so that 0.1 + 0.2 stays 0.3. */
const spendByCurrency = (stays: readonly Booking[]): Glance['spend'] =>
  grouped(
    stays,
    (stay) => stay.price?.currency,
    (currency, group) => ({
      sum: {
        currency,
        amount: group.reduce((cents, stay) => cents + Math.round((stay.price?.amount ?? 0) * 100), 0) / 100,
      },
      ...counted(group.map((stay) => bookingEvidence(stay, stay.checkOut, stayWords(stay)))),
    }),
  );

const byChannel = (bookings: readonly Booking[]): Glance['channels'] =>
  grouped(
    bookings,
    (booking) => booking.channel,
    (channel, group) => ({
      channel,
      ...counted(
        group.map((booking) => bookingEvidence(booking, booking.checkIn, { en: 'Check-in', zh: '入住' })),
      ),
    }),
  );

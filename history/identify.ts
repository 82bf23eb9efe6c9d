import { hasSameNumber, isSameBooking } from '../retention/booking-in-view';
import type { CustomerHistory, Day } from '../retention/customer-history';
import type { Words } from '../retention/words';
import type { HistoryDatabase } from './database';
import { type Comparison, compare, strengthOf } from './identity/compare';
import { bookingKey, personKeys } from './identity/keys';
import { personOf } from './identity/person';
import { readyForChinese } from './identity/pinyin';
import { namesIn } from './import-plan';
import { phonesPassedOn } from './phones-passed-on';
import { historyOf, personOfStored, type StoredCustomer } from './stored-customer';

/** What a page says of its guest. */
export interface Sought {
  /** The portal, as bookings name it: `booking.com`, `airbnb`, … */
  readonly channel: string;
  readonly reservationNumber?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  readonly checkIn?: Day;
  readonly checkOut?: Day;
}

/** Somebody on file who may be the guest, with what the two records share and what not. */
export interface Candidate {
  readonly customer: CustomerHistory;
  readonly because: Words;
  readonly agrees: readonly Words[];
  readonly differs: readonly Words[];
  /** The customer's phones that count for nothing in this, since only portals passed them on. */
  readonly phonesPassedOn: readonly string[];
}

export type Identified =
  | { readonly kind: 'known'; readonly guest: Candidate; readonly others: readonly Candidate[] }
  | { readonly kind: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'new' };

/** More guests than this under one name cannot be looked at by anybody. */
const mostPerKey = 24;
const mostShown = 6;

const byNumber: Words = { en: 'This booking is on file', zh: '该预订已在档案中' };

/**
 * Who the guest of a page is. A booking number on file settles it; else the same-person rules do, and where they
 * fit two guests equally well a person decides.
 */
export async function identify(database: HistoryDatabase, sought: Sought): Promise<Identified> {
  const { reservationNumber, checkIn: _checkIn, checkOut: _checkOut, name = '', ...rest } = sought;
  const clues = { ...rest, name };
  await readyForChinese([name]);
  const person = personOf(clues);
  const keys = [...(reservationNumber ? [bookingKey(reservationNumber)] : []), ...personKeys(person)];
  const found = await sharing(database, keys);
  await readyForChinese(found.flatMap((guest) => [...namesIn(guest.faces.map((face) => face.clues))]));

  const judged = found
    .map((guest) => ({ guest, comparison: compare(person, personOfStored(guest)) }))
    .filter(({ comparison }) => comparison.verdict !== 'different')
    .sort((a, b) => strengthOf(b.comparison) - strengthOf(a.comparison));
  const booked = reservationNumber
    ? (found.find((guest) => hasBooking(guest, sought.channel, reservationNumber)) ??
      judged.find(({ guest }) => hasStay(guest, sought))?.guest)
    : undefined;
  if (booked) {
    const others = judged.filter(({ guest }) => guest !== booked).map(candidate);
    const { agrees, differs } = compare(person, personOfStored(booked));
    return {
      kind: 'known',
      guest: {
        customer: historyOf(booked),
        because: byNumber,
        agrees: [byNumber, ...agrees.map(({ words }) => words)],
        differs: name === '' ? [] : differs.map(({ words }) => words),
        phonesPassedOn: phonesPassedOn(booked),
      },
      others: others.slice(0, mostShown),
    };
  }
  const [first, second] = judged;
  if (!first) return { kind: 'new' };
  const alone = !second || strengthOf(first.comparison) > strengthOf(second.comparison);
  if (first.comparison.verdict === 'same' && alone) {
    return { kind: 'known', guest: candidate(first), others: judged.slice(1, mostShown).map(candidate) };
  }
  return { kind: 'doubtful', candidates: judged.slice(0, mostShown).map(candidate) };
}

/** Stored guests that have one of these keys. Each key is asked for by itself: that reads the index in one go. */
export async function sharing(
  database: HistoryDatabase,
  keys: readonly (number | string)[],
): Promise<StoredCustomer[]> {
  const lists = await Promise.all(
    keys.map((key) => database.customers.where('keys').equals(key).limit(mostPerKey).toArray()),
  );
  return [...new Map(lists.flat().map((guest) => [guest.id, guest])).values()];
}

/** The number and the portal on file: that settles it for any guest, whatever the name. */
function hasBooking(guest: StoredCustomer, channel: string, reservationNumber: string): boolean {
  return guest.bookings.some((booking) => hasSameNumber(booking, { channel, reservationNumber }));
}

/** The number and both dates, on file under another portal's name. Only asked of guests whose name may be this one. */
function hasStay(guest: StoredCustomer, { channel, reservationNumber, checkIn, checkOut }: Sought): boolean {
  if (!reservationNumber || !checkIn || !checkOut) return false;
  const stay = { channel, reservationNumber, checkIn, checkOut };
  return guest.bookings.some((booking) => isSameBooking(booking, stay));
}

const candidate = ({ guest, comparison }: { guest: StoredCustomer; comparison: Comparison }): Candidate => ({
  customer: historyOf(guest),
  because: comparison.because,
  agrees: comparison.agrees.map(({ words }) => words),
  differs: comparison.differs.map(({ words }) => words),
  phonesPassedOn: phonesPassedOn(guest),
});

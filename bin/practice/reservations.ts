import type { Day, Money } from '../../retention/customer-history';
import { addDays } from '../../retention/days';
import { type Arrival, arrivals, type Role } from './arrivals';
import { type House, houseFor } from './houses';
import { type Message, messagesFor } from './messages';
import { isPeak } from './peak-nights';
import type { Person } from './people';
import { type SampleBooking, sampleBookings } from './sample-bookings';
import { spell } from './spellings';
import { between, randomFor } from './stays';

export type ReservationStatus = 'confirmed' | 'checked-out' | 'cancelled' | 'pending';

/** `structured` carries JSON-LD; `plain` has only dt/dd pairs; `classic` is an older page of th/td tables. */
export type PageStyle = 'structured' | 'plain' | 'classic';

/** By the last digit of the number: recognition is tried on every kind of page. */
const pageStyles: readonly PageStyle[] = ['structured', 'plain', 'structured', 'plain', 'classic'];

/** What the portal knows of a reservation: this booking, and nothing of what came before it. */
export interface PracticeReservation {
  /** Ten digits. */
  readonly number: string;
  readonly status: ReservationStatus;
  readonly guestName: string;
  /** Mostly the portal's alias; sometimes the guest's own address. */
  readonly email: string;
  readonly telephone?: string;
  /** ISO 3166 alpha-2, upper case. */
  readonly country: string;
  readonly checkIn: Day;
  readonly checkOut: Day;
  readonly bookedOn: Day;
  readonly adults: number;
  readonly children: number;
  readonly house: House;
  readonly unit: string;
  readonly nights: readonly { readonly day: Day; readonly amount: number; readonly peak: boolean }[];
  readonly cityTax: number;
  readonly price: Money;
  readonly paid: boolean;
  readonly messages: readonly Message[];
  readonly page: PageStyle;
}

export interface CastReservation {
  readonly role: Role;
  readonly reservation: PracticeReservation;
}

function alias(number: string, guestName: string): string {
  const initial = guestName.normalize('NFD').match(/[a-z]/i)?.[0]?.toLowerCase() ?? 'x';
  return `${initial}.${number.slice(-6)}@guest.harbourline.example`;
}

function ownAddress({ given, family }: Person): string {
  const part = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  return `${part(given)}.${part(family)}@post.example`;
}

type Known = Omit<PracticeReservation, 'nights' | 'cityTax' | 'price' | 'messages' | 'page'>;

function priced(known: Known): PracticeReservation {
  const nightly = known.house.units.find(({ name }) => name === known.unit)?.nightly ?? 0;
  const nights: { day: Day; amount: number; peak: boolean }[] = [];
  for (let day = known.checkIn; day < known.checkOut; day = addDays(day, 1)) {
    nights.push({ day, amount: Math.round(nightly * (isPeak(day) ? 140 : 100)) / 100, peak: isPeak(day) });
  }
  const room = nights.reduce((sum, { amount }) => sum + amount, 0);
  const cityTax = Math.round(room * 5) / 100;
  return {
    ...known,
    nights,
    cityTax,
    price: { amount: Math.round((room + cityTax) * 100) / 100, currency: known.house.currency },
    messages: messagesFor(known.number, known.bookedOn, known.country),
    page: pageStyles[Number(known.number.slice(-1)) % pageStyles.length] ?? 'plain',
  };
}

function reserve(arrival: Arrival, until: Day): CastReservation {
  const { person, role, checkIn } = arrival;
  const random = randomFor('reservation', person.key);
  const house = houseFor(person.country);
  const unit = house.units[between(random, 0, house.units.length - 1)];
  const number = String(between(random, 6_100_000_000, 9_899_999_999));
  const guestName = spell(person, arrival.style).guestName;
  const bookedOn = addDays(until, -between(random, 1, 9));
  const reservation = priced({
    number,
    status: arrival.status ?? 'confirmed',
    guestName,
    email: role !== 'showcase' && random() < 0.25 ? ownAddress(person) : alias(number, guestName),
    ...(arrival.withPhone ? { telephone: person.phone } : {}),
    country: person.country,
    checkIn,
    checkOut: addDays(checkIn, between(random, 1, 4)),
    bookedOn,
    adults: between(random, 1, 2),
    children: random() < 0.15 ? 1 : 0,
    house,
    unit: unit?.name ?? '',
    paid: random() < 0.6,
  });
  return { role, reservation: role === 'showcase' ? { ...reservation, page: 'structured' } : reservation };
}

/** A stay that has just ended, shown under the number it has in the history. */
function justLeft({
  guest,
  stay,
  number,
  guestName,
  unit,
  house,
  adults,
  childrensAges,
  phone,
}: SampleBooking): CastReservation {
  return {
    role: 'just-left',
    reservation: priced({
      number,
      status: 'checked-out',
      guestName,
      email: alias(number, guestName),
      ...(phone ? { telephone: guest.person.phone } : {}),
      country: guest.person.country,
      checkIn: stay.checkIn,
      checkOut: addDays(stay.checkIn, stay.nights),
      bookedOn: stay.bookedOn,
      adults,
      children: childrensAges.length,
      house,
      unit,
      paid: true,
    }),
  };
}

/**
 * Everybody the portal shows on the day `until`, with the part each plays: arrivals from today on
 * (peak-season guests at the start of the next peak season) and departures of the last
 * three days. Sorted by arrival.
 */
export function castReservations(until: Day): readonly CastReservation[] {
  const departed = sampleBookings(until)
    .filter(
      ({ guest, stay }) =>
        guest.part === 'just-left' &&
        stay.outcome === 'ok' &&
        addDays(stay.checkIn, stay.nights) >= addDays(until, -3),
    )
    .map(justLeft);
  return [...departed, ...arrivals(until).map((arrival) => reserve(arrival, until))].sort(
    (a, b) =>
      a.reservation.checkIn.localeCompare(b.reservation.checkIn) ||
      a.reservation.number.localeCompare(b.reservation.number),
  );
}

/** The portal's reservations on the day `until`, by arrival. */
export function upcomingReservations(until: Day): readonly PracticeReservation[] {
  return castReservations(until).map(({ reservation }) => reservation);
}

/** One reservation of a guest who plays the part. */
export function reservationOf(role: Role, until: Day): PracticeReservation {
  const found = castReservations(until).find((cast) => cast.role === role);
  if (!found) throw new Error(`nobody plays ${role} on ${until}`);
  return found.reservation;
}

/**
 * The reservation `npm start` opens: 陈雨婷 (Chen Yuting) arrives today, after seven stays, a no-show
 * and two cancellations lately, later than usual, written in four ways over the years.
 */
export function showcaseReservation(until: Day): PracticeReservation {
  return reservationOf('showcase', until);
}

/** All a practice portal shows on one day. */
export interface PracticeDay {
  readonly today: Day;
  readonly reservations: readonly PracticeReservation[];
}

export function practiceDay(today: Day): PracticeDay {
  return { today, reservations: upcomingReservations(today) };
}

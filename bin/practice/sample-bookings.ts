import parsePhoneNumber from 'libphonenumber-js';
import type { Day } from '../../retention/customer-history';
import { addDays, daysBetween } from '../../retention/days';
import { type House, houseFor } from './houses';
import { isPeak } from './peak-nights';
import { knownGuests, type Person } from './people';
import { type SpellingStyle, spell } from './spellings';
import {
  between,
  type PlannedGuest,
  type PlannedStay,
  pick,
  plannedGuests,
  randomFor,
  sampleDay,
} from './stays';

/** One line of the sample: what the export says, before it is laid out in columns. */
export interface SampleBooking {
  readonly guest: PlannedGuest;
  readonly stay: PlannedStay;
  readonly number: string;
  readonly bookedBy: string;
  readonly guestName: string;
  readonly bookedAt: string;
  readonly house: House;
  readonly unit: string;
  readonly adults: number;
  readonly childrensAges: readonly number[];
  readonly price: number;
  readonly phone: string;
}

/** How else a name gets onto a record. */
const otherSpellings: readonly [SpellingStyle, ...SpellingStyle[]] = [
  'capitals',
  'marks-lost',
  'gds',
  'characters',
  'characters-spaced',
];

/** The showcase guest's records by stay, oldest first: four ways of writing. */
const showcaseSpellings: readonly SpellingStyle[] = [
  'usual',
  'gds',
  'usual',
  'characters',
  'characters',
  'usual',
  'usual',
  'characters-spaced',
  'usual',
];

/** The booker's name comes from the account, which keeps its script; the guest's name is typed anew each time. */
function accountStyle({ person, part }: PlannedGuest): SpellingStyle {
  const writesCharacters = part === 'showcase' || randomFor('writes', person.key)() < 0.35;
  return person.chinese && writesCharacters ? 'characters' : 'usual';
}

/** Most records of a guest are written one way; now and then one is not. */
function spellingOf(guest: PlannedGuest, index: number): SpellingStyle {
  const { person, part } = guest;
  if (part === 'showcase') return showcaseSpellings[index] ?? 'usual';
  const random = randomFor('spelling', person.key, String(index));
  return random() < 0.68 ? accountStyle(guest) : pick(random, otherSpellings);
}

/** As people type it: international, national, bare, or not at all. */
function phoneAsTyped({ phone, key }: Person, index: number): string {
  const luck = randomFor('phone', key, String(index))();
  if (luck < 0.25) return '';
  const parsed = parsePhoneNumber(phone);
  if (luck < 0.4) return phone.replace('+', '00');
  if (luck < 0.55) return parsed?.formatNational() ?? phone;
  return luck < 0.75 ? (parsed?.formatInternational() ?? phone) : phone;
}

/** A partner of the same household booked; the guest is named beside. Same phone, same address. */
function partnerOf(person: Person): string {
  const random = randomFor('partner', person.key);
  const candidates = knownGuests.filter(
    ({ country, title }) => country === person.country && title !== person.title,
  );
  const given = candidates[Math.floor(random() * candidates.length)]?.given ?? person.given;
  return `${person.family}, ${given}`;
}

/** Booking number, ten digits, of a guest's nth booking; stable whatever happens to other guests. */
function bookingNumber(person: Person, index: number): string {
  const random = randomFor('number', person.key, String(index));
  return String(between(random, 2_100_000_000, 5_899_999_999));
}

function priceOf(nightly: number, checkIn: Day, nights: number): number {
  let price = 0;
  for (let night = 0; night < nights; night++) price += nightly * (isPeak(addDays(checkIn, night)) ? 1.4 : 1);
  return Math.round(price * 100) / 100;
}

function sampleBooking(guest: PlannedGuest, stay: PlannedStay, index: number): SampleBooking {
  const { person } = guest;
  const random = randomFor('booking', person.key, String(index));
  const house = houseFor(person.country);
  const unit = house.units[between(random, 0, house.units.length - 1)];
  if (!unit) throw new Error('a house without units');
  const style = spellingOf(guest, index);
  const account = person.chinese ? accountStyle(guest) : style;
  const byPartner = guest.part === 'showcase' ? index === 7 : guest.stays.length > 1 && random() < 0.06;
  const childrensAges =
    random() < 0.14 ? Array.from({ length: between(random, 1, 2) }, () => between(random, 2, 12)) : [];
  const clock = [between(random, 6, 23), between(random, 0, 59), between(random, 0, 59)];
  return {
    guest,
    stay,
    number: bookingNumber(person, index),
    bookedBy: byPartner ? partnerOf(person) : spell(person, account).bookedBy,
    guestName: spell(person, style).guestName,
    bookedAt: clock.map((part) => String(part).padStart(2, '0')).join(':'),
    house,
    unit: unit.name,
    adults: childrensAges.length > 0 || byPartner ? 2 : between(random, 1, 2),
    childrensAges,
    price: priceOf(unit.nightly, stay.checkIn, stay.nights),
    phone: phoneAsTyped(person, index),
  };
}

/**
 * Days by which the sample moves so that it ends at `until`: whole weeks, so that weekday habits stay.
 * The committed file never moves; `npm start` asks for a history up to the real date, with the same
 * people and the same bookings, so that "left two days ago" is still true in 2030. Past holidays
 * keep their distance from today, not their date: only the committed file has them in season.
 */
function shiftTo(until: Day): number {
  return Math.floor(daysBetween(sampleDay, until) / 7) * 7;
}

function moved(stay: PlannedStay, days: number): PlannedStay {
  return {
    ...stay,
    checkIn: addDays(stay.checkIn, days),
    bookedOn: addDays(stay.bookedOn, days),
    ...(stay.cancelledOn ? { cancelledOn: addDays(stay.cancelledOn, days) } : {}),
  };
}

/** What an export drawn on the morning of `until` holds: stays that have ended and cancellations made. */
function isOnRecord(stay: PlannedStay, until: Day): boolean {
  return (stay.cancelledOn ?? addDays(stay.checkIn, stay.nights)) < until;
}

/** All bookings on record at `until`, by check-in. */
export function sampleBookings(until: Day): readonly SampleBooking[] {
  const days = shiftTo(until);
  return plannedGuests()
    .flatMap((guest) =>
      guest.stays.map((stay, index) => ({ ...sampleBooking(guest, stay, index), stay: moved(stay, days) })),
    )
    .filter(({ stay }) => isOnRecord(stay, until))
    .sort((a, b) => a.stay.checkIn.localeCompare(b.stay.checkIn) || a.number.localeCompare(b.number));
}

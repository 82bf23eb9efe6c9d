import type { Day } from '../../retention/customer-history';
import { addDays } from '../../retention/days';
import { nextPeak } from './peak-nights';
import { easilyConfused, firstTimers, type Person } from './people';
import type { SpellingStyle } from './spellings';
import { between, type Part, type PlannedGuest, plannedGuests, randomFor } from './stays';

/** Why a guest is among today's; the portal's pages never see it, tests and the demo do. */
export type Role = Part | 'first-time' | 'doubtful';

/** Who comes, when, and under which spelling. */
export interface Arrival {
  readonly role: Role;
  readonly person: Person;
  readonly checkIn: Day;
  readonly style: SpellingStyle;
  readonly status?: 'cancelled' | 'pending';
  readonly withPhone: boolean;
}

const styles: readonly SpellingStyle[] = [
  'usual',
  'capitals',
  'gds',
  'characters',
  'marks-lost',
  'characters-spaced',
];

/** How many known guests of each part come back, and how they arrive. */
const returning: readonly (readonly [Part, number])[] = [
  ['cancels-often', 4],
  ['no-show', 4],
  ['overdue', 4],
  ['peak-season', 4],
  ['second-or-third', 5],
  ['regular', 4],
];

/**
 * Two of the overdue guests booked and dropped it again: a standing booking would end their silence, and
 * B7 would have nothing to say.
 */
function statusOf({ part }: PlannedGuest, place: number): Pick<Arrival, 'status'> {
  if (place % 11 === 7 || (part === 'overdue' && place % 2 === 1)) return { status: 'cancelled' };
  return place % 9 === 5 ? { status: 'pending' } : {};
}

function arrivalOf(guest: PlannedGuest, until: Day, place: number): Arrival {
  const random = randomFor('arrival', guest.person.key);
  const checkIn =
    guest.part === 'peak-season'
      ? addDays(nextPeak(until), place % 4)
      : addDays(until, place % 5 === 0 ? 0 : between(random, 1, 34));
  return {
    role: guest.part,
    person: guest.person,
    checkIn,
    style: styles[place % styles.length] ?? 'usual',
    withPhone: random() < 0.65,
    ...statusOf(guest, place),
  };
}

/** Somebody else of the same name: another country, another number. Wrongly joined, the card would lie. */
function namesake(guest: PlannedGuest, until: Day, place: number): Arrival {
  const abroad = guest.person.country === 'US' ? 'GB' : 'US';
  const phone = abroad === 'US' ? `+120755501${80 + place}` : `+44770090008${place}`;
  const person: Person = {
    ...guest.person,
    key: `namesake-${guest.person.key}`,
    country: abroad,
    phone,
    address: `${40 + place} Otherwise Street, ${abroad === 'US' ? 'Boston' : 'Bristol'}`,
  };
  return {
    role: 'doubtful',
    person,
    checkIn: addDays(until, 1 + place * 3),
    style: 'usual',
    withPhone: true,
  };
}

/** Everybody who arrives from `until` on: guests of the sample, strangers, and namesakes of guests. */
export function arrivals(until: Day): Arrival[] {
  const guests = plannedGuests();
  const of = (part: Part, count: number): PlannedGuest[] =>
    guests.filter((guest) => guest.part === part).slice(0, count);
  const back = returning
    .flatMap(([part, count]) => of(part, count))
    .map((guest, place) => arrivalOf(guest, until, place));
  const showcase = of('showcase', 1).map(
    ({ person }): Arrival => ({
      role: 'showcase',
      person,
      checkIn: until,
      style: 'characters',
      withPhone: true,
    }),
  );
  const strangers = firstTimers.map(
    (person, place): Arrival => ({
      role: 'first-time',
      person,
      checkIn: addDays(until, place * 3),
      style: place % 3 === 1 ? 'capitals' : 'usual',
      withPhone: place % 2 === 0,
    }),
  );
  const doubtful = guests
    .filter(({ person }) => easilyConfused.includes(person.key))
    .map((guest, place) => namesake(guest, until, place));
  return [...showcase, ...back, ...strangers, ...doubtful];
}

import seedrandom from 'seedrandom';
import type { Day } from '../../retention/customer-history';
import { addDays, daysBetween } from '../../retention/days';
import { seasonStart } from './peak-nights';
import { knownGuests, type Person, showcaseGuest } from './people';

/** The day the committed sample was made for. Everything below is placed relative to it. */
export const sampleDay: Day = '2026-11-21';
const firstDay: Day = '2023-11-20';

/**
 * What a guest's bookings are there to show. The same words name the reservations of today's guests,
 * so that each prompt (courseware B3, B4, B7, B14, B16, B20, B21) has somebody to speak of.
 */
export type Part =
  | 'showcase'
  | 'cancels-often'
  | 'no-show'
  | 'overdue'
  | 'just-left'
  | 'peak-season'
  | 'second-or-third'
  | 'regular'
  | 'once';

/** How many guests play each part; whoever is left stayed once. */
const cast: readonly (readonly [Part, number])[] = [
  ['cancels-often', 8],
  ['no-show', 8],
  ['overdue', 10],
  ['just-left', 13],
  ['peak-season', 12],
  ['second-or-third', 44],
  ['regular', 13],
];

export interface PlannedStay {
  readonly checkIn: Day;
  readonly nights: number;
  readonly bookedOn: Day;
  readonly outcome: 'ok' | 'cancelled_by_guest' | 'cancelled_by_hotel' | 'no_show';
  readonly cancelledOn?: Day;
}

export interface PlannedGuest {
  readonly person: Person;
  readonly part: Part;
  readonly stays: readonly PlannedStay[];
}

export const seed = 'homeport-sample-1';

/** A stream of its own for each guest and purpose, so that adding one guest leaves the others as they are. */
export function randomFor(...purpose: readonly string[]): seedrandom.PRNG {
  return seedrandom([seed, ...purpose].join(':'));
}

/** Whole number from `low` to `high`, both included. */
export function between(random: seedrandom.PRNG, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the choices, each as likely as the others. */
export function pick<T>(random: seedrandom.PRNG, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

function stay(
  random: seedrandom.PRNG,
  checkIn: Day,
  outcome: PlannedStay['outcome'] = 'ok',
  nights = between(random, 1, 4),
): PlannedStay {
  const bookedOn = addDays(checkIn, -between(random, 3, 45));
  if (outcome !== 'cancelled_by_guest' && outcome !== 'cancelled_by_hotel')
    return { checkIn, nights, bookedOn, outcome };
  const lead = daysBetween(bookedOn, checkIn);
  return { checkIn, nights, bookedOn, outcome, cancelledOn: addDays(bookedOn, between(random, 1, lead - 1)) };
}

/** Stays one usual gap apart, give or take a seventh, ending `quietDays` before the sample day. */
function rhythm(random: seedrandom.PRNG, count: number, gap: number, quietDays: number): PlannedStay[] {
  const stays: PlannedStay[] = [];
  let checkIn = addDays(sampleDay, -quietDays);
  while (stays.length < count && checkIn > firstDay) {
    stays.push(stay(random, checkIn));
    checkIn = addDays(checkIn, -Math.round(gap * (0.86 + random() * 0.28)));
  }
  return stays;
}

/** Cancelled `ago` days before the sample day, for a stay that was still to come. */
function recentCancellation(random: seedrandom.PRNG, ago: number): PlannedStay {
  const cancelledOn = addDays(sampleDay, -ago);
  return {
    checkIn: addDays(cancelledOn, between(random, 4, 30)),
    nights: between(random, 1, 3),
    bookedOn: addDays(cancelledOn, -between(random, 2, 12)),
    outcome: 'cancelled_by_guest',
    cancelledOn,
  };
}

function usualOutcome(random: seedrandom.PRNG): PlannedStay['outcome'] {
  const luck = random();
  if (luck < 0.1) return 'cancelled_by_guest';
  if (luck < 0.12) return 'cancelled_by_hotel';
  return luck < 0.14 ? 'no_show' : 'ok';
}

function anyDay(random: seedrandom.PRNG): Day {
  return addDays(firstDay, between(random, 0, daysBetween(firstDay, sampleDay) - 20));
}

function staysOf(part: Part, random: seedrandom.PRNG, turn: number): PlannedStay[] {
  switch (part) {
    case 'showcase': {
      // Stays about 94 days apart, silent for 131 and two plans dropped since; a no-show on the way.
      const daysAgo = [131, 226, 318, 414, 505, 602, 694, 791, 884];
      const outcomes: Record<number, PlannedStay['outcome']> = { 414: 'no_show', 694: 'cancelled_by_guest' };
      return [
        ...daysAgo.map((ago, index) =>
          stay(random, addDays(sampleDay, -ago), outcomes[ago] ?? 'ok', 2 + (index % 3)),
        ),
        recentCancellation(random, 24),
        recentCancellation(random, 66),
      ];
    }
    case 'cancels-often':
      return [
        ...rhythm(random, between(random, 1, 3), between(random, 90, 160), between(random, 110, 200)),
        recentCancellation(random, between(random, 8, 30)),
        recentCancellation(random, between(random, 36, 76)),
        ...(turn % 3 === 0 ? [recentCancellation(random, between(random, 32, 35))] : []),
      ];
    case 'no-show': {
      const [latest, ...earlier] = rhythm(
        random,
        between(random, 2, 4),
        between(random, 80, 170),
        between(random, 30, 140),
      );
      return latest ? [{ ...latest, outcome: 'no_show' }, ...earlier] : [];
    }
    case 'overdue': {
      const gap = between(random, 55, 110);
      return rhythm(random, between(random, 5, 7), gap, Math.round(gap * (1.7 + random() * 1.4)));
    }
    case 'just-left': {
      // One departure a day from three days before to nine after: whichever weekday the sample is
      // shifted to, somebody left one to three days ago.
      const nights = between(random, 1, 4);
      const checkIn = addDays(sampleDay, turn - 3 - nights);
      const earlier =
        turn % 2 === 0
          ? rhythm(random, between(random, 1, 3), between(random, 90, 200), between(random, 80, 150))
          : [];
      return [stay(random, checkIn, 'ok', nights), ...earlier];
    }
    case 'peak-season': {
      const season = pick(random, ['chinese-new-year', 'summer-holidays', 'golden-week']);
      return [2024, 2025, 2026].flatMap((year) => {
        const start = seasonStart(season, year);
        return start
          ? [stay(random, addDays(start, between(random, 0, 4)), 'ok', between(random, 2, 5))]
          : [];
      });
    }
    case 'second-or-third':
      return Array.from({ length: between(random, 1, 2) }, () => stay(random, anyDay(random))).concat(
        random() < 0.35 ? [stay(random, anyDay(random), usualOutcome(random))] : [],
      );
    case 'regular': {
      const gap = between(random, 60, 140);
      return rhythm(random, between(random, 5, 8), gap, between(random, 14, Math.round(gap * 0.7)));
    }
    case 'once':
      return [stay(random, anyDay(random), usualOutcome(random))];
  }
}

/** Everybody's bookings as they came about up to (and a little beyond) the sample day. */
export function plannedGuests(): readonly PlannedGuest[] {
  const drawn = [...knownGuests]
    .filter(({ key }) => key !== showcaseGuest)
    .map((person) => ({ person, lot: randomFor('cast', person.key)() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ person }) => person);
  const parts = cast.flatMap(([part, guests]) =>
    Array.from({ length: guests }, (_, turn) => ({ part, turn })),
  );
  const plan = (person: Person, part: Part, turn: number): PlannedGuest => ({
    person,
    part,
    stays: staysOf(part, randomFor('stays', person.key), turn).sort((a, b) =>
      a.checkIn < b.checkIn ? -1 : 1,
    ),
  });
  const showcase = knownGuests
    .filter(({ key }) => key === showcaseGuest)
    .map((person) => plan(person, 'showcase', 0));
  return [
    ...showcase,
    ...drawn.map((person, index) => {
      const { part, turn } = parts[index] ?? { part: 'once' as const, turn: index };
      return plan(person, part, turn);
    }),
  ];
}

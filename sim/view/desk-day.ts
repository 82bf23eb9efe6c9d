import { appraise } from '../../retention/appraise';
import type { BookingInView } from '../../retention/booking-in-view';
import { addDays } from '../../retention/days';
import { type CustomerName, noDecisions } from '../contract/decisions';
import type { Run } from '../contract/run';
import { silent } from '../listen';
import type { Scenario } from '../scenario/scenario';
import { advance } from '../world/advance';
import { copyWorld } from '../world/world';
import type { FirmRecords } from './firm-records';
import { firstDayOf, lastDayOf } from './round-days';

/** A guest with a reservation in hand at the beginning of a round. */
export interface DeskGuest {
  readonly customer: CustomerName;
  readonly reservation: BookingInView;
}

/** How many guests a day at the desk brings. */
export const guestsAtDesk = 10;

/** Days before a trip a booking stands in the books, as `observe` records it. */
const bookedAhead = 14;

/**
 * Rounds that open the desk: every second one from the second on; in a scenario of a few minutes only one,
 * when there is something to look back on. Ours.
 */
export function hasDeskDay(scenario: Scenario, round: number): boolean {
  return scenario.minutes <= 5 ? round === 4 : round % 2 === 0;
}

/**
 * The reservations in hand when a round (the next one) begins: trips of its first two weeks are booked by
 * then. Which of them will be cancelled or missed is not told. Half of the guests are such as the card has a
 * prompt for, as far as there are any, so that there is both something to do and somebody to leave alone.
 */
export function guestsForDesk(run: Run, records: FirmRecords): DeskGuest[] {
  const round = run.rounds.length + 1;
  const today = lastDayOf(run.scenario, run.rounds.length);
  const inHand = reservationsInHand(run, records, round);
  const prompted = inHand.filter(
    ({ customer, reservation }) => appraise(records.get(customer), reservation, today).prompts.length > 0,
  );
  const some = spread(prompted, guestsAtDesk / 2);
  const rest = inHand.filter((guest) => !some.includes(guest));
  const chosen = new Set([...some, ...spread(rest, guestsAtDesk - some.length)]);
  return inHand.filter((guest) => chosen.has(guest));
}

/** So many of them, evenly over the list. */
const spread = (guests: readonly DeskGuest[], count: number): DeskGuest[] =>
  guests.length <= count
    ? [...guests]
    : Array.from({ length: count }, (_, n) => guests[Math.floor((n * guests.length) / count)]).filter(
        (guest) => guest !== undefined,
      );

function reservationsInHand(run: Run, records: FirmRecords, round: number): DeskGuest[] {
  const firstDay = (round - 1) * run.scenario.roundDays;
  const world = copyWorld(run.world);
  const guests = new Map<CustomerName, DeskGuest & { day: number }>();
  advance(world, noDecisions, {
    ...silent,
    booking(i, day, price) {
      const customer = world.customers.name[i] as number;
      const history = records.get(customer);
      if (!history || guests.has(customer) || day >= firstDay + bookedAhead) return;
      guests.set(customer, {
        customer,
        day,
        reservation: reservationOf(run, history.id, history, round, day - firstDay, price),
      });
    },
  });
  return [...guests.values()]
    .sort((a, b) => a.day - b.day || a.customer - b.customer)
    .map(({ customer, reservation }) => ({ customer, reservation }));
}

function reservationOf(
  run: Run,
  id: string,
  {
    names,
    bookings,
  }: { names: string[]; bookings: readonly { channel: string; property?: string | undefined }[] },
  round: number,
  daysIn: number,
  price: number,
): BookingInView {
  const checkIn = addDays(firstDayOf(run.scenario, round), Math.floor(daysIn));
  const last = bookings.at(-1);
  return {
    channel: last?.channel ?? 'direct',
    reservationNumber: `${id}-${bookings.length + 1}`,
    status: 'booked',
    checkIn,
    checkOut: addDays(checkIn, 1),
    bookedOn: addDays(checkIn, -bookedAhead),
    guestName: names[0] ?? id,
    price: { amount: Math.round(price), currency: run.scenario.currency },
    ...(last?.property && { property: last.property }),
  };
}

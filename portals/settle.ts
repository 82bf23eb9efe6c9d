import type { Draft } from './reading';
import { type Field, layers, type Reservation } from './reservation';
import { type Candidate, understand } from './understand';
import { nightsBetween } from './values/calendar';
import { maySpellOnePerson } from './values/names';

/** Readings this close in confidence must agree; a clearly weaker one is simply outvoted. */
const closeCall = 0.15;
const longestStay = 400;

/** Why a page that said something of a reservation yields none. */
export type Refusal = 'contradictory-numbers' | 'too-little';

export type Settled = { readonly reservation: Reservation } | { readonly refused: Refusal };

/**
 * Makes one reservation of all readings, or none: wrong is worse than nothing.
 *
 * - Two sure readings that disagree cancel the field; two that disagree on the number cancel the reservation:
 *   the page is a list, or still shows the former guest.
 * - Check-in must lie before check-out, the booking not after the check-out; dates that do not are dropped.
 * - A reservation the page declares (schema.org) needs a number or a guest. One put together from labels,
 *   shapes and the URL needs a number or a guest, and a date of the stay.
 */
export function settle(draft: Draft, pageLanguage: string | undefined, isDeclared: boolean): Settled {
  const understood = understand(draft, pageLanguage);
  const number = choose(understood, 'reservationNumber');
  if (number === 'contested') return { refused: 'contradictory-numbers' };
  const candidates = withoutOtherRows(understood, number?.value);
  const fields = [...new Set(candidates.map(({ field }) => field))].flatMap((field) => {
    const chosen = choose(candidates, field);
    return chosen === 'contested' || chosen === undefined ? [] : [[field, chosen] as const];
  });
  const reservation = validated(Object.fromEntries(fields) as Reservation);
  const isNamed = reservation.reservationNumber !== undefined || reservation.underName !== undefined;
  const isDated = reservation.checkinDate !== undefined || reservation.checkoutDate !== undefined;
  return isNamed && (isDeclared || isDated) ? { reservation } : { refused: 'too-little' };
}

/** Rows of a table that carry another reservation's number speak of another guest. */
function withoutOtherRows(candidates: readonly Candidate[], number: unknown): readonly Candidate[] {
  const others = new Set(
    candidates.flatMap(({ field, value, reading }) =>
      field === 'reservationNumber' && value !== number && reading.row !== undefined ? [reading.row] : [],
    ),
  );
  return candidates.filter(({ reading }) => reading.row === undefined || !others.has(reading.row));
}

/** What a hotel or a room is called may differ by language; nobody is mistaken for another by it. */
const descriptive: readonly Candidate['field'][] = ['reservationFor', 'lodgingUnitDescription'];

/** The surest candidate of a field, `contested` when another as sure as it says something else. */
function choose(
  candidates: readonly Candidate[],
  wanted: Candidate['field'],
): Field<unknown> | 'contested' | undefined {
  const ranked = candidates
    .filter(({ field }) => field === wanted)
    .sort(
      (a, b) =>
        b.reading.confidence - a.reading.confidence ||
        layers.indexOf(a.reading.layer) - layers.indexOf(b.reading.layer),
    );
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const rivals = others.filter(({ reading }) => reading.confidence > best.reading.confidence - closeCall);
  if (!descriptive.includes(wanted) && !rivals.every((rival) => agree(best, rival))) return 'contested';
  const chosen = rivals.find((rival) => refines(rival, best)) ?? best;
  return { value: chosen.value, layer: chosen.reading.layer, confidence: chosen.reading.confidence };
}

/** schema.org has no word for a guest who left or never came; such a page still declares "confirmed". */
function refines(a: Candidate, b: Candidate): boolean {
  return b.value === 'confirmed' && (a.value === 'checked-out' || a.value === 'no-show');
}

function agree(a: Candidate, b: Candidate): boolean {
  if (a.field === 'reservationStatus' && (refines(a, b) || refines(b, a))) return true;
  if (a.field === 'underName' && b.field === 'underName')
    return a.value === b.value || maySpellOnePerson(a.value, b.value);
  if (typeof a.value === 'string' && typeof b.value === 'string')
    return a.value.toLowerCase() === b.value.toLowerCase();
  return a.value === b.value;
}

function validated(reservation: Reservation): Reservation {
  const { checkinDate, checkoutDate, bookingTime, totalPrice, priceCurrency, ...rest } = reservation;
  const nights =
    checkinDate && checkoutDate ? nightsBetween(checkinDate.value, checkoutDate.value) : undefined;
  const isStay = nights === undefined || (nights > 0 && nights <= longestStay);
  const last = checkoutDate ?? checkinDate;
  const isBookedBefore =
    bookingTime && isStay && (!last || nightsBetween(bookingTime.value, last.value) >= 0);
  return {
    ...rest,
    ...(checkinDate && isStay ? { checkinDate } : {}),
    ...(checkoutDate && isStay ? { checkoutDate } : {}),
    ...(isBookedBefore ? { bookingTime } : {}),
    ...(totalPrice ? { totalPrice } : {}),
    // A currency without its amount, or of another layer's amount, says nothing.
    ...(priceCurrency && priceCurrency.layer === totalPrice?.layer ? { priceCurrency } : {}),
  };
}

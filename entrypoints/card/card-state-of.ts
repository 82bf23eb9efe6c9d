import type { BookingOnFile, CardState } from '../../components/card/card-state';
import type { Candidate, Identified } from '../../history/identify';
import { appraise, type House } from '../../retention/appraise';
import { type BookingInView, bookingInFull, isSameBooking } from '../../retention/booking-in-view';
import type { CustomerHistory, Day } from '../../retention/customer-history';
import { timelineOf } from '../../retention/timeline';

/** What the agent decided in this frame, over what the records alone would say. */
export type Decision = { readonly kind: 'chosen'; readonly candidate: Candidate } | { readonly kind: 'new' };

/** The picture of the card from what was found and decided. */
export function cardStateOf(
  inView: BookingInView,
  identified: Identified,
  decision: Decision | undefined,
  today: Day,
  house: House,
): CardState {
  if (decision?.kind === 'chosen')
    return known(inView, decision.candidate.customer, today, house, {
      grounds: decision.candidate,
      others: [],
      chosen: true,
    });
  if (decision?.kind !== 'new' && identified.kind === 'known')
    return known(inView, identified.guest.customer, today, house, {
      grounds: identified.guest,
      others: identified.others,
      chosen: false,
    });
  if (decision?.kind !== 'new' && identified.kind === 'doubtful')
    return { kind: 'doubtful', inView, candidates: identified.candidates };
  return {
    kind: 'new',
    inView,
    appraisal: appraise(undefined, inView, today, house),
    chosen: decision?.kind === 'new',
    onFile: keepable(inView, today) ? 'may-be-saved' : 'incomplete',
  };
}

type Known = CardState & { kind: 'known' };

function known(
  inView: BookingInView,
  history: CustomerHistory,
  today: Day,
  house: House,
  match: Pick<Known, 'grounds' | 'others' | 'chosen'>,
): Known {
  const appraisal = appraise(history, inView, today, house);
  return {
    kind: 'known',
    history,
    inView,
    appraisal,
    timeline: timelineOf(history, appraisal.bookings, today),
    onFile: onFile(history, inView, today),
    ...match,
  };
}

function onFile(history: CustomerHistory, inView: BookingInView, today: Day): BookingOnFile {
  const booking = keepable(inView, today);
  if (!booking) return 'incomplete';
  return history.bookings.some((known) => isSameBooking(known, booking)) ? 'on-file' : 'may-be-saved';
}

/** The booking in view as it could stand in the file: named, numbered and dated. */
const keepable = (inView: BookingInView, today: Day) =>
  inView.guestName ? bookingInFull(inView, today) : undefined;

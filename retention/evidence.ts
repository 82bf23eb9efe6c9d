import type { Booking, Day, RecordSource, Survey } from './customer-history';
import type { Words } from './words';

/** One record a figure or a reason rests on. Nothing is said about a guest without one. */
export interface Evidence {
  /** Names the record, the same on every day, so that an outcome can say what it was about. */
  readonly record: string;
  readonly on: Day;
  readonly what: Words;
  /** Absent where the finding is that no record exists. */
  readonly source?: RecordSource;
}

/** Channel and the portal's own number name a booking. */
export const recordOfBooking = (booking: Pick<Booking, 'channel' | 'reservationNumber'>): string =>
  `booking:${booking.channel}/${booking.reservationNumber}`;

/** A booking as evidence: the date that counts for the claim, and what it says about that date. */
export function bookingEvidence(booking: Booking, on: Day, what: Words): Evidence {
  return { record: recordOfBooking(booking), on, what, source: booking.source };
}

/** The guest's answer to the survey at a place of the history's list, as evidence. */
export const surveyEvidence = (
  place: number,
  { on, source }: Survey,
  what: Words = { en: 'Answered', zh: '回答调查' },
): Evidence => ({ record: `survey:${place}`, on, what, source });

/** A fact of the file that bears no date of its own: dated by the day it was read. */
export const onFile = (record: string, today: Day): Evidence => ({
  record,
  on: today,
  what: { en: 'On file, as read', zh: '档案所载，查阅于' },
});

/** Newest first. */
export const newestFirst = <E extends Evidence>(records: readonly E[]): readonly E[] =>
  records.toSorted((a, b) => b.on.localeCompare(a.on));

/** The records named one after the other, for a reason that rests on several. */
export function listed(parts: readonly Words[]): Words {
  const last = parts.at(-1) ?? { en: '', zh: '' };
  if (parts.length < 2) return last;
  const before = parts.slice(0, -1);
  return {
    en: `${before.map((part) => part.en).join(', ')} and ${last.en}`,
    zh: `${before.map((part) => part.zh).join('、')}和${last.zh}`,
  };
}

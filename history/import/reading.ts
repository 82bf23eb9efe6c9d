import type { Booking } from '../../retention/customer-history';
import type { Words } from '../../retention/words';

/** What a row says about the person, before anybody decides who that person is. */
export interface PersonClues {
  /** As the record spells it, e.g. `Last, First`, `LAST/FIRST MR`, `陈 雨婷`. */
  readonly name: string;
  /** The person who booked, where the record names one beside the guest. */
  readonly bookedBy?: string;
  readonly email?: string;
  readonly phone?: string;
  /** ISO 3166 alpha-2, upper case. */
  readonly country?: string;
  readonly address?: string;
  /** Decides whether an address or number is the portal's alias rather than the person's. */
  readonly channel: string;
}

/** One row of an export that made sense. `row` counts as a spreadsheet does: the header is row 1. */
export interface ReadBooking {
  readonly row: number;
  readonly booking: Omit<Booking, 'source'>;
  readonly clues: PersonClues;
}

/** One row that did not, with what was found in which column and why it cannot be taken. */
export interface Rejection {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly reason: Words;
}

/** A whole export, read but not yet compared with what is stored. */
export interface ImportReading {
  /** Layout id of `history/import/layouts`, or `mapped:<id>` for one the user mapped. */
  readonly layout: string;
  /** Language of the header, ISO 639-1. */
  readonly language: string;
  /** Data rows met, rejected ones included. */
  readonly rows: number;
  readonly bookings: readonly ReadBooking[];
  readonly rejected: readonly Rejection[];
}

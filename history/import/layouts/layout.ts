import type { Words } from '../../../retention/words';
import type { DecimalMark } from '../money';
import type { StatusWords } from '../statuses';

/** What a column of a booking export can say, in our terms. */
export const fields = [
  'reservationNumber',
  'guestName',
  'bookedBy',
  'checkIn',
  'checkOut',
  'nights',
  'bookedOn',
  'cancelledOn',
  'status',
  'price',
  'currency',
  'property',
  'unit',
  'adults',
  'children',
  'remarks',
  'email',
  'phone',
  'country',
  'address',
  'rowKind',
  /** Where a property system got the booking from, and the number it has there. */
  'source',
  'sourceNumber',
] as const;
export type Field = (typeof fields)[number];

export type FieldLabels = Partial<Record<Field, readonly string[]>>;

/** One export as its portal writes it, declared once and interpreted by `read-row.ts`. */
export interface Layout {
  readonly id: string;
  readonly title: Words;
  /** The portal the bookings were made on, unless their `source` names another. */
  readonly channel: string;
  /** Language of the labels, ISO 639-1. */
  readonly language: string;
  /** The labels each field is found under, in order of preference. */
  readonly columns: FieldLabels;
  /** Labels the export has beside those; they tell it from other exports and are not read. */
  readonly alsoHas: readonly string[];
  readonly statuses: StatusWords;
  readonly decimalMark: DecimalMark;
  /** What this portal's own booking numbers look like, where labels alone could be anybody's. */
  readonly numberShape?: RegExp;
  /** Which words in `rowKind` mark a booking; other rows are payments. */
  readonly bookingRows?: readonly string[];
}

/** An export that holds no guest, and the one to take instead. */
export interface GuestlessExport {
  readonly id: string;
  readonly labels: readonly string[];
  readonly takeInstead: Words;
}

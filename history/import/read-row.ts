import type { Booking, Day, Money } from '../../retention/customer-history';
import { fail, ok, type Result } from '../../retention/result';
import type { Words } from '../../retention/words';
import type { ColumnPlan } from './columns';
import { currencyOf } from './currencies';
import type { DateOrder } from './dates';
import type { Field, Layout } from './layouts/layout';
import { readMoney } from './money';
import type { Notices } from './notices';
import type { PersonClues, ReadBooking, Rejection } from './reading';
import { rejections } from './reasons';
import { type FieldFailure, RowCells } from './row-cells';
import { needsDateOrder, readRowDates } from './row-dates';
import { cellText, type SheetRow } from './sheet';
import { sourcePortal } from './source-portal';
import { statusMeaning, statusOn } from './statuses';

/** Characters of a rejected cell that are shown. */
const longestQuote = 200;

/** All that is needed to read one row, the same for every row of a file. */
export interface RowReader {
  readonly layout: Layout;
  readonly plan: ColumnPlan;
  readonly header: readonly string[];
  readonly today: Day;
  /** Known once the whole file, or the user, has decided it. */
  readonly dateOrder: DateOrder | undefined;
  /** What the user says a bare `$` or number is. */
  readonly currency: string | undefined;
  readonly notices: Notices;
}

/** Reads one row into a booking, or says which cell cannot be taken and why. */
export function readRow(
  row: SheetRow,
  reader: RowReader,
): Result<ReadBooking, Rejection | typeof needsDateOrder> {
  const cells = new RowCells(row, reader.plan);
  const reject = (field: Field, reason: Words) => fail(rejection(row, reader, { field, reason }));

  const filled = lastFilled(row);
  if (filled > reader.header.length) {
    return fail({
      row: row.number,
      column: reader.header.at(-1) ?? '',
      found: row.cells
        .slice(reader.header.length - 1)
        .join(',')
        .slice(0, longestQuote),
      reason: rejections.tooManyCells(filled, reader.header.length),
    });
  }
  const bookingRows = reader.layout.bookingRows;
  if (bookingRows && !bookingRows.includes(cells.text('rowKind').toLowerCase())) {
    return reject('rowKind', rejections.notABooking);
  }
  const number = readNumber(cells, 'reservationNumber');
  if (!number.ok) return reject(number.error.field, number.error.reason);
  const names = readNames(cells);
  if (!names.ok) return reject(names.error.field, names.error.reason);
  const dates = readRowDates(cells, reader.dateOrder);
  if (!dates.ok) {
    return dates.error === needsDateOrder
      ? fail(needsDateOrder)
      : reject(dates.error.field, dates.error.reason);
  }
  const { checkIn, checkOut, bookedOn, cancelledOn } = dates.value;
  const word = cells.text('status');
  const meaning = word === '' ? 'booked' : statusMeaning(word, reader.layout.statuses);
  if (meaning === undefined) reader.notices.add('unknown-status', word, row.number);

  const { guestName, bookedBy } = names.value;
  const portal = sourcePortal(cells.text('source'));
  const channel = portal ?? reader.layout.channel;
  // The portal's own number names the booking in the portal's own export too.
  const portalNumber = portal === undefined ? undefined : readNumber(cells, 'sourceNumber');
  const booking: Omit<Booking, 'source'> = {
    channel,
    reservationNumber: portalNumber?.ok ? portalNumber.value : number.value,
    status: statusOn(meaning, checkOut, reader.today),
    checkIn,
    checkOut,
    guestName,
  };
  if (bookedOn !== undefined) booking.bookedOn = bookedOn;
  if (cancelledOn !== undefined) booking.cancelledOn = cancelledOn;
  if (bookedBy !== '' && bookedBy !== guestName) booking.bookedBy = bookedBy;
  const price = readPrice(row, cells, reader);
  if (price !== undefined) booking.price = price;
  for (const field of ['property', 'unit', 'remarks'] as const) {
    const text = cells.text(field);
    if (text !== '') booking[field] = text;
  }
  for (const field of ['adults', 'children'] as const) {
    const count = cells.number(field);
    if (count !== undefined) booking[field] = count;
  }
  return ok({ row: row.number, booking, clues: readClues(cells, names.value, channel) });
}

function rejection(row: SheetRow, reader: RowReader, { field, reason }: FieldFailure): Rejection {
  const at = reader.plan[field];
  const found = at === undefined ? '' : cellText(row.cells[at]);
  const column =
    at === undefined ? (reader.layout.columns[field]?.[0] ?? field) : (reader.header[at] ?? field);
  return { row: row.number, column, found: found.slice(0, longestQuote), reason };
}

/** `8159281402.0` is how some programs write a whole number; `8.16E+09` has lost its last digits. */
function readNumber(cells: RowCells, field: Field): Result<string, FieldFailure> {
  const cell = cells.raw(field);
  const text = cells.text(field).replace(/^(\d+)\.0+$/, '$1');
  if (text === '') return fail({ field, reason: rejections.missing });
  if (text.startsWith('=')) return fail({ field, reason: rejections.formula });
  const rounded = typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER;
  if (rounded || /^\d([.,]\d+)?e\+?\d+$/i.test(text)) {
    return fail({ field, reason: rejections.shortenedNumber });
  }
  return ok(text);
}

interface RowNames {
  /** Everybody who stays, as the record spells it; who of them the booking belongs to is for identity. */
  readonly guestName: string;
  readonly bookedBy: string;
}

/** Who stays, or who booked where the export leaves the guest blank. */
function readNames(cells: RowCells): Result<RowNames, FieldFailure> {
  const bookedBy = cells.names('bookedBy');
  const guestName = cells.names('guestName') || bookedBy;
  const field = cells.has('guestName') ? 'guestName' : 'bookedBy';
  if (guestName === '') return fail({ field, reason: rejections.noName });
  if (guestName.startsWith('=')) return fail({ field, reason: rejections.formula });
  if (bookedBy.startsWith('=')) return fail({ field: 'bookedBy', reason: rejections.formula });
  if (!/\p{L}/u.test(guestName)) return fail({ field, reason: rejections.notAName });
  return ok({ guestName, bookedBy });
}

/** A price that cannot be read for certain is left out with a notice; the stay itself is still true. */
function readPrice(row: SheetRow, cells: RowCells, reader: RowReader): Money | undefined {
  const stated = currencyOf(cells.text('currency')) ?? reader.currency;
  const reading = readMoney(cells.raw('price') ?? '', reader.layout.decimalMark, stated);
  if (reading.kind === 'money') return reading.money;
  if (reading.kind === 'unknown-currency') reader.notices.add('unknown-currency', reading.mark, row.number);
  if (reading.kind === 'unreadable') {
    reader.notices.add('unreadable-price', cells.text('price').slice(0, 40), row.number);
  }
  return undefined;
}

function readClues(cells: RowCells, { guestName, bookedBy }: RowNames, channel: string): PersonClues {
  const clues: { -readonly [K in keyof PersonClues]: PersonClues[K] } = { name: guestName, channel };
  if (bookedBy !== '' && bookedBy !== guestName) clues.bookedBy = bookedBy;
  const country = cells.text('country').toUpperCase();
  if (/^[A-Z]{2}$/.test(country)) clues.country = country;
  for (const field of ['email', 'phone', 'address'] as const) {
    const text = cells.text(field);
    if (text !== '') clues[field] = text;
  }
  return clues;
}

function lastFilled(row: SheetRow): number {
  let last = row.cells.length;
  while (last > 0 && row.cells[last - 1] === '') last -= 1;
  return last;
}

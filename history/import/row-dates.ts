import type { Day } from '../../retention/customer-history';
import { fail, ok, type Result } from '../../retention/result';
import { addNights, type DateOrder, readDate, resolveOrder } from './dates';
import type { Field } from './layouts/layout';
import { rejections } from './reasons';
import type { FieldFailure, RowCells } from './row-cells';
import { cellText } from './sheet';

/** A date met before anybody decided the order of day and month: the file has to be looked at as a whole. */
export const needsDateOrder = Symbol('needs date order');

type DateFailure = FieldFailure | typeof needsDateOrder;

export interface RowDates {
  readonly checkIn: Day;
  readonly checkOut: Day;
  readonly bookedOn: Day | undefined;
  readonly cancelledOn: Day | undefined;
}

/** The dates of a row. The stay must be there and in order; the others may be missing, but not unreadable. */
export function readRowDates(cells: RowCells, order: DateOrder | undefined): Result<RowDates, DateFailure> {
  const checkIn = readField(cells, 'checkIn', order);
  if (!checkIn.ok) return checkIn;
  if (checkIn.value === undefined) return fail({ field: 'checkIn', reason: rejections.missing });
  const checkOut = readCheckOut(cells, checkIn.value, order);
  if (!checkOut.ok) return checkOut;
  const bookedOn = readField(cells, 'bookedOn', order);
  if (!bookedOn.ok) return bookedOn;
  const cancelledOn = readField(cells, 'cancelledOn', order);
  if (!cancelledOn.ok) return cancelledOn;
  if (checkOut.value < checkIn.value)
    return fail({ field: 'checkOut', reason: rejections.departsBeforeArrival });
  return ok({
    checkIn: checkIn.value,
    checkOut: checkOut.value,
    bookedOn: bookedOn.value,
    cancelledOn: cancelledOn.value,
  });
}

/** The check-out, or the check-in plus the nights where an export states only those. */
function readCheckOut(cells: RowCells, checkIn: Day, order: DateOrder | undefined): Result<Day, DateFailure> {
  const checkOut = readField(cells, 'checkOut', order);
  if (!checkOut.ok) return checkOut;
  if (checkOut.value !== undefined) return ok(checkOut.value);
  const nights = cells.number('nights');
  if (nights === undefined || nights > 3_650) {
    return fail({ field: cells.has('checkOut') ? 'checkOut' : 'nights', reason: rejections.missing });
  }
  return ok(addNights(checkIn, nights));
}

function readField(
  cells: RowCells,
  field: Field,
  order: DateOrder | undefined,
): Result<Day | undefined, DateFailure> {
  const cell = cells.raw(field);
  const text = cellText(cell);
  if (text === '' || text === '-' || /^n\/?a$/i.test(text)) return ok(undefined);
  const date = readDate(typeof cell === 'number' ? cell : text);
  if (date.kind === 'day') return ok(date.day);
  if (date.kind === 'needs-order') {
    if (order === undefined) return fail(needsDateOrder);
    const day = resolveOrder(date, order);
    if (day !== undefined) return ok(day);
  }
  return fail({ field, reason: rejections.notADate });
}

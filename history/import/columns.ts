import { normaliseLabel } from './headers';
import { type Field, type FieldLabels, fields } from './layouts/layout';

/** Where each field stands in the rows of one file. */
export type ColumnPlan = Readonly<Partial<Record<Field, number>>>;

/** Finds the column of each field by its labels, in any order and case. */
export function planColumns(header: readonly string[], labels: FieldLabels): ColumnPlan {
  const positions = new Map<string, number>();
  header.forEach((label, index) => {
    const key = normaliseLabel(label);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  });
  const plan: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    for (const label of labels[field] ?? []) {
      const at = positions.get(normaliseLabel(label));
      if (at === undefined) continue;
      plan[field] = at;
      break;
    }
  }
  return plan;
}

/** The least a booking needs: its number, a name, and both ends of the stay. */
export function holdsBookings(plan: ColumnPlan): boolean {
  return (
    plan.reservationNumber !== undefined &&
    (plan.guestName !== undefined || plan.bookedBy !== undefined) &&
    plan.checkIn !== undefined &&
    (plan.checkOut !== undefined || plan.nights !== undefined)
  );
}

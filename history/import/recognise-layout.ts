import { holdsBookings, planColumns } from './columns';
import { normaliseLabel } from './headers';
import { guestlessExports, knownLayouts } from './layouts/known';
import type { GuestlessExport, Layout } from './layouts/layout';
import { cellText, type SheetRow } from './sheet';

/** Share of a file's labels that must be the layout's own: exports gain a column now and then, not a third. */
const ownShare = 2 / 3;

/**
 * The known layout a header belongs to: it has the columns a booking needs under the layout's labels, two
 * thirds of all labels are the layout's, and the booking numbers look like the portal's where their form is
 * known. Of several the one that knows most labels, then the one that expects fewest. Else nothing: a layout
 * is never guessed.
 *
 * @param rows some rows below the header, to look at booking numbers
 */
export function recogniseLayout(header: readonly string[], rows: readonly SheetRow[]): Layout | undefined {
  let best: Layout | undefined;
  let bestScore = 0;
  for (const layout of knownLayouts) {
    const plan = planColumns(header, layout.columns);
    if (!holdsBookings(plan) || !numbersFit(layout, plan.reservationNumber, rows)) continue;
    const labels = [...Object.values(layout.columns).flat(), ...layout.alsoHas];
    const share = knownShare(header, labels);
    const score = share - labels.length / 10_000;
    if (share >= ownShare && score > bestScore) [best, bestScore] = [layout, score];
  }
  return best;
}

/** The export without guests a header belongs to, so that the right one can be named. */
export function recogniseGuestless(header: readonly string[]): GuestlessExport | undefined {
  return guestlessExports.find(({ labels }) => header.length >= 5 && knownShare(header, labels) >= ownShare);
}

function knownShare(header: readonly string[], labels: readonly string[]): number {
  const own = new Set(labels.map(normaliseLabel));
  const met = header.map(normaliseLabel).filter((label) => label !== '');
  return met.filter((label) => own.has(label)).length / Math.max(1, met.length);
}

function numbersFit(layout: Layout, column: number | undefined, rows: readonly SheetRow[]): boolean {
  const shape = layout.numberShape;
  if (!shape || column === undefined) return true;
  const numbers = rows.map((row) => cellText(row.cells[column])).filter((text) => text !== '');
  return numbers.length === 0 || numbers.filter((text) => shape.test(text)).length * 2 >= numbers.length;
}

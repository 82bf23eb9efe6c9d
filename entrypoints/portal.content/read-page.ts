import { unreadableReport } from '../../portals/health';
import { recognise } from '../../portals/recognise';
import type { Reservation } from '../../portals/reservation';

/** The one reservation of the page; or, where it looks like one but cannot be read, a report without texts. */
export interface FoundOnPage {
  readonly reservation?: Reservation;
  readonly report?: string;
}

/** A list of reservations is nobody's page: the card belongs to one guest. */
export function readPage(document: Document, url: string): FoundOnPage {
  const recognition = recognise(document, url);
  const { reservations } = recognition;
  const [only] = reservations;
  if (only) return reservations.length === 1 ? { reservation: only } : {};
  const report = unreadableReport(document, url, recognition);
  return report ? { report } : {};
}

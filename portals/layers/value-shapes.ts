import type { Reading } from '../reading';
import { stayIn } from '../values/stay';
import { isRead, type ShortText } from './page-text';

/** Airbnb's confirmation codes (courses of ten public files): `HM` and eight more capitals or digits. */
const airbnbCode = /^HM[A-Z0-9]{8}$/;
const dash = /[-–—~～至→]/;
/** A text made of a date range and nothing else, with a dash or arrow between. */
const rangeOnly = /^[A-Za-zÀ-ÿ\d .,/年月日]{4,30} ?[-–—~～至→] ?[A-Za-zÀ-ÿ\d .,/年月日]{2,30}$/;

/**
 * Values that give themselves away by their shape alone. Reads only what is unique on the page: two codes or
 * two ranges are a list, not a reservation.
 */
export function readShapes(texts: readonly ShortText[]): Reading[] {
  const codes = new Set<string>();
  const ranges = new Set<string>();
  for (const text of texts) {
    const { data } = text;
    if (data.length < 10 || data.length > 80) continue;
    if (data.startsWith('HM')) {
      if (airbnbCode.test(data) && isRead(text)) codes.add(data);
    } else if (dash.test(data) && rangeOnly.test(data) && stayIn(data) && isRead(text)) ranges.add(data);
  }
  return [...only(codes, 'reservationNumber'), ...only(ranges, 'stay')];
}

function only(values: ReadonlySet<string>, field: 'reservationNumber' | 'stay'): Reading[] {
  if (values.size !== 1) return [];
  return [...values].map((text) => ({ field, text, layer: 'shape', confidence: 0.6 }));
}

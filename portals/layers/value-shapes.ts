import type { Reading } from '../reading';
import { stayIn } from '../values/stay';
import { isRead, type ShortText } from './page-text';

/** Airbnb's confirmation codes (courses of ten public files): `HM` and eight more capitals or digits. */
const airbnbCode = /^HM[A-Z0-9]{8}$/;
/** A text made of a date range and nothing else, with a dash or arrow between. */
const rangeOnly = /^[A-Za-zÀ-ÿ\d .,/年月日]{4,30} ?[-–—~～至→] ?[A-Za-zÀ-ÿ\d .,/年月日]{2,30}$/;

/** Collects values that give themselves away by their shape, while the page's texts are walked once. */
export interface ShapeReader {
  readonly see: (text: ShortText) => void;
  readonly readings: () => readonly Reading[];
}

/** Reads only what is unique on the page: two codes or two ranges are a list, not a reservation. */
export function shapeReader(): ShapeReader {
  const codes = new Set<string>();
  const ranges = new Set<string>();
  return {
    see: (text) => {
      const { data } = text;
      if (data.length < 10 || data.length > 80) return;
      if (data.length === 10 && airbnbCode.test(data) && isRead(text)) codes.add(data);
      else if (
        /\d/.test(data) &&
        /[-–—~～至→]/.test(data) &&
        rangeOnly.test(data) &&
        stayIn(data) &&
        isRead(text)
      )
        ranges.add(data);
    },
    readings: () => {
      const readings: Reading[] = [];
      const [code] = codes;
      const [range] = ranges;
      if (code && codes.size === 1)
        readings.push({ field: 'reservationNumber', text: code, layer: 'shape', confidence: 0.6 });
      if (range && ranges.size === 1)
        readings.push({ field: 'stay', text: range, layer: 'shape', confidence: 0.6 });
      return readings;
    },
  };
}

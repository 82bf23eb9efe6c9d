import type { Layer, Reservation } from './reservation';

/**
 * What a layer may say of a reservation. `stay` is a written range (both dates in one text); `nights` only
 * helps to decide how ambiguous dates are to be read.
 */
export type ReadField = Exclude<keyof Reservation, 'provider'> | 'stay' | 'nights';

/** One text found on the page, before it is understood. */
export interface Reading {
  readonly field: ReadField;
  readonly text: string;
  readonly layer: Layer;
  /** 0–1: how sure the layer is that this text belongs to this field. */
  readonly confidence: number;
  /** Language of the label it stood beside (`de`, `zh`, …), where a label was what gave it away. */
  readonly language?: string;
  /** The table row it stood in, numbered within the page: readings of one row speak of one reservation. */
  readonly row?: number;
}

/** All readings of one reservation the page declares, e.g. one schema.org item. */
export type Draft = readonly Reading[];

/** No value is longer than this; a longer text is prose. */
export const longestValue = 200;

/** Compatibility forms folded, white space of every kind made one blank. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u200e\u200f\ufeff]+/g, ' ')
    .trim();
}

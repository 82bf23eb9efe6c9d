import { type DateOrder, nightsBetween, readDate, resolveOrder } from './dates';
import type { Cell } from './sheet';

/** The dates of one row, as they bear on the order: a departure never lies before its arrival. */
export interface DatedCells {
  readonly row: number;
  readonly checkIn: Cell;
  readonly checkOut: Cell | undefined;
  /** Nights the row itself states, where it does. */
  readonly nights: number | undefined;
  /** Any further dates of the row, written by the same program. */
  readonly others: readonly Cell[];
}

/** A date that reads two ways, and both readings, to ask the user with. */
export interface DateExample {
  readonly row: number;
  readonly text: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

export type DateOrderDecision =
  | { readonly kind: 'decided'; readonly order: DateOrder }
  | { readonly kind: 'undecided'; readonly examples: readonly DateExample[] };

const orders = ['day-first', 'month-first'] as const;
const examplesShown = 3;

/**
 * Decides for a whole file whether 09/12/2026 is 9 December or September 12. One program wrote all of its
 * dates, so each row bears on every other. An order falls when it makes an impossible date, a departure
 * before its arrival, or other nights than the row states. If both stand, or both fell, nobody can know
 * but the user — unless every date reads the same either way.
 */
export class DateOrderEvidence {
  readonly #fallen = new Set<DateOrder>();
  readonly #examples: DateExample[] = [];

  add(row: DatedCells): void {
    const against = orders.filter((order) => contradicts(row, order));
    const [only] = against;
    // A row that fits neither order is a bad row and says nothing about the others.
    if (only !== undefined && against.length === 1) this.#fallen.add(only);
    if (this.#examples.length < examplesShown) addExample(this.#examples, row);
  }

  decide(): DateOrderDecision {
    if (this.#fallen.size !== 1 && this.#examples.length > 0) {
      return { kind: 'undecided', examples: this.#examples };
    }
    return { kind: 'decided', order: this.#fallen.has('day-first') ? 'month-first' : 'day-first' };
  }
}

function contradicts(row: DatedCells, order: DateOrder): boolean {
  const checkIn = dayUnder(row.checkIn, order);
  const checkOut = row.checkOut === undefined ? undefined : dayUnder(row.checkOut, order);
  if (checkIn === 'impossible' || checkOut === 'impossible') return true;
  if (row.others.some((cell) => dayUnder(cell, order) === 'impossible')) return true;
  if (checkIn === undefined || checkOut === undefined) return false;
  const nights = nightsBetween(checkIn, checkOut);
  return nights < 0 || (row.nights !== undefined && nights !== row.nights);
}

function dayUnder(cell: Cell, order: DateOrder): string | 'impossible' | undefined {
  const date = readDate(cell);
  if (date.kind === 'day') return date.day;
  if (date.kind === 'none') return undefined;
  return resolveOrder(date, order) ?? 'impossible';
}

function addExample(examples: DateExample[], row: DatedCells): void {
  for (const cell of [row.checkIn, row.checkOut ?? '', ...row.others]) {
    const date = readDate(cell);
    if (date.kind !== 'needs-order') continue;
    const dayFirst = resolveOrder(date, 'day-first');
    const monthFirst = resolveOrder(date, 'month-first');
    if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) continue;
    examples.push({ row: row.row, text: String(cell), dayFirst, monthFirst });
    return;
  }
}

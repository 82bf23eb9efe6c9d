import type { Words } from '../../retention/words';
import type { ColumnPlan } from './columns';
import type { Field } from './layouts/layout';
import { type Cell, cellText, type SheetRow } from './sheet';

/** Why a row ends at one of its cells. */
export interface FieldFailure {
  readonly field: Field;
  readonly reason: Words;
}

/** The cells of one row by what they mean. */
export class RowCells {
  readonly #row: SheetRow;
  readonly #plan: ColumnPlan;

  constructor(row: SheetRow, plan: ColumnPlan) {
    this.#row = row;
    this.#plan = plan;
  }

  has(field: Field): boolean {
    return this.#plan[field] !== undefined;
  }

  raw(field: Field): Cell | undefined {
    const at = this.#plan[field];
    return at === undefined ? undefined : this.#row.cells[at];
  }

  /** Tidied text; the ways exports write "nothing" come out empty. */
  text(field: Field): string {
    const text = cellText(this.raw(field));
    return text === '-' || text === 'n/a' || text === 'N/A' ? '' : text;
  }

  /** A field of names: one person per line of the cell is one per `;`. */
  names(field: Field): string {
    const cell = this.raw(field);
    if (typeof cell !== 'string' || !cell.includes('\n')) return this.text(field);
    const lines = cell.split('\n').map(cellText);
    return lines.filter((line) => line !== '').join('; ');
  }

  /** A whole number of people or nights; `4 Nights` counts as 4. */
  number(field: Field): number | undefined {
    const digits = /^(\d{1,4})(?:\.0+)?(?:\s\p{L}+)?$/u.exec(this.text(field))?.[1];
    return digits === undefined ? undefined : Number(digits);
  }
}

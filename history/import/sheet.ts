/** A cell as the file holds it. Only a workbook knows numbers; in delimited text all is text. */
export type Cell = string | number;

/** One row that holds anything. `number` counts as a spreadsheet shows it, from 1, blank rows included. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Some rows in a piece, and how much of the file is behind us after them (0–1). */
export interface Block {
  readonly rows: readonly SheetRow[];
  readonly done: number;
}

/** The rows of a file. Every walk starts over, so that no pass has to keep a million rows. */
export interface Sheet {
  blocks(): Iterable<Block>;
}

/** A sheet whose header was found: the labels, and the rows below them. */
export interface Table {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly sheet: Sheet;
}

/** The text of a cell without the invisible characters that exports carry. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return untidy.test(cell) ? tidy(cell) : cell;
}

/** Tells cells that need no tidying, which is nearly all of them, without making a new text. */
const untidy = /[^\x20-\x7e]| {2}|^ | $/;

/** Zero-width marks, control characters and runs of any white space are layout, not content. */
function tidy(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

import Papa from 'papaparse';
import type { Cell, RunTable } from '../../../../sim/debrief/tables/table';

/**
 * Text beginning with one of these is run as a formula by spreadsheet programs; an apostrophe before it makes
 * it text (OWASP "CSV Injection"). Names and answers come from run files of any origin. Numbers stay numbers.
 */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;

/** A table as CSV (RFC 4180) with a byte order mark, so that Excel reads Chinese. */
export function tableAsCsv({ columns, rows }: Pick<RunTable, 'columns' | 'rows'>): string {
  const lines: Cell[][] = [[...columns], ...rows()];
  return `\uFEFF${Papa.unparse(lines, { escapeFormulae: startsFormula, newline: '\r\n' })}\r\n`;
}

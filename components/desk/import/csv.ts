import Papa from 'papaparse';

/**
 * A cell beginning with one of these is run as a formula by spreadsheet programs, so a hostile export could
 * pass a formula on through our list. OWASP "CSV Injection": an apostrophe before it makes it text.
 */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;

/** Lines as CSV (RFC 4180) with a byte order mark, so that Excel reads Chinese; no cell can be a formula. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const rows = lines.map((line) => [...line]);
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: startsFormula, newline: '\r\n' })}\r\n`;
}

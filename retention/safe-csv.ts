import Papa from 'papaparse';

/**
 * A text that begins like a formula is run by spreadsheet programs, and what strangers wrote ends up in the cells:
 * names of an export, answers of a run file. OWASP "CSV Injection": an apostrophe before it makes it text,
 * also behind blanks and marks nobody sees. Numbers are cells of their own and stay.
 */
const startsFormula = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r＝＋－＠]/;

/** `null` is an empty cell: what is not known. */
export type Cell = string | number | null;

/** RFC 4180. No byte order mark: what reads a grade file takes it for part of the first heading. */
export const safeCsv = (lines: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    lines.map((line) => [...line]),
    { escapeFormulae: startsFormula, newline: '\r\n' },
  )}\r\n`;

/** The same for people: the byte order mark makes Excel read Chinese. */
export const safeCsvForSpreadsheets = (lines: readonly (readonly Cell[])[]): string =>
  `\uFEFF${safeCsv(lines)}`;

/**
 * A cell beginning with one of these is run as a formula by spreadsheet programs, so a hostile export could
 * pass a formula on through our list. OWASP "CSV Injection": put an apostrophe before it.
 */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;

function cell(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines as CSV (RFC 4180) with a byte order mark, so that Excel reads Chinese; no cell can be a formula. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

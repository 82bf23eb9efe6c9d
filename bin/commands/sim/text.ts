/** Plain text for a terminal: aligned tables, grouped numbers. */

/** Rows under a header; numbers stand right, words left. Every row has as many cells as the header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const right = header.map((_, column) => rows.some((row) => /\d/.test(row[column] ?? '')) && column > 0);
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - width(cell));
          return right[column] ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Chinese characters take two columns of a terminal. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const whole = (x: number): string => grouped.format(x).replace('-', '−').replace(/^−0$/, '0');
/** A value as it has to be typed to be the same again: neither rounded nor grouped. */
export const exact = (x: number): string => String(x);
export const signed = (x: number): string => (x > 0 ? `+${whole(x)}` : whole(x));
export const percent = (x: number | null): string => (x === null ? 'unknown' : `${(100 * x).toFixed(1)}%`);
export const measured = (x: number | null): string =>
  x === null ? 'unknown' : fine.format(x).replace('-', '−');

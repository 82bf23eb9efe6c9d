import qrcode from 'qrcode-generator';

/** A QR code as squares: how many a side, and one SVG path over the dark ones. */
export interface QrSquares {
  readonly side: number;
  readonly dark: string;
}

/**
 * Version 13. Beyond it, a square gets too small for a telephone in the last row or for a photocopied
 * handout; what is longer goes by link or file.
 */
const largestSide = 69;

/**
 * The QR code (ISO/IEC 18004) of a classroom code, or of a link that ends in one. The code's letters go in the
 * alphanumeric mode, which takes a third less room than bytes. Mends itself at level M (15% of it spoilt)
 * where that fits, else at level L (7%). Undefined when too long to be scanned.
 */
export const qrOf = (text: string): QrSquares | undefined => qrAt('M', text) ?? qrAt('L', text);

function qrAt(level: 'L' | 'M', text: string): QrSquares | undefined {
  const code = /HP1-[0-9A-Z-]*$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - code.length);
  const qr = qrcode(0, level);
  // The library takes one byte of each character: the text goes in as its UTF-8 bytes.
  if (before) qr.addData(String.fromCharCode(...new TextEncoder().encode(before)), 'Byte');
  if (code) qr.addData(code, 'Alphanumeric');
  try {
    qr.make();
  } catch {
    return undefined; // longer than any QR code holds
  }
  const side = qr.getModuleCount();
  return side > largestSide
    ? undefined
    : { side, dark: darkOf(side, (row, column) => qr.isDark(row, column)) };
}

/** Runs of dark squares, row by row. */
function darkOf(side: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      if (!isDark(row, column)) continue;
      const from = column;
      while (column + 1 < side && isDark(row, column + 1)) column++;
      path += `M${from} ${row}h${column - from + 1}v1H${from}z`;
    }
  }
  return path;
}

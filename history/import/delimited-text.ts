import Papa from 'papaparse';
import { decideEncoding, decodeInPieces } from './encodings';
import { limits } from './limits';
import { refusals } from './reasons';
import { Refusal } from './refusal';
import type { Block, Sheet, SheetRow } from './sheet';

const delimiters = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];

/** Longest text that may wait for the end of its row: a full row of cells at their limit would be no export. */
const longestRow = 16 * limits.cellCharacters;

/** Opens delimited text of any encoding and delimiter we know. @throws Refusal for binary data. */
export function openDelimitedText(bytes: Uint8Array): Sheet {
  const encoding = decideEncoding(bytes);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!wide && bytes.includes(0)) throw new Refusal(refusals.nulBytes);
  const first = decodeInPieces(bytes.subarray(0, 128 * 1024), encoding).next();
  const delimiter = sniffDelimiter(first.done ? '' : first.value.text);
  return {
    blocks: () => readBlocks(decodeInPieces(bytes, encoding), delimiter),
  };
}

/** The delimiter under which most rows have the same number of cells, counted by the cells they yield. */
export function sniffDelimiter(start: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const parsed = Papa.parse<string[]>(start, { delimiter, preview: 60, skipEmptyLines: true });
    const widths = new Map<number, number>();
    for (const row of parsed.data) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, rows] of widths) {
      const score = (width - 1) * rows;
      if (score > bestScore) [best, bestScore] = [delimiter, score];
    }
  }
  return best;
}

function* readBlocks(
  pieces: Iterable<{ text: string; done: number }>,
  delimiter: Delimiter,
): Generator<Block> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rowNumber = 0;
  let waiting = '';
  for (const { text, done } of pieces) {
    const last = done === 1;
    const [whole, held] = unifyLineEnds(waiting + text, last);
    const parsed: Papa.ParseResult<string[]> = parser.parse(whole, 0, !last);
    if (last && parsed.errors.some((error) => error.code === 'MissingQuotes')) {
      throw new Refusal(refusals.openQuote(rowNumber + parsed.data.length));
    }
    const guarded = whole.includes('="');
    const rows: SheetRow[] = [];
    for (const cells of parsed.data) {
      rowNumber += 1;
      if (isBlank(cells)) continue;
      checkSize(cells, rowNumber);
      rows.push({ number: rowNumber, cells: guarded ? cells.map(withoutTextGuard) : cells });
    }
    waiting = last ? '' : whole.slice(parsed.meta.cursor) + held;
    if (waiting.length > longestRow) {
      throw new Refusal(refusals.cellTooLong(rowNumber + 1, limits.cellCharacters));
    }
    yield { rows, done };
  }
}

/** All line ends as `\n`; a `\r` at the very end waits, since its `\n` may open the next piece. */
function unifyLineEnds(text: string, last: boolean): [whole: string, held: string] {
  if (!text.includes('\r')) return [text, ''];
  const held = !last && text.endsWith('\r') ? '\r' : '';
  return [text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n'), held];
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '' || cell.trim() === '');

function checkSize(cells: readonly string[], row: number): void {
  if (row > limits.rows + limits.rowsAboveHeader) throw new Refusal(refusals.tooManyRows(limits.rows));
  if (cells.length > limits.columns) throw new Refusal(refusals.tooManyColumns(row, limits.columns));
  if (cells.some((cell) => cell.length > limits.cellCharacters)) {
    throw new Refusal(refusals.cellTooLong(row, limits.cellCharacters));
  }
}

/** `="0123"` is how programs keep a spreadsheet from reading digits as a number: a constant, no formula. */
function withoutTextGuard(cell: string): string {
  return cell.startsWith('="') ? cell.replace(/^="([^"]*)"$/, '$1') : cell;
}

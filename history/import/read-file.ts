import type { Words } from '../../retention/words';
import { containerOf } from './container';
import { openDelimitedText } from './delimited-text';
import { findTable, firstRows } from './find-table';
import { fingerprint, reservedLabel } from './headers';
import { limits } from './limits';
import { isComplete, layoutOfMapping, type Mapping, suggestMapping } from './mapping';
import { type ReadTableOptions, readTable, type TableReading } from './read-table';
import { otherKinds, refusals } from './reasons';
import { recogniseGuestless, recogniseLayout } from './recognise-layout';
import { Refusal } from './refusal';
import { cellText, type Sheet, type Table } from './sheet';

export interface ReadFileOptions extends ReadTableOptions {
  /** What the user said of this header, now or when it was met before. Used only for the header it is of. */
  readonly mapping?: Mapping;
}

/** What became of a file: read, a question that only the user can answer, or refused with the reason. */
export type FileReading =
  | TableReading
  | {
      readonly kind: 'needs-mapping';
      readonly header: readonly string[];
      /** The first five rows, as texts, one per label. */
      readonly preview: readonly (readonly string[])[];
      readonly suggestion: Mapping;
    }
  | { readonly kind: 'refused'; readonly reason: Words };

const previewRows = 5;

/**
 * Reads the bytes of a booking export: `.csv`, `.xls` or `.xlsx`, told apart by content. Nothing is written
 * anywhere, and nothing in the file is run.
 *
 * @throws only the signal's reason when aborted; whatever is wrong with the file is a `refused`
 */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<FileReading> {
  try {
    const table = await openTable(bytes);
    return await readOpened(table, options);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

/** Reads a table as the user mapped it. */
export function applyMapping(
  table: Table,
  mapping: Mapping,
  options: ReadTableOptions,
): Promise<TableReading> {
  return readTable(table, layoutOfMapping(mapping), options);
}

/** @throws Refusal */
export async function openTable(bytes: Uint8Array): Promise<Table> {
  const table = findTable(await openSheet(bytes));
  const reserved = reservedLabel(table.header);
  if (reserved !== undefined) throw new Refusal(refusals.reservedHeader(reserved));
  return table;
}

async function readOpened(table: Table, options: ReadFileOptions): Promise<FileReading> {
  const { mapping } = options;
  const { header } = table;
  if (mapping && mapping.fingerprint === fingerprint(header) && isComplete(mapping, header)) {
    return applyMapping(table, mapping, options);
  }
  const below = firstRows(table.sheet, limits.rowsAboveHeader + previewRows * 4).filter(
    (row) => row.number > table.headerRow,
  );
  const layout = recogniseLayout(header, below);
  if (layout) return readTable(table, layout, options);
  const guestless = recogniseGuestless(header);
  if (guestless) throw new Refusal(guestless.takeInstead);
  const preview = below
    .slice(0, previewRows)
    .map((row) => header.map((_, index) => cellText(row.cells[index])));
  return { kind: 'needs-mapping', header, preview, suggestion: suggestMapping(header) };
}

async function openSheet(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length === 0) throw new Refusal(refusals.empty);
  const container = containerOf(bytes);
  const limit = container === 'text' ? limits.textBytes : limits.workbookBytes;
  if (bytes.length > limit) throw new Refusal(refusals.tooLarge(bytes.length, limit));
  if (container === 'text') return openDelimitedText(bytes);
  // The workbook parser is most of a megabyte: fetched only when a workbook comes.
  const { openXls, openXlsx } = await import('./workbook');
  if (container === 'zip') return openXlsx(bytes);
  if (container === 'compound') return openXls(bytes);
  if (container === 'web-page') throw new Refusal(refusals.webPage);
  throw new Refusal(refusals.otherFormat(otherKinds[container]));
}

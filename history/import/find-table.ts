import { labelsOf } from './headers';
import { limits } from './limits';
import { refusals } from './reasons';
import { recogniseGuestless, recogniseLayout } from './recognise-layout';
import { Refusal } from './refusal';
import { cellText, type Sheet, type SheetRow, type Table } from './sheet';

const rowsLookedAt = 50;

/**
 * Finds the header: the first row among the top ones that a known export would have, else the first row that
 * is all labels and as wide as the table. Report titles and periods may stand above it.
 *
 * @throws Refusal when there is no table, or nothing below its header
 */
export function findTable(sheet: Sheet): Table {
  const top = firstRows(sheet, rowsLookedAt);
  if (top.length === 0) throw new Refusal(refusals.empty);
  const candidates = top.slice(0, limits.rowsAboveHeader + 1);
  const found =
    candidates.find((row, index) => isKnownHeader(row, top.slice(index + 1))) ?? plainHeader(candidates, top);
  if (!found) throw new Refusal(refusals.noTable);
  if (!top.some((row) => row.number > found.number)) throw new Refusal(refusals.headerOnly);
  const labels = labelsOf(found.cells);
  while (labels.at(-1) === '') labels.pop();
  return { header: labels, headerRow: found.number, sheet };
}

export function firstRows(sheet: Sheet, count: number): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const block of sheet.blocks()) {
    rows.push(...block.rows.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

function isKnownHeader(row: SheetRow, below: readonly SheetRow[]): boolean {
  const labels = labelsOf(row.cells);
  return recogniseLayout(labels, below) !== undefined || recogniseGuestless(labels) !== undefined;
}

/** Labels are words, and a table's header is as wide as the rows below it. */
function plainHeader(candidates: readonly SheetRow[], top: readonly SheetRow[]): SheetRow | undefined {
  const width = Math.max(...top.map(filledCells));
  return candidates.find(
    (row) =>
      filledCells(row) >= Math.max(3, width * 0.6) &&
      row.cells.every((cell) => typeof cell === 'string' && !/^[\d\s.,/:-]+$/.test(cell)),
  );
}

const filledCells = (row: SheetRow) => row.cells.filter((cell) => cellText(cell) !== '').length;

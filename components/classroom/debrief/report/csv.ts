import { safeCsvForSpreadsheets } from '../../../../retention/safe-csv';
import type { RunTable } from '../../../../sim/debrief/tables/table';

/** A table of the run as CSV for people: no cell can be a formula, numbers stay numbers. */
export const tableAsCsv = ({ columns, rows }: Pick<RunTable, 'columns' | 'rows'>): string =>
  safeCsvForSpreadsheets([columns, ...rows()]);

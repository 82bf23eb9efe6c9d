import type { Words } from '../../../retention/words';

/** A cell of an export: empty where nothing is known. */
export type Cell = string | number | null;

/** A table of the export. Column names stay the same in every language, so that a script can read them. */
export interface RunTable {
  /** The file's name without its ending. */
  readonly id: string;
  /** What one row is. */
  readonly says: Words;
  readonly columns: readonly string[];
  /** Worked out when asked for: a table of all ledgers can be long. */
  readonly rows: () => Cell[][];
}

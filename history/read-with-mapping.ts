import type { HistoryDatabase } from './database';
import { type FileReading, type ReadFileOptions, readFile } from './import/read-file';

export interface MappingOptions extends ReadFileOptions {
  /** Ask again which column is which, beginning from what is remembered. */
  readonly askForColumns?: boolean;
}

/**
 * Reads a file with the mapping the user gives now, or with the one remembered for its header. A mapping that
 * served is remembered, so that the same layout is asked about once, and can be put right.
 */
export async function readWithMapping(
  database: HistoryDatabase,
  bytes: Uint8Array,
  { askForColumns = false, ...options }: MappingOptions,
): Promise<FileReading> {
  const reading = await readFile(bytes, options);
  if (reading.kind === 'needs-mapping' && !options.mapping) {
    const mapping = await database.mappings.get(reading.suggestion.fingerprint);
    if (mapping && askForColumns) return { ...reading, suggestion: mapping };
    return mapping ? readFile(bytes, { ...options, mapping }) : reading;
  }
  if (reading.kind === 'read' && options.mapping) await database.mappings.put(options.mapping);
  return reading;
}

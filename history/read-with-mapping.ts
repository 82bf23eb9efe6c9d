import type { HistoryDatabase } from './database';
import { type FileReading, type ReadFileOptions, readFile } from './import/read-file';

/**
 * Reads a file with the mapping the user gives now, or with the one remembered for its header. A mapping that
 * served is remembered, so that the same layout is asked about once.
 */
export async function readWithMapping(
  database: HistoryDatabase,
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<FileReading> {
  const reading = await readFile(bytes, options);
  if (reading.kind === 'needs-mapping' && !options.mapping) {
    const mapping = await database.mappings.get(reading.suggestion.fingerprint);
    return mapping ? readFile(bytes, { ...options, mapping }) : reading;
  }
  if (reading.kind === 'read' && options.mapping) await database.mappings.put(options.mapping);
  return reading;
}

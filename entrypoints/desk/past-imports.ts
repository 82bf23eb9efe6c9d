import type { HistoryDatabase, ImportBatch } from '../../history/database';

/** Every import on file, newest first. */
export async function pastImports(database: HistoryDatabase): Promise<readonly ImportBatch[]> {
  const batches = await database.batches.toArray();
  return batches.sort((a, b) => b.at.localeCompare(a.at));
}

import type { ImportWork } from '../../components/desk/import/import-work';
import { ImportClient } from '../../history/import-client';
import { today } from '../wiring/today';

/** The import page's work, done by the import worker. */
export function importWork(client = new ImportClient()): ImportWork {
  return {
    read: (file, answers, onProgress, signal) => client.read(file, answers, today(), onProgress, signal),
    takeIn: (plan, onProgress, signal) => client.takeIn(plan, new Date().toISOString(), onProgress, signal),
    undo: (batch, onProgress, signal) => client.undo(batch, onProgress, signal),
  };
}

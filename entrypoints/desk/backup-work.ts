import type { BackupWork } from '../../components/desk/backup/backup-work';
import { holdingOf } from '../../history/backup';
import { BackupClient } from '../../history/backup-client';
import type { HistoryDatabase } from '../../history/database';
import { eraseEverything } from '../../history/erase';
import { today } from '../wiring/today';

/** The back-up page's work, the long parts of it done by the back-up worker. */
export function backupWork(database: HistoryDatabase, client = new BackupClient()): BackupWork {
  return {
    holds: () => holdingOf(database),
    save: (onShare, signal) => client.save(today(), onShare, signal),
    look: (file, signal) => client.look(file, signal),
    readBack: (mode, onShare, signal) => client.readBack(mode, onShare, signal),
    eraseAll: () => eraseEverything(database),
  };
}

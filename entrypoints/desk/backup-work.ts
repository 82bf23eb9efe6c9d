import type { BackupWork } from '../../components/desk/backup/backup-work';
import { holdingOf, holdingOfBackup, readBackup, restoreBackup, saveBackup } from '../../history/backup';
import type { HistoryDatabase } from '../../history/database';
import { eraseEverything } from '../../history/erase';
import { ok } from '../../retention/result';
import { today } from '../wiring/surface';

/** The back-up page's work on the stored history. */
export function backupWork(database: HistoryDatabase): BackupWork {
  return {
    holds: () => holdingOf(database),
    save: (onProgress, signal) => saveBackup(database, today(), { onProgress, signal }),
    async look(file) {
      const read = await readBackup(file);
      return read.ok ? ok({ file: file.name, backup: read.value, holds: holdingOfBackup(read.value) }) : read;
    },
    readBack: ({ backup }, mode, onProgress, signal) =>
      restoreBackup(database, backup, mode, { onProgress, signal }),
    eraseAll: () => eraseEverything(database),
  };
}

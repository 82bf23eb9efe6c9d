import { type Backup, holdingOfBackup, readBackup, restoreBackup, saveBackup } from './backup';
import type { FromBackupWorker, ToBackupWorker } from './backup-messages';
import { openHistory } from './database';

/**
 * The back-up's own thread: a hundred thousand bookings take seconds to parse and check, and the page must not
 * wait for it. It is stopped by ending it; the browser then rolls back what is half written.
 */

const say = (message: FromBackupWorker): void => postMessage(message);
const onProgress = (done: number, of: number): void => say({ kind: 'progress', done, of });

let looked: Backup | undefined;

addEventListener('message', ({ data }: MessageEvent<ToBackupWorker>) => {
  answer(data).then(say, (error: unknown) =>
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(asked: ToBackupWorker): Promise<FromBackupWorker> {
  switch (asked.kind) {
    case 'save':
      return {
        kind: 'saved',
        file: await saveBackup(openHistory(asked.database), asked.today, { onProgress }),
      };
    case 'look': {
      const read = await readBackup(asked.file);
      if (!read.ok) return { kind: 'refused', reason: read.error };
      looked = read.value;
      const { savedOn } = looked;
      return { kind: 'looked', look: { file: asked.file.name, savedOn, holds: holdingOfBackup(looked) } };
    }
    case 'read-back': {
      if (!looked) throw new Error('no back-up was looked into');
      await restoreBackup(openHistory(asked.database), looked, asked.mode, new Date().toISOString(), {
        onProgress,
      });
      return { kind: 'read-back' };
    }
  }
}

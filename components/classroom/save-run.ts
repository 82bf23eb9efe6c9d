import { type RunFile, writeRunFile } from '../../sim/codes/run-file';
import { ENGINE } from '../../sim/engine';
import type { Compute, Host, SavedRun } from './contract';

type Run = Pick<SavedRun, 'file' | 'scenario'>;

/**
 * The run as it is handed in: with what came of it on this machine, to be held against the replay. A machine
 * that cannot play it now hands in what it saw when the last round was committed. What it saw is of its own
 * engine, whichever the run was begun with.
 */
export async function handedIn(compute: Compute, { file, scenario }: Run): Promise<RunFile> {
  const { seed, decisions } = file;
  const played = compute.claimedOf({ scenario, seed, decisions });
  const seen = await played.then(
    (claimed) => ({ engine: ENGINE, ...(claimed && { claimed }) }),
    () => ({}),
  );
  return { ...file, ...seen };
}

/** Saves a run as a file a teacher can open: `homeport-breakfast-shop-2026001-K7Q2M.json`. */
export async function saveRunFile(compute: Compute, host: Host, run: Run): Promise<void> {
  const { file, scenario } = run;
  const name = ['homeport', scenario.id, file.student, file.seed]
    .flatMap((part) => part?.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || [])
    .join('-');
  const text = writeRunFile(await handedIn(compute, run));
  host.saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
}

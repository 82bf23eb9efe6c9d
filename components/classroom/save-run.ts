import { claimOf, type RunFile, writeRunFile } from '../../sim/codes/run-file';
import { run } from '../../sim/run';
import type { Scenario } from '../../sim/scenario/scenario';
import type { Host, SavedRun } from './contract';

/** The run as it is handed in: with what came of it on this machine, to be held against the replay. */
export function handedIn(file: RunFile, scenario: Scenario): RunFile {
  const claimed = claimOf(run(scenario, file.seed, file.decisions));
  return { ...file, ...(claimed && { claimed }) };
}

/** Saves a run as a file a teacher can open: `homeport-breakfast-shop-2026001-K7Q2M.json`. */
export function saveRunFile(host: Host, { file, scenario }: Pick<SavedRun, 'file' | 'scenario'>): void {
  const name = ['homeport', scenario.id, file.student, file.seed]
    .flatMap((part) => part?.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || [])
    .join('-');
  const text = writeRunFile(handedIn(file, scenario));
  host.saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
}

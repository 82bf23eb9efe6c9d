import { parentPort, workerData } from 'node:worker_threads';
import type { Decisions } from '../../../sim/contract/decisions';
import { run } from '../../../sim/run';
import type { Scenario } from '../../../sim/scenario/scenario';
import { type Outcome, outcomeOf } from '../../../sim/sweep';

/** One run to be played; all runs of a crew are of one scenario. */
export interface Job {
  readonly seed: string;
  readonly decisions: readonly Decisions[];
  readonly rounds: number;
}

export const play = (scenario: Scenario, { seed, decisions, rounds }: Job): Outcome =>
  outcomeOf(run(scenario, seed, decisions, rounds));

/** As a worker thread: plays what it is sent, in order. */
const { scenario } = (workerData ?? {}) as { scenario?: Scenario };
if (scenario && parentPort) {
  const port = parentPort;
  port.on('message', ({ at, job }: { at: number; job: Job }) =>
    port.postMessage({ at, outcome: play(scenario, job) }),
  );
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { Outcome } from '../../../sim/sweep';
import { type Job, play } from './play';

/** Thrown out of whatever was under way when the user pressed Ctrl-C. */
export class Interrupted extends Error {}

/** Customer-rounds below which starting threads costs more than it saves (about a second of play). */
const worthThreads = 1_500_000;

/**
 * Plays many runs of one scenario, on all cores where the work is worth the start of the threads, and stops
 * at once on Ctrl-C. The outcomes do not depend on how many cores there are.
 */
export class Crew {
  private readonly workers: Worker[] = [];
  private interrupt: ((reason: Interrupted) => void) | undefined;
  private interrupted = false;

  constructor(
    private readonly scenario: Scenario,
    runs: number,
    cores = availableParallelism(),
  ) {
    const work = runs * scenario.customers * scenario.rounds;
    if (work >= worthThreads && cores > 1) {
      for (let n = 0; n < Math.min(cores, runs); n++) {
        this.workers.push(new Worker(new URL('./play.ts', import.meta.url), { workerData: { scenario } }));
      }
    }
    process.on('SIGINT', this.stop);
  }

  private readonly stop = (): void => {
    this.interrupted = true;
    this.interrupt?.(new Interrupted());
  };

  /** Outcomes in the order of the jobs. `progress` is told after each. @throws Interrupted */
  async play(jobs: readonly Job[], progress: (done: number) => void = () => undefined): Promise<Outcome[]> {
    return this.workers.length === 0 ? this.playHere(jobs, progress) : this.playThere(jobs, progress);
  }

  private async playHere(jobs: readonly Job[], progress: (done: number) => void): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const job of jobs) {
      await new Promise((next) => setImmediate(next));
      if (this.interrupted) throw new Interrupted();
      outcomes.push(play(this.scenario, job));
      progress(outcomes.length);
    }
    return outcomes;
  }

  private playThere(jobs: readonly Job[], progress: (done: number) => void): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      if (this.interrupted) return reject(new Interrupted());
      this.interrupt = reject;
      const outcomes: Outcome[] = [];
      let sent = 0;
      let done = 0;
      const send = (worker: Worker) => {
        const job = jobs[sent];
        if (job) worker.postMessage({ at: sent++, job });
      };
      for (const worker of this.workers) {
        worker.removeAllListeners();
        worker.on('error', reject);
        worker.on('message', ({ at, outcome }: { at: number; outcome: Outcome }) => {
          outcomes[at] = outcome;
          progress(++done);
          if (done === jobs.length) resolve(outcomes);
          else send(worker);
        });
        send(worker);
      }
      if (jobs.length === 0) resolve(outcomes);
    });
  }

  /** Lets the threads go; to be called when all is done, also after a failure. */
  async dismiss(): Promise<void> {
    if (process.stderr.isTTY) process.stderr.write('\x1b[K');
    process.off('SIGINT', this.stop);
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** Hires a crew for `work` and dismisses it afterwards, whatever happens. */
export async function withCrew<T>(
  scenario: Scenario,
  runs: number,
  work: (crew: Crew) => Promise<T>,
): Promise<T> {
  const crew = new Crew(scenario, runs);
  try {
    return await work(crew);
  } finally {
    await crew.dismiss();
  }
}

/** Tells on stderr how far it is: in place on a terminal, else every tenth of the way. */
export function progressOf(what: string, total: number): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor((10 * done) / total);
    // The cursor goes back to the start of the line, which `dismiss` clears: no answer starts inside it.
    if (process.stderr.isTTY)
      process.stderr.write(`\r\x1b[K${done < total ? `${what} ${done} of ${total}\r` : ''}`);
    else if (tenth > told) process.stderr.write(`${what} ${done} of ${total}\n`);
    told = tenth;
  };
}

import { Session } from 'node:inspector';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { playBusy } from './busy-world';

/** What the rules ask for in all rounds together, counted call by call. */
export interface Counted {
  customerRounds: number;
  draws: number;
  logs: number;
  exps: number;
}

/**
 * Counts with the engine's own call counter (precise coverage) in a thread of its own: it switches
 * optimisation off, so it must not touch the process that is timed.
 */
export function countDraws(customers: number): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./count-draws.ts', import.meta.url), {
      workerData: { count: customers },
    });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

function counted(customers: number): Counted {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  const { customerRounds } = playBusy(customers, () =>
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false }),
  );
  const calls = { draw: 0, log: 0, exp: 0 };
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const [file, name] of [
      ['/sim/draws.ts', 'draw'],
      ['/sim/arithmetic/log.ts', 'log'],
      ['/sim/arithmetic/exp.ts', 'exp'],
    ] as const) {
      const script = coverage.result.find(({ url }) => url.includes(file));
      const found = script?.functions.find(({ functionName }) => functionName === name);
      calls[name] = found?.ranges[0]?.count ?? 0;
    }
  });
  session.disconnect();
  return { customerRounds, draws: calls.draw, logs: calls.log, exps: calls.exp };
}

const asked = (workerData as { count?: number } | null)?.count;
if (!isMainThread && asked !== undefined) parentPort?.postMessage(counted(asked));

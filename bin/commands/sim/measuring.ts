import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Scenario } from '../../../sim/scenario/scenario';
import { measure } from '../../../sim/teaching/measure';
import type { NoteFigures } from '../../../sim/teaching/measured';
import { Interrupted } from './crew';

interface Measuring {
  readonly scenarios: readonly Scenario[];
  readonly seed: string;
  readonly budget: number;
}

/**
 * Measures scenarios one after the other, `progress` being told after each. In a thread of its own: measuring
 * one takes seconds without a pause, in which Ctrl-C would not be heard. @throws Interrupted
 */
export async function measureAll(asked: Measuring, progress: (done: number) => void): Promise<NoteFigures[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { measuring: asked } });
  let stop: () => void = () => undefined;
  try {
    return await new Promise((resolve, reject) => {
      const figures: NoteFigures[] = [];
      stop = () => reject(new Interrupted());
      process.on('SIGINT', stop);
      worker.on('error', reject);
      worker.on('message', (each: NoteFigures) => {
        progress(figures.push(each));
        if (figures.length === asked.scenarios.length) resolve(figures);
      });
    });
  } finally {
    process.off('SIGINT', stop);
    await worker.terminate();
  }
}

/** As a worker thread. */
const { measuring } = (workerData ?? {}) as { measuring?: Measuring };
if (measuring && parentPort) {
  const { scenarios, seed, budget } = measuring;
  for (const scenario of scenarios) parentPort.postMessage(measure(scenario, seed, budget));
}

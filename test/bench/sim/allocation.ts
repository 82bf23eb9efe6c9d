import { getHeapSpaceStatistics } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { playBusy, ROUNDS } from './busy-world';
import { median } from './median';

export interface Allocated {
  /** What a round leaves on the heap whatever its size: its conditions, its sums, its report. */
  bytesPerRound: number;
  /** What it leaves for each customer besides. */
  bytesPerCustomerRound: number;
}

const sizes: readonly [number, number] = [10_000, 50_000];
/** Worlds played before the one that is counted: code not optimised yet boxes every number. */
const WARM = [40, 12] as const;
/** Worlds counted: the middle one is none in which the collector ran, or the compiler, after all. */
const COUNTED = 7;

/**
 * What rounds put on the heap, byte by byte, in a thread of its own whose young generation is so large that the
 * collector hardly ever runs meanwhile. Two sizes of world part what a customer costs from what a round costs; the
 * customers' own columns lie outside the heap.
 */
export function allocated(): Promise<Allocated> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./allocation.ts', import.meta.url), {
      workerData: { allocation: true },
      resourceLimits: { maxYoungGenerationSizeMb: 1024, maxOldGenerationSizeMb: 2048 },
    });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

const onHeap = (): number => getHeapSpaceStatistics().reduce((sum, space) => sum + space.space_used_size, 0);

function bytesOf(customers: number, warm: number): { bytes: number; customerRounds: number } {
  for (let n = 0; n < warm; n++) playBusy(customers);
  let rounds = 0;
  const counts = Array.from({ length: COUNTED }, () => {
    let before = 0;
    const { customerRounds } = playBusy(customers, () => {
      before = onHeap();
    });
    rounds = customerRounds;
    return onHeap() - before;
  });
  return { bytes: median(counts), customerRounds: rounds };
}

function measured(): Allocated {
  const small = bytesOf(sizes[0], WARM[0]);
  const large = bytesOf(sizes[1], WARM[1]);
  const each = (large.bytes - small.bytes) / (large.customerRounds - small.customerRounds);
  return {
    bytesPerCustomerRound: each,
    bytesPerRound: (small.bytes - each * small.customerRounds) / ROUNDS,
  };
}

const asked = (workerData as { allocation?: boolean } | null)?.allocation;
if (!isMainThread && asked) parentPort?.postMessage(measured());

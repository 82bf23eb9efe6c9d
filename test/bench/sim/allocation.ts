import { PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { advance } from '../../../sim/world/advance';
import { begin } from '../../../sim/world/begin';
import { busyDecisions, busyScenario, ROUNDS } from './busy-world';

/**
 * Bytes that one round puts on the heap, the median of the later rounds of a warmed-up engine. Rounds in
 * which the collector ran say nothing and are left out; null when none is left.
 */
export async function bytesPerRound(customers: number): Promise<number | null> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('the collector cannot be called');
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  const world = begin(busyScenario(customers), 'bench');
  const grown: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    collect();
    await new Promise((settled) => setTimeout(settled, 10));
    collections = 0;
    const before = process.memoryUsage().heapUsed;
    advance(world, busyDecisions[round] ?? { levers: {} });
    const after = process.memoryUsage().heapUsed;
    await new Promise((settled) => setTimeout(settled, 10));
    if (round >= ROUNDS / 2 && collections === 0) grown.push(after - before);
  }
  observer.disconnect();
  return grown.sort((a, b) => a - b)[Math.floor(grown.length / 2)] ?? null;
}

import { type HeapProfiler, Session } from 'node:inspector';
import { playBusy } from './busy-world';

export interface Allocated {
  bytesPerCustomerRound: number;
  /** The functions that allocate most, with their bytes per customer-round. */
  most: { name: string; bytes: number }[];
}

/**
 * What rounds put on the heap, sampled by the engine with everything the collector took again counted in;
 * the customers' own columns lie outside the heap. To be asked after the rules are warm: code that is not
 * optimised yet boxes every number.
 */
export function allocated(customers: number): Allocated {
  const session = new Session();
  session.connect();
  const { customerRounds } = playBusy(customers, () =>
    session.post('HeapProfiler.startSampling', {
      samplingInterval: 4096,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    }),
  );
  const bytes = new Map<string, number>();
  session.post('HeapProfiler.stopSampling', (error, { profile }) => {
    if (error) throw error;
    const add = ({ callFrame, selfSize, children }: HeapProfiler.SamplingHeapProfileNode): void => {
      bytes.set(callFrame.functionName, (bytes.get(callFrame.functionName) ?? 0) + selfSize);
      children.forEach(add);
    };
    add(profile.head);
  });
  session.disconnect();
  const all = [...bytes].map(([name, sum]) => ({ name, bytes: sum / customerRounds }));
  return {
    bytesPerCustomerRound: all.reduce((sum, each) => sum + each.bytes, 0),
    most: all.sort((a, b) => b.bytes - a.bytes).slice(0, 6),
  };
}

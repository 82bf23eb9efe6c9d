import type { Run } from '../contract/run';
import { REFUSED } from '../world/columns';

/** Customers who came in one round (0: there at the start), and how many of them were here after each round. */
export interface Cohort {
  readonly acquiredIn: number;
  readonly size: number;
  /** Still here after round `acquiredIn`, `acquiredIn + 1`, … up to the last one played. */
  readonly active: readonly number[];
}

/** Cohort retention. A customer won back counts as gone in between; of several exits only the last is kept. */
export function cohorts(run: Run): Cohort[] {
  const { world } = run;
  const c = world.customers;
  const last = run.rounds.length;
  return world.firstOf.flatMap((first, acquiredIn) => {
    const end = world.firstOf[acquiredIn + 1] ?? world.count;
    const active = Array.from({ length: last - acquiredIn + 1 }, () => 0);
    let size = 0;
    for (let i = first; i < end; i++) {
      if (c.status[i] === REFUSED) continue;
      size++;
      const gone = c.exitRound[i] as number;
      const back = c.wonBackRound[i] as number;
      for (let round = acquiredIn; round <= last; round++)
        if (gone === 0 || round < gone || (back > gone && round >= back))
          active[round - acquiredIn] = (active[round - acquiredIn] ?? 0) + 1;
    }
    return size > 0 ? [{ acquiredIn, size, active }] : [];
  });
}

import { preventable, type WorldsWithout, worldsWithout } from '../causes';
import type { CustomerName } from '../contract/decisions';
import type { Exit, Strand } from '../contract/ledger';
import type { Run } from '../contract/run';
import { exitAt, exitsOf } from '../exits';
import { placeOf, type World } from '../world/world';

/**
 * How one exit is explained by whole worlds: exactly one strand's absence keeps the customer; any of several
 * does; only all of them together do; or nothing does.
 */
export type Explanation = 'single' | 'either-of' | 'together' | 'unpreventable';

export interface ExitCause {
  readonly customer: CustomerName;
  readonly exit: Exit;
  readonly explained: Explanation;
  /** Strands each of which, taken out of the whole run, keeps the customer. */
  readonly keptWithout: readonly Strand[];
}

/**
 * Everybody who left and has not come back, with what would have kept them: `causalLedger` person by person
 * (a test holds the two together).
 */
export function exitCauses(played: Run, worlds: WorldsWithout = worldsWithout(played)): ExitCause[] {
  return exitsOf(played)
    .filter(({ wonBackIn }) => wonBackIn === undefined)
    .map((exit) => {
      const { customer } = exit;
      const weighed = exit.initiator !== 'neither';
      const keptWithout = weighed
        ? preventable.filter((strand) => isKept(worlds.each.get(strand), customer))
        : [];
      const together = weighed && isKept(worlds.all, customer);
      return { customer, exit, explained: explanationOf(keptWithout.length, together), keptWithout };
    });
}

const explanationOf = (strands: number, together: boolean): Explanation =>
  strands === 1 ? 'single' : strands > 1 ? 'either-of' : together ? 'together' : 'unpreventable';

/** There, and not gone by a decision of theirs or the firm's; own life does not count. */
function isKept(world: World | undefined, customer: CustomerName): boolean {
  const place = world ? placeOf(world, customer) : -1;
  if (!world || place < 0) return false;
  const exit = exitAt(world, place);
  return exit === null || exit.wonBackIn !== undefined || exit.initiator === 'neither';
}

import type { Decisions } from '../../sim/contract/decisions';
import type { Run } from '../../sim/contract/run';
import { run as playRounds, step } from '../../sim/run';
import { type FirmRecords, firmRecords } from '../../sim/view/firm-records';
import type { ToPlay } from './jobs';

/** A run as it was played last, with the firm's file once that was asked for. */
interface Kept {
  readonly scenario: string;
  readonly run: Run;
  records?: FirmRecords;
}

/**
 * Remembers the run last asked for. One more round is one more step on it: committing a round does not play
 * the rounds before it again, and who stands behind a number is looked up in records that are there.
 */
export class RunKeeper {
  #kept: Kept | undefined;

  run(asked: ToPlay): Run {
    return this.#keep(asked).run;
  }

  records(asked: ToPlay): FirmRecords {
    const kept = this.#keep(asked);
    kept.records ??= firmRecords(kept.run);
    return kept.records;
  }

  #keep({ scenario, seed, decisions }: ToPlay): Kept {
    const kept = this.#kept;
    const named = JSON.stringify([scenario, seed]);
    const known = kept?.scenario === named ? kept.run : undefined;
    if (kept && known && same(known.decisions, decisions)) return kept;
    const last = decisions.at(-1);
    const goesOn = known && last && same(known.decisions, decisions.slice(0, -1));
    const run = goesOn ? oneMore(known, last) : playRounds(scenario, seed, decisions);
    this.#kept = { scenario: named, run };
    return this.#kept;
  }
}

/** Decisions reach a worker as copies: equal ones are equal texts. */
const same = (a: readonly Decisions[], b: readonly Decisions[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

function oneMore(before: Run, decisions: Decisions): Run {
  const { world, report } = step(before.world, decisions);
  return {
    ...before,
    world,
    decisions: [...before.decisions, decisions],
    rounds: [...before.rounds, report],
  };
}

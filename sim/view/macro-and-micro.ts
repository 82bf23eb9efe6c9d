import { type Cause, causes } from '../contract/ledger';
import type { Measured, Run } from '../contract/run';
import { exitsOf } from '../exits';

/** Exits of one scope by the course's cause. */
export interface ExitsOfScope {
  readonly exits: number;
  readonly byCause: Readonly<Record<Cause, number>>;
}

export interface ExitsOfRound {
  readonly round: number;
  readonly macro: number;
  readonly micro: number;
  readonly dismissed: number;
}

/** Churn split by whether the firm had a lever on the thing itself (T6.3, M53, M54, R40). */
export interface MacroAndMicro {
  /** A rival's offer, the economy, events, the customer's own life. */
  readonly macro: ExitsOfScope;
  /** The firm's own doing: this alone is answered for. */
  readonly micro: ExitsOfScope;
  /** Ended by the firm over malice: on a line of their own, outside the retention target (C4). */
  readonly dismissed: number;
  readonly byRound: readonly ExitsOfRound[];
  /** Micro exits ÷ customers who ever were here; natural and macro losses and dismissals are not in it. */
  readonly answeredFor: Measured;
  /**
   * Of those who weighed staying or leaving while a rival's offer stood, the share the offer took: the offer
   * is macro, how many give in to it is micro (C3). Null where no offer stood.
   */
  readonly takenByOffer: Measured;
  /** Rounds in which a rival's offer stood. */
  readonly offeredIn: readonly number[];
}

export function macroAndMicro(run: Run): MacroAndMicro {
  const all = exitsOf(run);
  const exits = all.filter(({ initiator }) => initiator !== 'firm');
  const ofScope = (scope: 'macro' | 'micro'): ExitsOfScope => {
    const of = exits.filter((exit) => exit.scope === scope);
    const byCause = Object.fromEntries(
      causes.map((cause) => [cause, of.filter((exit) => exit.cause === cause).length]),
    ) as Record<Cause, number>;
    return { exits: of.length, byCause };
  };
  const micro = ofScope('micro');
  const customers = run.rounds.reduce(
    (sum, { counts }) => sum + counts.acquired - counts.refusedAtScreening,
    run.scenario.customers,
  );
  const usual = run.world.values['rival.price'];
  const offered = run.rounds.filter(({ rivalPrice }) => rivalPrice < usual);
  const considered = offered.reduce((sum, { counts }) => sum + counts.considered, 0);
  const taken = offered.reduce((sum, { exitsByStrand }) => sum + exitsByStrand['rival-offer'], 0);
  return {
    macro: ofScope('macro'),
    micro,
    dismissed: all.length - exits.length,
    byRound: run.rounds.map(({ round }) => {
      const then = exits.filter((exit) => exit.round === round);
      const macro = then.filter(({ scope }) => scope === 'macro').length;
      const dismissed = all.filter((exit) => exit.round === round).length - then.length;
      return { round, macro, micro: then.length - macro, dismissed };
    }),
    answeredFor: customers > 0 ? micro.exits / customers : null,
    takenByOffer: considered > 0 ? taken / considered : null,
    offeredIn: offered.map(({ round }) => round),
  };
}

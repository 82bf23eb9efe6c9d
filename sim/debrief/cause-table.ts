import { type Cause, type Strand, strands } from '../contract/ledger';
import { strandFacts } from '../world/exit';
import type { ExitCause, Explanation } from './exit-causes';

/**
 * On whose account a loss stands. `ours`: micro, the firm had a lever on it (T6.4). `outside`: natural or
 * macro (T6.3, T6.5), no part of the blame (R40). `dismissed`: the firm ended it over malice; on a line of
 * its own (C4).
 */
export type Account = 'ours' | 'outside' | 'dismissed';

export const accounts: readonly Account[] = ['ours', 'outside', 'dismissed'];

const accountOf = ({ exit }: ExitCause): Account =>
  exit.initiator === 'firm' ? 'dismissed' : exit.scope === 'macro' ? 'outside' : 'ours';

/** One line of the ledger of causes: so many exits, explained in this way. */
export interface CauseLine {
  readonly explained: Explanation;
  /** The strand, where exactly one explains them, and the customer's own life, which nothing prevents. */
  readonly strand: Strand | null;
  /** The course's kind of churn of that strand. */
  readonly cause: Cause | null;
  readonly exits: readonly ExitCause[];
}

/** Lines that add up to all exits, each exit in one of them; single causes first, most frequent first. */
export function causeTable(causes: readonly ExitCause[]): CauseLine[] {
  const single = strands
    .map(
      (strand): CauseLine => ({
        explained: 'single',
        strand,
        cause: strandFacts[strand].cause,
        exits: causes.filter((each) => each.explained === 'single' && each.keptWithout[0] === strand),
      }),
    )
    .sort((a, b) => b.exits.length - a.exits.length);
  const several = (['either-of', 'together'] as const).map((explained) => ({
    ...unnamed,
    explained,
    exits: causes.filter((each) => each.explained === explained),
  }));
  const anyway = causes.filter(({ explained }) => explained === 'unpreventable');
  const isOwnLife = ({ exit }: ExitCause) => exit.strand === 'own-life';
  const unpreventable: CauseLine[] = [
    { ...unnamed, explained: 'unpreventable', exits: anyway.filter((each) => !isOwnLife(each)) },
    { explained: 'unpreventable', strand: 'own-life', cause: 'natural', exits: anyway.filter(isOwnLife) },
  ];
  return [...single, ...several, ...unpreventable].filter(({ exits }) => exits.length > 0);
}

/** Of exits that any of several strands explains: how many each would have kept, most first. Not to be added up. */
export function amongSeveral(
  exits: readonly ExitCause[],
): { readonly strand: Strand; readonly exits: number }[] {
  return strands
    .map((strand) => ({
      strand,
      exits: exits.filter(({ keptWithout }) => keptWithout.includes(strand)).length,
    }))
    .filter(({ exits }) => exits > 0)
    .sort((a, b) => b.exits - a.exits);
}

const unnamed = { strand: null, cause: null };

/** Exits by account; the three add up to all. */
export function exitsByAccount(causes: readonly ExitCause[]): Record<Account, readonly ExitCause[]> {
  const on = (account: Account) => causes.filter((each) => accountOf(each) === account);
  return { ours: on('ours'), outside: on('outside'), dismissed: on('dismissed') };
}

/** Exits of which the strand at the moment of decision weighed most, by strand and account. */
export function exitsByStrand(causes: readonly ExitCause[]): ReadonlyMap<Strand, readonly ExitCause[]> {
  return new Map(strands.map((strand) => [strand, causes.filter(({ exit }) => exit.strand === strand)]));
}

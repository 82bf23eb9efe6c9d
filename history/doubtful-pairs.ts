import type { CustomerHistory } from '../retention/customer-history';
import type { Words } from '../retention/words';
import { type DoubtfulPair, type HistoryDatabase, pairId } from './database';
import type { Candidate } from './identify';
import { mergeGuests } from './merge';
import { phonesPassedOn } from './phones-passed-on';
import { historyOf } from './stored-customer';
import { undoChange } from './undo-change';

/** A pair with both histories, for a person to look at. */
export interface PairToDecide {
  readonly id: string;
  readonly one: CustomerHistory;
  readonly other: CustomerHistory;
  /** The phones of each that count for nothing in this, since only portals passed them on. */
  readonly phonesPassedOn: { readonly one: readonly string[]; readonly other: readonly string[] };
  readonly because: Words;
  readonly agrees: readonly Words[];
  readonly differs: readonly Words[];
}

/** What was decided of a pair, to take it back by. */
export interface DecidedPair {
  readonly pair: DoubtfulPair;
  /** The merge, if it was decided that they are one. */
  readonly change?: number;
}

/** Pairs that wait for a person, the first of them whole. */
export async function pairsToDecide(
  database: HistoryDatabase,
  count = 20,
): Promise<{ pairs: PairToDecide[]; of: number }> {
  const [of, first] = await Promise.all([
    database.doubtful.count(),
    database.doubtful.limit(count).toArray(),
  ]);
  const guests = await database.customers.bulkGet(first.flatMap(({ guests }) => guests));
  const pairs = first.flatMap((pair, at): PairToDecide[] => {
    const [one, other] = [guests[2 * at], guests[2 * at + 1]];
    if (!one || !other) return [];
    const { id, because, agrees, differs } = pair;
    const passedOn = { one: phonesPassedOn(one), other: phonesPassedOn(other) };
    const both = { one: historyOf(one), other: historyOf(other), phonesPassedOn: passedOn };
    return [{ id, ...both, because, agrees, differs }];
  });
  return { pairs, of };
}

/** Who on file may be the same person as this guest, each with the reasons kept when the doubt arose. */
export async function doubtfulOthers(database: HistoryDatabase, id: string): Promise<Candidate[]> {
  const pairs = await database.doubtful.where('guests').equals(id).toArray();
  const others = await database.customers.bulkGet(pairs.map(({ guests: [a, b] }) => (a === id ? b : a)));
  return pairs.flatMap(({ because, agrees, differs }, at): Candidate[] => {
    const other = others[at];
    if (!other) return [];
    return [{ customer: historyOf(other), because, agrees, differs, phonesPassedOn: phonesPassedOn(other) }];
  });
}

/** A person says that both are one: the guest with more bookings takes the other over. */
export async function decideSame(database: HistoryDatabase, id: string, at: string): Promise<DecidedPair> {
  const pair = await waiting(database, id);
  const [one, other] = await database.customers.bulkGet([...pair.guests]);
  const [kept, gone] =
    (other?.bookings.length ?? 0) > (one?.bookings.length ?? 0)
      ? [pair.guests[1], pair.guests[0]]
      : [pair.guests[0], pair.guests[1]];
  return { pair, change: await mergeGuests(database, kept, gone, at) };
}

/** A person says that they are two: they are not asked about again. */
export async function decideDifferent(database: HistoryDatabase, id: string): Promise<DecidedPair> {
  const pair = await waiting(database, id);
  await database.transaction('rw', database.doubtful, database.decisions, async () => {
    await database.decisions.put({ id, guests: pair.guests });
    await database.doubtful.delete(id);
  });
  return { pair };
}

/** Takes a decision back: the pair waits again. */
export async function undoDecision(database: HistoryDatabase, { pair, change }: DecidedPair): Promise<void> {
  if (change !== undefined) await undoChange(database, change);
  await database.transaction('rw', database.doubtful, database.decisions, async () => {
    await database.decisions.delete(pairId(...pair.guests));
    await database.doubtful.put(pair);
  });
}

async function waiting(database: HistoryDatabase, id: string): Promise<DoubtfulPair> {
  const pair = await database.doubtful.get(id);
  if (!pair) throw new Error('this pair was decided already');
  return pair;
}

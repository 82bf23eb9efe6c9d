import type { IdentityChange } from '../../components/file/file-state';
import { getCustomer } from '../../history/customers';
import { type Change, type HistoryDatabase, pairId } from '../../history/database';
import { decideDifferent, decideSame, undoDecision } from '../../history/doubtful-pairs';
import type { Candidate } from '../../history/identify';
import { splitGuest } from '../../history/merge';
import { nameOfBooking } from '../../history/stored-customer';
import { undoChange } from '../../history/undo-change';
import type { CustomerHistory } from '../../retention/customer-history';
import { recordOfBooking } from '../../retention/evidence';

/** Who on file may be the same person, each with the reasons kept when the doubt arose. */
export async function doubtfulOthers(database: HistoryDatabase, id: string): Promise<readonly Candidate[]> {
  const pairs = await database.doubtful.where('guests').equals(id).toArray();
  const candidates = await Promise.all(
    pairs.map(async ({ guests: [one, other], because, agrees, differs }): Promise<Candidate[]> => {
      const customer = await getCustomer(database, one === id ? other : one);
      return customer ? [{ customer, because, agrees, differs }] : [];
    }),
  );
  return candidates.flat();
}

/** What was joined or split for this guest, newest first. */
export async function changesOf(database: HistoryDatabase, id: string): Promise<readonly IdentityChange[]> {
  const changes = await database.changes.where('guests').equals(id).toArray();
  return changes.reverse().map((change) => ({
    id: String(change.id),
    on: change.at.slice(0, 10),
    words: changeWords(change),
  }));
}

function changeWords({ kind, before, after }: Change): IdentityChange['words'] {
  const [one = '', other = ''] = (kind === 'merge' ? before : after).map(({ names }) => names[0] ?? '');
  return kind === 'merge'
    ? { en: `Joined: ${one} and ${other}`, zh: `已合并：${one}与${other}` }
    : { en: `Split: ${one} and ${other}`, zh: `已拆分：${one}与${other}` };
}

/** Both ways to decide a pair; each gives the way back. */
export async function join(
  database: HistoryDatabase,
  id: string,
  other: string,
): Promise<() => Promise<void>> {
  const decided = await decideSame(database, pairId(id, other), new Date().toISOString());
  return () => undoDecision(database, decided);
}

export async function keepApart(
  database: HistoryDatabase,
  id: string,
  other: string,
): Promise<() => Promise<void>> {
  const decided = await decideDifferent(database, pairId(id, other));
  return () => undoDecision(database, decided);
}

export async function splitOff(
  database: HistoryDatabase,
  { id, bookings }: CustomerHistory,
  records: readonly string[],
): Promise<() => Promise<void>> {
  const names = bookings.filter((booking) => records.includes(recordOfBooking(booking))).map(nameOfBooking);
  const { change } = await splitGuest(database, id, names, new Date().toISOString());
  return () => undoChange(database, change);
}

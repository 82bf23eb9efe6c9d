import type { IdentityChange } from '../../components/file/file-state';
import { getCustomer } from '../../history/customers';
import type { HistoryDatabase } from '../../history/database';
import type { Candidate } from '../../history/identify';

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
    words:
      change.kind === 'merge'
        ? { en: 'Joined from two guests', zh: '由两位客户合并' }
        : { en: 'Split into two guests', zh: '拆分为两位客户' },
  }));
}

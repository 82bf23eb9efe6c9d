import type { IdentityChange } from '../../components/file/file-state';
import { type Change, type HistoryDatabase, pairId } from '../../history/database';
import { decideDifferent, decideSame, undoDecision } from '../../history/doubtful-pairs';
import { splitGuest } from '../../history/merge';
import { nameOfBooking } from '../../history/stored-customer';
import { changesOf, undoChange } from '../../history/undo-change';
import type { CustomerHistory } from '../../retention/customer-history';
import { recordOfBooking } from '../../retention/evidence';
import { guestNamesFor } from '../../retention/guest-names';
import type { Words } from '../../retention/words';

/** What was joined or split for this guest, newest first. */
export async function identityChanges(
  database: HistoryDatabase,
  id: string,
): Promise<readonly IdentityChange[]> {
  return (await changesOf(database, id)).map((change) => ({
    id: String(change.id),
    on: change.at.slice(0, 10),
    words: changeWords(change),
  }));
}

function changeWords({ kind, before, after }: Change): Words {
  const guests = kind === 'merge' ? before : after;
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    guests.map(({ names }) => guestNamesFor(language, names).first),
  );
  return kind === 'merge'
    ? { en: `Joined: ${en?.join(' and ')}`, zh: `已合并：${zh?.join('与')}` }
    : { en: `Split: ${en?.join(' and ')}`, zh: `已拆分：${zh?.join('与')}` };
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

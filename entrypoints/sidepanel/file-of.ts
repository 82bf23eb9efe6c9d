import type { FileState, GuestFile } from '../../components/file/file-state';
import type { HistoryDatabase } from '../../history/database';
import { doubtfulOthers } from '../../history/doubtful-pairs';
import { bookingInView, portalOf, soughtOn } from '../../history/from-page';
import { type Candidate, identify } from '../../history/identify';
import { phonesPassedOn } from '../../history/phones-passed-on';
import { historyOf } from '../../history/stored-customer';
import { appraise, type House } from '../../retention/appraise';
import type { Day } from '../../retention/customer-history';
import { timelineOf } from '../../retention/timeline';
import { identityChanges } from './same-person';
import type { Subject } from './use-subject';

/** What the panel shows of its subject today. */
export async function fileOf(
  database: HistoryDatabase,
  subject: Subject | undefined,
  today: Day,
  house: House,
): Promise<FileState> {
  if (!subject) return { kind: 'loading' };
  if (subject.kind === 'chosen') {
    const stored = await database.customers.get(subject.id);
    if (!stored) return { kind: 'nobody' };
    const guest = { customer: historyOf(stored), phonesPassedOn: phonesPassedOn(stored) };
    return { kind: 'guest', file: await guestFile(database, guest, subject, today, house) };
  }
  if (!subject.reservation) return { kind: 'nobody' };
  const found = await identify(database, soughtOn(subject.reservation, portalOf(subject.reservation)));
  switch (found.kind) {
    case 'known':
      return { kind: 'guest', file: await guestFile(database, found.guest, subject, today, house) };
    case 'doubtful':
      return { kind: 'doubtful', candidates: found.candidates };
    case 'new':
      return { kind: 'nobody' };
  }
}

async function guestFile(
  database: HistoryDatabase,
  { customer: history, ...guest }: Pick<Candidate, 'customer' | 'phonesPassedOn'>,
  subject: Subject,
  today: Day,
  house: House,
): Promise<GuestFile> {
  const reservation = subject.kind === 'page' ? subject.reservation : undefined;
  const appraisal = appraise(history, reservation && bookingInView(reservation), today, house);
  return {
    history,
    phonesPassedOn: guest.phonesPassedOn,
    appraisal,
    timeline: timelineOf(history, appraisal.bookings, today),
    doubtful: await doubtfulOthers(database, history.id),
    changes: await identityChanges(database, history.id),
  };
}

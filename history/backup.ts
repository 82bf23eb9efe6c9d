import * as v from 'valibot';
import { fail, ok, type Result } from '../retention/result';
import type { Words } from '../retention/words';
import { BulkWrite } from './bulk-write';
import type { Change, DoubtfulPair, HistoryDatabase, ImportBatch, NeverSame } from './database';
import { readyForChinese } from './identity/pinyin';
import { Mapping } from './import/mapping';
import { mergeGuestsOfBackup, pairsUnder } from './merge-backup';
import { CustomerRecord, derived, type StoredCustomer } from './stored-customer';

/** The version this build writes; it reads this one and older. */
const version = 1;

/** Bytes. A larger file would not fit into one text in the browser's memory. */
export const largestBackup = 400 * 1024 * 1024;

const Text = v.pipe(v.string(), v.maxLength(10_000));
const BothLanguages = v.object({ en: Text, zh: Text });
const Pair = v.tuple([Text, Text]);

const DoubtfulRecord = v.object({
  id: Text,
  guests: Pair,
  raisedBy: Text,
  because: BothLanguages,
  agrees: v.array(BothLanguages),
  differs: v.array(BothLanguages),
});

const BatchRecord = v.object({
  id: Text,
  file: Text,
  fingerprint: Text,
  at: Text,
  layout: Text,
  rows: v.number(),
  newBookings: v.number(),
  changedBookings: v.number(),
  knownBookings: v.number(),
  rejectedRows: v.number(),
  newGuests: v.number(),
  knownGuests: v.number(),
});

const ChangeRecord = v.object({
  id: v.number(),
  kind: v.picklist(['merge', 'split']),
  at: Text,
  guests: v.array(Text),
  before: v.array(CustomerRecord),
  after: v.array(CustomerRecord),
  pairs: v.array(DoubtfulRecord),
});

const BackupFile = v.object({
  format: v.literal('homeport-backup'),
  version: v.number(),
  savedOn: v.pipe(v.string(), v.isoDate()),
  customers: v.array(CustomerRecord),
  batches: v.array(BatchRecord),
  doubtful: v.array(DoubtfulRecord),
  decisions: v.array(v.object({ id: Text, guests: Pair })),
  changes: v.array(ChangeRecord),
  mappings: v.array(Mapping),
});

/** A back-up that was read and found whole; nothing of it is stored yet. */
export interface Backup {
  readonly savedOn: string;
  readonly customers: readonly StoredCustomer[];
  readonly batches: readonly ImportBatch[];
  readonly doubtful: readonly DoubtfulPair[];
  readonly decisions: readonly NeverSame[];
  readonly changes: readonly Change[];
  readonly mappings: readonly Mapping[];
}

/** How much a store or a back-up holds. */
export interface Holding {
  readonly guests: number;
  readonly bookings: number;
  readonly notes: number;
  readonly imports: number;
}

const perStep = 1000;

export interface BackupOptions {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** What a store or a back-up amounts to. */
export async function holdingOf(database: HistoryDatabase): Promise<Holding> {
  const count = { guests: 0, bookings: 0, notes: 0 };
  await database.customers.each(({ bookings, notes }) => {
    count.guests++;
    count.bookings += bookings.length;
    count.notes += notes.length;
  });
  return { ...count, imports: await database.batches.count() };
}

export const holdingOfBackup = ({ customers, batches }: Backup): Holding => ({
  guests: customers.length,
  bookings: customers.reduce((sum, { bookings }) => sum + bookings.length, 0),
  notes: customers.reduce((sum, { notes }) => sum + notes.length, 0),
  imports: batches.length,
});

/**
 * Everything stored as one JSON file, all of one moment. Derived fields are left out and made anew on reading.
 *
 * @param savedOn day of the back-up
 */
export async function saveBackup(
  database: HistoryDatabase,
  savedOn: string,
  { onProgress, signal }: BackupOptions = {},
): Promise<Blob> {
  const { customers, batches, doubtful, decisions, changes, mappings } = database;
  return database.transaction('r', database.tables, async () => {
    const parts: string[] = [
      `{"format":"homeport-backup","version":${version},"savedOn":"${savedOn}","customers":[`,
    ];
    const of = await customers.count();
    let done = 0;
    for (let last = ''; ; ) {
      signal?.throwIfAborted();
      const some = await customers.where('id').above(last).limit(perStep).toArray();
      if (some.length === 0) break;
      const lines = some.map((guest) => JSON.stringify(bare(guest))).join(',\n');
      parts.push(done === 0 ? lines : `,\n${lines}`);
      last = some.at(-1)?.id ?? last;
      done += some.length;
      onProgress?.(done, of);
    }
    const recorded = (await changes.toArray()).map((change) => ({
      ...change,
      before: change.before.map(bare),
      after: change.after.map(bare),
    }));
    const rest = {
      batches: await batches.toArray(),
      doubtful: await doubtful.toArray(),
      decisions: await decisions.toArray(),
      changes: recorded,
      mappings: await mappings.toArray(),
    };
    parts.push(`],${JSON.stringify(rest).slice(1)}`);
    return new Blob(parts, { type: 'application/json' });
  });
}

function bare({ keys: _keys, lastCheckIn: _lastCheckIn, ...record }: StoredCustomer) {
  return record;
}

/** Looks into a back-up file without storing anything. Whatever is wrong with it is the reason returned. */
export async function readBackup(file: Blob): Promise<Result<Backup, Words>> {
  if (file.size > largestBackup) return fail(reasons.tooLarge);
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return fail(reasons.notJson);
  }
  const claims = v.safeParse(v.object({ format: v.string(), version: v.number() }), content);
  if (!claims.success || claims.output.format !== 'homeport-backup') return fail(reasons.notOurs);
  if (claims.output.version > version) return fail(reasons.tooNew);
  const parsed = v.safeParse(BackupFile, content);
  if (!parsed.success) return fail(reasons.damaged(v.getDotPath(parsed.issues[0]) ?? '?'));
  const { savedOn, customers, batches, doubtful, decisions, changes, mappings } = parsed.output;
  if (new Set(customers.map(({ id }) => id)).size < customers.length)
    return fail(reasons.damaged('customers'));
  await readyForChinese(['陈']);
  const whole = (records: typeof customers) => records.map(derived);
  return ok({
    savedOn,
    customers: whole(customers),
    batches,
    doubtful,
    decisions,
    changes: changes.map((change) => ({
      ...change,
      before: whole(change.before),
      after: whole(change.after),
    })),
    mappings,
  });
}

/**
 * Stores a back-up in one transaction: stopped or failed, everything is as before. `replace` puts it in the place
 * of all that is stored; `merge` adds the guests and imports that are not, and knows by the same-person rules whom
 * both hold under different ids.
 *
 * @param at ISO date-time of joining guests
 */
export async function restoreBackup(
  database: HistoryDatabase,
  backup: Backup,
  mode: 'replace' | 'merge',
  at: string,
  { onProgress, signal }: BackupOptions = {},
): Promise<void> {
  const { customers, batches, doubtful, decisions, changes, mappings } = database;
  await readyForChinese(['陈']);
  await database.transaction('rw', database.tables, async (transaction) => {
    const write = new BulkWrite(transaction);
    if (mode === 'replace') await Promise.all(database.tables.map((table) => table.clear()));
    const stored = await customers.toArray();
    const known = new Set(stored.map(({ id }) => id));
    const ruledOut = [
      ...(await decisions.toCollection().primaryKeys()),
      ...backup.decisions.map(({ id }) => id),
    ];
    const merge = mergeGuestsOfBackup(
      backup.customers.filter(({ id }) => !known.has(id)),
      stored,
      new Set(ruledOut),
      `backup-${backup.savedOn}`,
      at,
    );
    for (let from = 0; from < merge.guests.length; from += perStep) {
      signal?.throwIfAborted();
      await write.put(merge.guests.slice(from, from + perStep));
      onProgress?.(Math.min(merge.guests.length, from + perStep), merge.guests.length);
    }
    await write.end();
    await batches.bulkPut([...backup.batches]);
    await decisions.bulkPut(pairsUnder(backup.decisions, merge.standsFor));
    const decided = new Set(await decisions.toCollection().primaryKeys());
    await doubtful.bulkDelete([...decided]);
    const raised = [...pairsUnder(backup.doubtful, merge.standsFor), ...merge.doubtful];
    await doubtful.bulkPut(raised.filter(({ id }) => !decided.has(id)));
    await mappings.bulkPut([...backup.mappings]);
    // Merges recorded elsewhere speak of the documents they were made from; beside others they mean nothing.
    if (mode === 'replace') await changes.bulkPut([...backup.changes]);
    else await changes.bulkAdd([...merge.changes] as Change[]);
  });
}

const reasons = {
  tooLarge: {
    en: 'This file is larger than any back-up Homeport writes (400 MB). Nothing was changed; choose another file.',
    zh: '该文件超过归港备份的上限（400 MB）。没有做任何更改，请选择其他文件。',
  },
  notJson: {
    en: 'This file is not a back-up: it is not readable as JSON, or it ends too early. Nothing was changed; choose another file, or copy this one anew from where it was kept.',
    zh: '该文件不是备份：无法按 JSON 读取，或内容不完整。没有做任何更改，请选择其他文件，或从原处重新复制一份。',
  },
  notOurs: {
    en: 'This file is not a Homeport back-up. Nothing was changed; choose a file named homeport-….json.',
    zh: '该文件不是归港的备份。没有做任何更改，请选择名为 homeport-….json 的文件。',
  },
  tooNew: {
    en: 'This back-up was written by a newer Homeport. Update Homeport first. Nothing was changed.',
    zh: '该备份由更新版本的归港生成，请先更新归港。没有做任何更改。',
  },
  damaged: (where: string): Words => ({
    en: `This back-up is damaged or was altered, at “${where}”. Nothing was changed; choose an earlier back-up, or copy this one anew.`,
    zh: `该备份已损坏或被改动，位置：“${where}”。没有做任何更改，请选择较早的备份，或重新复制一份。`,
  }),
};

import { countCustomers } from '../../../history/customers';
import { openHistory } from '../../../history/database';
import { identify } from '../../../history/identify';
import { ImportClient } from '../../../history/import-client';
import { searchCustomers } from '../../../history/search';
import { rawPut } from './raw-put';

/** What the bench and the crash test call in the page; everything happens as on the desk's import page. */

export interface ImportTimes {
  readonly bookings: number;
  readonly guests: number;
  /** Milliseconds. */
  readonly lookMs: number;
  readonly writeMs: number;
  /** Longest task of the page's own thread during the import, in ms; 0 if none reached 50. */
  readonly longestTaskMs: number;
}

const name = 'bench';
const today = '2026-11-21';

async function fetchFile(url: string): Promise<File> {
  return new File([await (await fetch(url)).blob()], 'reservations.csv');
}

async function importFile(url: string): Promise<ImportTimes> {
  const file = await fetchFile(url);
  let longestTaskMs = 0;
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  watcher.observe({ entryTypes: ['longtask'] });
  const client = new ImportClient(name);
  const started = performance.now();
  const preview = await client.read(file, {}, today, () => {});
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  const looked = performance.now();
  const written = await client.takeIn(preview.plan, new Date().toISOString(), () => {});
  const ended = performance.now();
  if (!written.ok) throw new Error(written.error.en);
  await new Promise((resolve) => setTimeout(resolve, 100));
  watcher.disconnect();
  client.close();
  return {
    bookings: preview.counts.newBookings,
    guests: preview.counts.newGuests,
    lookMs: looked - started,
    writeMs: ended - looked,
    longestTaskMs,
  };
}

/** Begins an import and resolves as soon as part of it is written, leaving it under way. */
async function beginImport(url: string): Promise<void> {
  const client = new ImportClient(name);
  const preview = await client.read(await fetchFile(url), {}, today, () => {});
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  await new Promise<void>((resolve, reject) => {
    const onProgress = ({ done }: { done: number }): void => {
      if (done > 0) resolve();
    };
    client
      .takeIn(preview.plan, new Date().toISOString(), onProgress)
      .then(() => reject(new Error('too fast')), reject);
  });
}

/** Begins an import and stops it once part of it is written; returns how the client answered. */
async function cancelImport(url: string): Promise<string> {
  const client = new ImportClient(name);
  const preview = await client.read(await fetchFile(url), {}, today, () => {});
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }): void => {
    if (done > 0) stop.abort(new Error('stopped by the user'));
  };
  try {
    await client.takeIn(preview.plan, new Date().toISOString(), onProgress, stop.signal);
    return 'written';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    client.close();
  }
}

/** Ends the import's worker while it writes. */
async function killWorker(url: string): Promise<void> {
  let worker: Worker | undefined;
  const client = new ImportClient(name, () => {
    worker = new Worker(new URL('../../../history/import-worker.ts', import.meta.url), { type: 'module' });
    return worker;
  });
  const preview = await client.read(await fetchFile(url), {}, today, () => {});
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  await new Promise<void>((resolve) => {
    void client.takeIn(preview.plan, new Date().toISOString(), ({ done }) => {
      if (done === 0) return;
      worker?.terminate();
      resolve();
    });
  });
}

/** Everything stored, as one text. */
async function stored(): Promise<string> {
  const database = openHistory(name);
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
  database.close();
  return JSON.stringify(tables);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const spread = (times: number[]) => {
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), longest: times.at(-1) ?? 0 };
};

/** Times of finding who a page's guest is: by booking number, by name alone, and somebody not on file. */
async function lookUps(count: number) {
  const database = openHistory(name);
  const total = await countCustomers(database);
  const ids = await database.customers.toCollection().primaryKeys();
  const [numbers, names, strangers, searches]: number[][] = [[], [], [], []];
  const timed = async (into: number[] | undefined, work: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await work();
    into?.push(performance.now() - started);
  };
  const outcomes: Record<string, number> = {};
  for (let at = 0; at < count; at++) {
    const guest = await database.customers.get(ids[Math.floor((at * 7919 * total) / count) % total] ?? '');
    const booking = guest?.bookings[0];
    if (!guest || !booking) continue;
    const { channel, reservationNumber } = booking;
    await timed(numbers, async () => {
      const found = await identify(database, { channel, reservationNumber, name: booking.guestName });
      outcomes[`number ${found.kind}`] = (outcomes[`number ${found.kind}`] ?? 0) + 1;
    });
    await timed(names, async () => {
      const found = await identify(database, {
        channel,
        reservationNumber: `new-${at}`,
        name: booking.guestName,
      });
      outcomes[`name ${found.kind}`] = (outcomes[`name ${found.kind}`] ?? 0) + 1;
    });
    await timed(strangers, () =>
      identify(database, { channel, reservationNumber: `x${at}`, name: `Xq${at} Zzyx` }),
    );
    if (at % 10 === 0) await timed(searches, () => searchCustomers(database, booking.guestName.slice(0, 7)));
  }
  database.close();
  return {
    outcomes,
    byNumber: spread(numbers ?? []),
    byName: spread(names ?? []),
    stranger: spread(strangers ?? []),
    search: spread(searches ?? []),
  };
}

const api = {
  importFile,
  beginImport,
  cancelImport,
  killWorker,
  stored,
  lookUps,
  rawPut: () => rawPut(name),
};
export type ImportPage = typeof api;
Object.assign(globalThis, { importPage: api });

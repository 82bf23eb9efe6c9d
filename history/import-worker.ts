import Dexie from 'dexie';
import { type HistoryDatabase, openHistory } from './database';
import { compareWithStored } from './import-compare';
import type { FromImportWorker, ImportOutcome, ImportProgress, ToImportWorker } from './import-messages';
import type { ImportPlan } from './import-plan';
import { HistoryMoved, writePlan } from './import-write';
import { readWithMapping } from './read-with-mapping';
import { undoImport } from './undo-import';

/** The import's own thread: reads, compares and writes, so that the page never waits. One task at a time. */

const say = (message: FromImportWorker): void => postMessage(message);
const progress = (now: ImportProgress): void => say({ kind: 'progress', progress: now });

interface Prepared {
  readonly plan: ImportPlan;
  readonly fingerprint: string;
  readonly layout: string;
}

let prepared: Prepared | undefined;
let running = new AbortController();
const databases = new Map<string, HistoryDatabase>();

addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.kind === 'stop') {
    running.abort();
    return;
  }
  const own = new AbortController();
  running = own;
  void answer(data, own.signal).then(say, (error: unknown) => {
    if (own.signal.aborted) say({ kind: 'stopped' });
    else if (error instanceof HistoryMoved) say({ kind: 'refused', reason: moved });
    else if (error instanceof Dexie.QuotaExceededError) say({ kind: 'refused', reason: full });
    else say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

const moved = {
  en: 'The guests on file changed since the file was looked at. Nothing was written; read the file once more.',
  zh: '读取文件之后客户档案有了变动。没有写入任何内容，请重新读取该文件。',
};

const full = {
  en: 'The browser has no room left for this import. Nothing was written; free some disk space and try again.',
  zh: '浏览器存储空间不足。没有写入任何内容，请腾出磁盘空间后重试。',
};

async function answer(
  message: Exclude<ToImportWorker, { kind: 'stop' }>,
  signal: AbortSignal,
): Promise<FromImportWorker> {
  const database = databases.get(message.database) ?? openHistory(message.database);
  databases.set(message.database, database);
  if (message.kind === 'read') return { kind: 'read', outcome: await look(database, message, signal) };
  const tell = (phase: ImportProgress['phase']) => (done: number, of: number) =>
    progress({ phase, done, of });
  if (message.kind === 'undo') {
    await undoImport(database, message.batch, { signal, onProgress: tell('taking-back') });
    return { kind: 'undone' };
  }
  if (prepared?.plan.batch !== message.plan) throw new Error('the plan to write is not the last one made');
  const { plan, fingerprint, layout } = prepared;
  const batch = await writePlan(
    database,
    plan,
    { at: message.at, fingerprint, layout },
    { signal, onProgress: tell('writing') },
  );
  prepared = undefined;
  return { kind: 'taken-in', ...(batch && { batch }) };
}

async function look(
  database: HistoryDatabase,
  { file, answers, today }: Extract<ToImportWorker, { kind: 'read' }>,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  prepared = undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fingerprint = hex(await crypto.subtle.digest('SHA-256', bytes));
  const reading = await readWithMapping(database, bytes, {
    ...answers,
    today,
    signal,
    onProgress: (done) => progress({ phase: 'reading', done, of: 1 }),
  });
  if (reading.kind !== 'read') return reading;
  progress({ phase: 'comparing', done: 0 });
  const { layout, language } = reading.reading;
  // Short, since it begins every new guest's id, and each index entry carries that id.
  const id = crypto.randomUUID().slice(0, 8);
  const plan = await compareWithStored(database, reading.reading, { id, file: file.name }, signal);
  prepared = { plan, fingerprint, layout };
  const { counts, rejected } = plan;
  return { kind: 'ready', plan: id, layout, language, counts, rejected, notices: reading.notices };
}

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

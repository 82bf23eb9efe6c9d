import Dexie, { type EntityTable, type Table } from 'dexie';
import type { StoredChoice, StoredHandIn } from './classroom-class';

/**
 * The classroom's own database, apart from the guests': runs as their files' text, since what a run is, is
 * the business of the simulator and not of storage.
 */

export interface StoredRun {
  readonly id: string;
  /** ISO date-time. */
  readonly startedAt: string;
  readonly changedAt: string;
  /** The text of the run file. */
  readonly file: string;
  /** What is proposed for the round to be decided, as text. */
  readonly underWay?: string;
}

/** How often a graded world was begun on this machine, in all or by one student. It stays when the run is thrown away. */
interface GradedStarts {
  /** The world; with the student after it where one is named. */
  readonly world: string;
  readonly count: number;
}

export type ClassroomDatabase = Dexie & {
  readonly runs: EntityTable<StoredRun, 'id'>;
  readonly starts: EntityTable<GradedStarts, 'world'>;
  /** The class being graded. */
  readonly handIns: Table<StoredHandIn, number, Omit<StoredHandIn, 'id'>>;
  readonly choices: EntityTable<StoredChoice, 'key'>;
};

export function openClassroomRuns(name = 'homeport-classroom'): ClassroomDatabase {
  const database = new Dexie(name) as ClassroomDatabase;
  database.version(1).stores({ runs: 'id, changedAt', starts: 'world' });
  database.version(2).stores({ handIns: '++id', choices: 'key' });
  return database;
}

/** Newest first. */
export const storedRuns = (database: ClassroomDatabase): Promise<StoredRun[]> =>
  database.runs.orderBy('changedAt').reverse().toArray();

export async function keepRun(database: ClassroomDatabase, run: StoredRun): Promise<void> {
  await database.runs.put(run);
}

/** Keeps what changed of a run; false when the run is no longer there. */
export function changeRun(
  database: ClassroomDatabase,
  id: string,
  change: (run: StoredRun) => StoredRun,
): Promise<boolean> {
  return database.transaction('rw', database.runs, async () => {
    const run = await database.runs.get(id);
    if (run) await database.runs.put(change(run));
    return run !== undefined;
  });
}

/** Takes the run out; returns it, so that it can be put back. */
export function takeRunOut(database: ClassroomDatabase, id: string): Promise<StoredRun | undefined> {
  return database.transaction('rw', database.runs, async () => {
    const run = await database.runs.get(id);
    await database.runs.delete(id);
    return run;
  });
}

/** Starts of a graded world on this machine before a new one. */
export interface StartsBefore {
  /** By the student; without one, by anybody. */
  readonly own: number;
  /** Under another name or none. */
  readonly others: number;
}

/**
 * Counts one more start of a graded world; returns how often it was begun before.
 * @param student as `studentKey` has it; empty for nobody in particular
 */
export function countGradedStart(
  database: ClassroomDatabase,
  world: string,
  student = '',
): Promise<StartsBefore> {
  const count = async (key: string) => {
    const before = (await database.starts.get(key))?.count ?? 0;
    await database.starts.put({ world: key, count: before + 1 });
    return before;
  };
  return database.transaction('rw', database.starts, async () => {
    const all = await count(world);
    if (!student) return { own: all, others: 0 };
    const own = await count(`${world}|by ${student}`);
    return { own, others: Math.max(0, all - own) };
  });
}

/** Calls back after any run was changed, in this tab or another. Returns how to stop. */
export function watchRuns(database: ClassroomDatabase, onChange: () => void): () => void {
  const changed = (parts: object): void => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/runs/`))) onChange();
  };
  Dexie.on('storagemutated', changed);
  return () => Dexie.on.storagemutated.unsubscribe(changed);
}

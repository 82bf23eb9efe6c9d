import type { ClassroomDatabase } from './classroom-runs';

/**
 * The class being graded: what was handed in, as the runs' texts, and what the instructor chose, as text too.
 * It stays on this machine until the instructor clears it.
 */

export interface StoredHandIn {
  /** Given by the database, counting up; two tabs never give the same. */
  readonly id: number;
  /** The file's name, or how the code begins. */
  readonly name: string;
  readonly file: string;
}

/** One thing that was chosen, e.g. the class list. */
export interface StoredChoice {
  readonly key: string;
  readonly text: string;
}

/** Returns the ids, in order. */
export function keepHandIns(
  database: ClassroomDatabase,
  handIns: readonly Omit<StoredHandIn, 'id'>[],
): Promise<number[]> {
  return database.handIns.bulkAdd([...handIns], { allKeys: true });
}

/** In the order they came in. */
export const storedHandIns = (database: ClassroomDatabase): Promise<StoredHandIn[]> =>
  database.handIns.toArray();

export const dropHandIn = (database: ClassroomDatabase, id: number): Promise<void> =>
  database.handIns.delete(id);

export async function keepChoice(database: ClassroomDatabase, choice: StoredChoice): Promise<void> {
  await database.choices.put(choice);
}

export const storedChoices = (database: ClassroomDatabase): Promise<StoredChoice[]> =>
  database.choices.toArray();

export async function clearClass(database: ClassroomDatabase): Promise<void> {
  await database.transaction('rw', database.handIns, database.choices, () =>
    Promise.all([database.handIns.clear(), database.choices.clear()]),
  );
}

/** Puts a class back as it was, under the same ids. */
export async function putClassBack(
  database: ClassroomDatabase,
  handIns: readonly StoredHandIn[],
  choices: readonly StoredChoice[],
): Promise<void> {
  await database.transaction('rw', database.handIns, database.choices, () =>
    Promise.all([database.handIns.bulkPut([...handIns]), database.choices.bulkPut([...choices])]),
  );
}

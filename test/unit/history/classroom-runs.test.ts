import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { keepChoice, keepHandIns } from '../../../history/classroom-class';
import {
  type ClassroomDatabase,
  countGradedStart,
  keepRun,
  openClassroomRuns,
  storedRuns,
  takeRunOut,
  watchRuns,
} from '../../../history/classroom-runs';

const opened: ClassroomDatabase[] = [];
function fresh(name = crypto.randomUUID()): ClassroomDatabase {
  const database = openClassroomRuns(name);
  opened.push(database);
  return database;
}
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

const run = (id: string, day: number) => ({
  id,
  startedAt: `2026-11-0${day}T08:00:00.000Z`,
  changedAt: `2026-11-0${day}T09:00:00.000Z`,
  file: `{"run":"${id}"}`,
});

describe('the classroom’s saved runs', () => {
  it('lie in a database of their own, apart from the guests', () => {
    expect(fresh(undefined).name).not.toBe('homeport');
    expect(openClassroomRuns().name).toBe('homeport-classroom');
  });

  it('are listed newest first, and a changed run is kept in place', async () => {
    const database = fresh();
    await keepRun(database, run('a', 1));
    await keepRun(database, run('b', 2));
    await keepRun(database, { ...run('a', 1), changedAt: '2026-11-03T00:00:00.000Z' });
    expect((await storedRuns(database)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are still there when the tab was closed and opened again', async () => {
    const name = crypto.randomUUID();
    const before = fresh(name);
    await keepRun(before, run('a', 1));
    before.close();
    expect(await storedRuns(fresh(name))).toEqual([run('a', 1)]);
  });

  it('can be taken out and put back as they were', async () => {
    const database = fresh();
    await keepRun(database, run('a', 1));
    const taken = await takeRunOut(database, 'a');
    expect(await storedRuns(database)).toEqual([]);
    if (taken) await keepRun(database, taken);
    expect(await storedRuns(database)).toEqual([run('a', 1)]);
    expect(await takeRunOut(database, 'never kept')).toBeUndefined();
  });

  it('tell that something changed', async () => {
    const database = fresh();
    let calls = 0;
    const stop = watchRuns(database, () => calls++);
    await keepRun(database, run('a', 1));
    expect(calls).toBeGreaterThan(0);
    stop();
    calls = 0;
    await keepRun(database, run('b', 1));
    expect(calls).toBe(0);
  });

  it('count graded starts of a world, each once, even begun at the same moment', async () => {
    const database = fresh();
    const counts = await Promise.all([1, 2, 3].map(() => countGradedStart(database, 'w')));
    expect(counts.map(({ own }) => own).sort()).toEqual([0, 1, 2]);
    expect(await countGradedStart(database, 'another')).toEqual({ own: 0, others: 0 });
  });

  it('count a student’s own starts apart from those of others on the same machine', async () => {
    const database = fresh();
    expect(await countGradedStart(database, 'w', 'chen')).toEqual({ own: 0, others: 0 });
    expect(await countGradedStart(database, 'w', 'li')).toEqual({ own: 0, others: 1 });
    expect(await countGradedStart(database, 'w')).toEqual({ own: 2, others: 0 });
    expect(await countGradedStart(database, 'w', 'chen')).toEqual({ own: 1, others: 2 });
    expect(await countGradedStart(database, 'other', 'chen')).toEqual({ own: 0, others: 0 });
  });
});

describe('the classroom’s database as older versions left it', () => {
  it('version 1 opens with its runs and counts, and has room for a class', async () => {
    const name = crypto.randomUUID();
    const old = new Dexie(name);
    old.version(1).stores({ runs: 'id, changedAt', starts: 'world' });
    await old.table('runs').put(run('a', 1));
    await old.table('starts').put({ world: 'w', count: 2 });
    old.close();
    const database = fresh(name);
    expect(await storedRuns(database)).toEqual([run('a', 1)]);
    expect(await countGradedStart(database, 'w')).toEqual({ own: 2, others: 0 });
    expect(await keepHandIns(database, [{ name: 'x.json', file: '{}' }])).toEqual([1]);
  });

  it('what is graded changes nothing that whoever watches the runs would have to look at', async () => {
    const database = fresh();
    await database.open();
    let calls = 0;
    const stop = watchRuns(database, () => calls++);
    await keepHandIns(database, [{ name: 'x.json', file: '{}' }]);
    await keepChoice(database, { key: 'order', text: '1' });
    stop();
    expect(calls).toBe(0);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { shelfOn } from '../../../../entrypoints/classroom/shelf';
import { journalIn } from '../../../../history/classroom-journal';
import { keepRun, openClassroomRuns, storedRuns } from '../../../../history/classroom-runs';

const start = { scenario: { shipped: 'breakfast-shop' }, seed: ' spring ', mode: 'graded' } as const;

function fresh() {
  const database = openClassroomRuns(crypto.randomUUID());
  let second = 0;
  const now = () => `2026-11-21T10:00:${String(second++).padStart(2, '0')}.000Z`;
  return { database, shelf: shelfOn(database, now) };
}

/** What localStorage is to a page, kept for the next one. */
class Remembered {
  setItem(name: string, text: string): void {
    Object.assign(this, { [name]: text });
  }
  getItem(name: string): string | null {
    return (Object.entries(this).find(([known]) => known === name)?.[1] as string | undefined) ?? null;
  }
  removeItem(name: string): void {
    delete (this as Record<string, unknown>)[name];
  }
}

describe('a tab that ends within milliseconds of a change', () => {
  const later = () => '2026-11-21T11:00:00.000Z';
  /** A shelf on a storage; `ends` makes its database take nothing more, as in a tab that is gone. */
  async function tab() {
    const storage = new Remembered() as unknown as Storage;
    const { database, shelf: before } = fresh();
    const run = await before.begin({ ...start, mode: 'practice' });
    const name = database.name;
    database.close();
    const ended = openClassroomRuns(name);
    ended.on('ready', () => new Promise(() => undefined));
    const dying = shelfOn(ended, later, journalIn(storage));
    const reopened = () => shelfOn(openClassroomRuns(name), later, journalIn(storage));
    return { storage, run, dying, reopened };
  }

  it('loses neither the change of the run nor what was proposed', async () => {
    const { storage, run, dying, reopened } = await tab();
    const answers = [{ question: 'Q3', text: 'They say nothing.' }];
    const underWay = { round: 1, proposed: { levers: { price: 1.2 } } };
    void dying.save(run.id, { ...run.file, answers });
    void dying.saveUnderWay(run.id, underWay);
    expect(await reopened().open(run.id)).toMatchObject({ file: { answers } });
    expect(journalIn(storage).left()).toEqual([]);
  });

  it('does not bring back what was changed since', async () => {
    const { storage, run, dying, reopened } = await tab();
    void dying.saveUnderWay(run.id, { round: 1, proposed: { levers: { price: 1.2 } } });
    const noted = journalIn(storage).left();
    const shelf = reopened();
    await shelf.open(run.id);
    const newer = { round: 1, proposed: { levers: { price: 0.9 } } };
    await shelf.saveUnderWay(run.id, newer);
    for (const { key, ...note } of noted) journalIn(storage).note(key, note);
    expect((await reopened().open(run.id))?.underWay).toEqual(newer);
  });

  it('nothing is left behind by what was kept, and a removed run stays removed', async () => {
    const { storage, run, dying, reopened } = await tab();
    const shelf = reopened();
    await shelf.save(run.id, { ...run.file, decisions: [{ levers: {} }] });
    expect(journalIn(storage).left()).toEqual([]);
    void dying.saveUnderWay(run.id, { round: 1, proposed: { levers: {} } });
    await shelf.remove(run.id);
    expect(await reopened().list()).toEqual([]);
    expect(journalIn(storage).left()).toEqual([]);
  });

  it('a storage that is full, hostile or absent costs nothing else', async () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    } as unknown as Storage;
    const { database } = fresh();
    const shelf = shelfOn(database, undefined, journalIn(full));
    const run = await shelf.begin(start);
    await shelf.save(run.id, { ...run.file, decisions: [{ levers: {} }] });
    expect((await shelf.open(run.id))?.file.decisions).toHaveLength(1);
    const odd = new Remembered() as unknown as Storage;
    odd.setItem('homeport-unsaved file x', '{"at":7}');
    odd.setItem('homeport-unsaved', '{');
    odd.setItem(
      `homeport-unsaved file ${run.id}`,
      JSON.stringify({ at: '2999', text: '{"format":"photo"}' }),
    );
    expect((await shelfOn(database, undefined, journalIn(odd)).open(run.id))?.file.decisions).toHaveLength(1);
  });
});

describe('the shelf', () => {
  it('keeps each change at once', async () => {
    const { shelf } = fresh();
    const run = await shelf.begin({ ...start, student: '7' });
    const file = { ...run.file, decisions: [{ levers: { price: 1.1 } }] };
    await shelf.save(run.id, file);
    expect(await shelf.open(run.id)).toMatchObject({ file, scenario: { id: 'breakfast-shop' } });
    expect(run.file).toMatchObject({ seed: 'spring', student: '7', restarts: 0 });
  });

  it('counts every restart of a graded world, also by throwing the run away', async () => {
    const { shelf } = fresh();
    const first = await shelf.begin(start);
    expect((await shelf.restart(first.id)).file.restarts).toBe(1);
    await shelf.remove(first.id);
    expect((await shelf.begin(start)).file.restarts).toBe(2);
    expect((await shelf.begin({ ...start, seed: 'other' })).file.restarts).toBe(0);
    expect((await shelf.begin({ ...start, mode: 'practice' })).file.restarts).toBe(0);
  });

  it('two students on one machine: each has restarts of his or her own, and the file says how often others began', async () => {
    const { shelf } = fresh();
    const chen = await shelf.begin({ ...start, student: 'Chen' });
    expect((await shelf.restart(chen.id)).file).toMatchObject({ restarts: 1 });
    const li = await shelf.begin({ ...start, student: 'Li' });
    expect(li.file).toMatchObject({ student: 'Li', restarts: 0, begunByOthers: 2 });
    const again = await shelf.begin({ ...start, student: ' chen' });
    expect(again.file).toMatchObject({ restarts: 2, begunByOthers: 1 });
    const nobody = await shelf.begin(start);
    expect(nobody.file.restarts).toBe(4);
    expect(nobody.file.begunByOthers).toBeUndefined();
    const practice = await shelf.begin({ ...start, mode: 'practice', student: 'Li' });
    expect(practice.file).toMatchObject({ restarts: 0 });
    expect(practice.file.begunByOthers).toBeUndefined();
  });

  it('a file that was begun where others had begun says so after it was written and read', async () => {
    const { shelf } = fresh();
    await shelf.begin(start);
    const run = await shelf.begin({ ...start, student: 'Li' });
    expect((await shelf.open(run.id))?.file.begunByOthers).toBe(1);
    expect((await shelf.restart(run.id)).file).toMatchObject({ restarts: 1, begunByOthers: 1 });
  });

  it('keeps the answers of a run that is begun again, and drops its decisions and claim', async () => {
    const { shelf } = fresh();
    const run = await shelf.begin({ ...start, mode: 'practice' });
    const answers = [{ question: 'Q3', text: 'They leave traces.' }];
    await shelf.save(run.id, { ...run.file, answers, decisions: [{ levers: {} }] });
    const again = await shelf.restart(run.id);
    expect(again.file).toMatchObject({ answers, decisions: [], restarts: 1 });
    expect(await shelf.open(run.id)).toEqual(again);
  });

  it('keeps what is proposed for a round, through an answer, until the round is committed or begun again', async () => {
    const { shelf } = fresh();
    const run = await shelf.begin({ ...start, mode: 'practice' });
    const underWay = { round: 1, proposed: { levers: { price: 1.1 } } };
    await shelf.saveUnderWay(run.id, underWay);
    await shelf.save(run.id, { ...run.file, answers: [{ question: 'Q3', text: 'so' }] });
    expect((await shelf.open(run.id))?.underWay).toEqual(underWay);
    const { undo } = await shelf.remove(run.id);
    await undo();
    expect((await shelf.open(run.id))?.underWay).toEqual(underWay);
    await shelf.save(run.id, { ...run.file, decisions: [{ levers: {} }] });
    await shelf.save(run.id, run.file);
    expect((await shelf.open(run.id))?.underWay).toBeUndefined();
    await shelf.saveUnderWay(run.id, underWay);
    await shelf.restart(run.id);
    expect((await shelf.open(run.id))?.underWay).toBeUndefined();
  });

  it('opens a run whose proposal cannot be read, without it', async () => {
    const { shelf, database } = fresh();
    const run = await shelf.begin(start);
    await database.runs.update(run.id, { underWay: '{"round":1,"proposed":{"levers":{"price":"cheap"}}}' });
    expect(await shelf.open(run.id)).toEqual(run);
  });

  it('puts a removed run back by undo', async () => {
    const { shelf } = fresh();
    const run = await shelf.begin(start);
    const { undo } = await shelf.remove(run.id);
    expect(await shelf.list()).toEqual([]);
    await undo();
    expect(await shelf.list()).toEqual([run]);
  });

  it('leaves a run of a newer Homeport where it is, unshown', async () => {
    const { shelf, database } = fresh();
    const at = '2026-11-21T10:00:00.000Z';
    const newer = { id: 'n', startedAt: at, changedAt: at, file: '{"format":"homeport-run","version":9}' };
    await keepRun(database, newer);
    expect(await shelf.list()).toEqual([]);
    expect(await storedRuns(database)).toEqual([newer]);
  });

  it('does not bring a removed run back by a late save', async () => {
    const { shelf } = fresh();
    const run = await shelf.begin(start);
    await shelf.remove(run.id);
    await expect(shelf.save(run.id, run.file)).rejects.toThrow(/no longer/);
  });
});

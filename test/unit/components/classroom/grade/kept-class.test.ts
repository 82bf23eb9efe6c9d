import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { noChoices, readChoices, writtenChoices } from '../../../../../components/classroom/grade/choices';
import { Grading } from '../../../../../components/classroom/grade/grading';
import { computeWith } from '../../../../../entrypoints/classroom/compute';
import { type DoJob, jobs } from '../../../../../entrypoints/classroom/jobs';
import { keptClassOn } from '../../../../../entrypoints/classroom/kept-class';
import { openClassroomRuns } from '../../../../../history/classroom-runs';
import { writeRunFile } from '../../../../../sim/codes/run-file';
import { assignmentOf } from '../../../../../sim/grade/assignment';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { classOfRuns } from '../../../../helpers/class-of-runs';

const small = { ...breakfastShop, id: 'small', customers: 40, rounds: 2, shocks: [], questions: [] };
const runs = classOfRuns({ ...small, levers: breakfastShop.levers.slice(0, 2) }, 'K7Q2M', 4);
const files = runs.map((file, n) => new File([writeRunFile(file)], `run-${n}.json`));
const student = { name: 'Chen Yuting', platformId: '1', schoolId: '7', login: 'c', email: '', section: '' };

const here: DoJob = async (kind, ask, signal) => {
  await new Promise((turn) => setTimeout(turn));
  signal?.throwIfAborted();
  return (jobs[kind] as (ask: unknown) => never)(ask);
};
/** A page that grades, on a database that outlives it. */
const open = (name: string) => new Grading(computeWith(here), keptClassOn(openClassroomRuns(name)));
const graded = async (grading: Grading) => {
  for (let turn = 0; turn < 4000; turn++) {
    const { luck, handIns, work } = grading.state;
    if (handIns.length > 0 && luck.size === handIns.length && !work) return;
    await new Promise((wait) => setTimeout(wait, 5));
  }
  throw new Error('never graded');
};
/** Waits until so many runs are there: taken up, or kept under their numbers. */
const holds = (grading: Grading, runs: number) =>
  vi.waitFor(() => expect(grading.state.handIns).toHaveLength(runs), 20_000);
const keeps = (name: string, runs: number) => {
  const kept = keptClassOn(openClassroomRuns(name));
  return vi.waitFor(async () => expect(await kept.handIns()).toHaveLength(runs), 20_000);
};
const named = (grading: Grading) => grading.state.handIns.map(({ name }) => name);

describe('D: the class being graded is kept on this machine', () => {
  it('runs, class list, sort order and what was set are there again, and every run is replayed anew', async () => {
    const name = crypto.randomUUID();
    const before = open(name);
    await before.addFiles(files);
    const [first] = before.state.handIns;
    if (!first) throw new Error('runs were loaded');
    before.choose('order', { by: 'score', up: false });
    before.choose('list', [student]);
    before.choose('whoIs', new Map([['7', student]]));
    before.name(first.id, 'Li');
    before.count(first.id, false);
    before.set(assignmentOf(first.scenario, 'K7Q2M'));
    await graded(before);
    const after = open(name);
    expect(after.state.handIns).toEqual([]);
    await holds(after, files.length);
    expect(named(after)).toEqual(named(before));
    expect(after.state.choices).toEqual(before.state.choices);
    await graded(after);
    expect(after.state.replays).toEqual(before.state.replays);
    expect(after.state.scales).toEqual(before.state.scales);
    expect(after.state.luck).toEqual(before.state.luck);
  });

  it('a tab that closes in the middle of the replaying loses no run', async () => {
    const name = crypto.randomUUID();
    const before = open(name);
    const adding = before.addFiles(files);
    while (before.state.handIns.length === 0) await new Promise((turn) => setTimeout(turn));
    before.stop();
    await adding;
    const after = open(name);
    await graded(after);
    expect(named(after)).toEqual(files.map((file) => file.name));
  });

  it('Clear takes everything off this machine, and Undo brings it back there too', async () => {
    const name = crypto.randomUUID();
    const before = open(name);
    await before.addFiles(files);
    before.choose('order', { by: 'luck', up: true });
    const off = await before.clear();
    expect(before.state.handIns).toEqual([]);
    expect(before.state.choices).toEqual(noChoices);
    const cleared = open(name);
    // What is brought stands behind whatever would have been taken up.
    await cleared.addFiles([new File(['not json'], 'photo.jpg')]);
    expect(named(cleared)).toEqual([]);
    off?.undo();
    await graded(before);
    await keeps(name, files.length);
    const back = open(name);
    await holds(back, files.length);
    expect(named(back)).toEqual(files.map((file) => file.name));
    expect(back.state.choices.order).toEqual({ by: 'luck', up: true });
  });

  it('one run taken off stays off', async () => {
    const name = crypto.randomUUID();
    const before = open(name);
    await before.addFiles(files);
    before.remove(before.state.handIns[1]?.id ?? 0);
    await keeps(name, files.length - 1);
    const after = open(name);
    await holds(after, files.length - 1);
    expect(named(after)).toEqual(['run-0.json', 'run-2.json', 'run-3.json']);
  });

  it('a browser that keeps nothing grades all the same, and the page knows', async () => {
    const refuses = () => Promise.reject(new Error('refused'));
    const grading = new Grading(computeWith(here), {
      handIns: refuses,
      add: refuses,
      remove: refuses,
      choices: refuses,
      choose: refuses,
      clear: refuses,
      putBack: refuses,
    });
    await grading.addFiles(files);
    expect(grading.state.notKept).toBe(true);
    expect(new Set(grading.state.handIns.map(({ id }) => id)).size).toBe(4);
    await graded(grading);
    await grading.clear();
    expect(grading.state.handIns).toEqual([]);
  });
});

describe('D: what was chosen, as it is kept', () => {
  it('is read as it was written', () => {
    const chosen = {
      ...noChoices,
      assignment: 'any',
      students: new Map([[3, 'Li']]),
      byHand: new Map([[3, false]]),
      title: 'Week 4',
      list: [student],
      whoIs: new Map([['=cmd', student]]),
    } as const;
    expect(readChoices(writtenChoices(chosen))).toEqual(chosen);
  });

  it('what another version wrote or somebody changed stands as if it had not been chosen', () => {
    const kept = new Map([
      ['order', '{"by":"rank","up":true}'],
      ['list', '[{"name":7}]'],
      ['assignment', '{"scenario":{"shipped":"nowhere"}}'],
      ['points', '"50"'],
      ['title', '{'],
      ['unheard-of', '1'],
    ]);
    expect(readChoices(kept)).toEqual({ ...noChoices, points: '50' });
  });
});

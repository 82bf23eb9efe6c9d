import { describe, expect, it } from 'vitest';
import { Grading } from '../../../../../components/classroom/grade/grading';
import { computeWith } from '../../../../../entrypoints/classroom/compute';
import { type DoJob, type JobKind, jobs } from '../../../../../entrypoints/classroom/jobs';
import { runCode } from '../../../../../sim/codes/run-code';
import { type RunFile, writeRunFile } from '../../../../../sim/codes/run-file';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { lostSale } from '../../../../../sim/scenarios/lost-sale';
import { classOfRuns } from '../../../../helpers/class-of-runs';

// A small world, so that a search for par takes no time.
const small = {
  ...breakfastShop,
  id: 'small',
  customers: 40,
  rounds: 2,
  levers: breakfastShop.levers.slice(0, 2),
};
const runs = classOfRuns({ ...small, shocks: [], questions: [] }, 'K7Q2M', 5);
const asFile = (file: RunFile, name: string) => new File([writeRunFile(file)], name);

/** The jobs done here, each a turn later; `spoil` may throw or wait instead. */
function gradingWith(spoil: (kind: JobKind, ask: unknown) => unknown = () => undefined) {
  const asked: JobKind[] = [];
  const doJob: DoJob = async (kind, ask, signal) => {
    asked.push(kind);
    await spoil(kind, ask);
    await new Promise((turn) => setTimeout(turn));
    signal?.throwIfAborted();
    return (jobs[kind] as (ask: unknown) => never)(ask);
  };
  return { grading: new Grading(computeWith(doJob)), asked };
}

describe('D: grading a class', () => {
  it('replays every run, looks for par once a world, and tells the luck of each', async () => {
    const { grading, asked } = gradingWith();
    await grading.addFiles(runs.map((file, n) => asFile(file, `run-${n}.json`)));
    const { handIns, replays, scales, luck, work, stopped } = grading.state;
    expect(handIns).toHaveLength(5);
    expect([...replays.values()].every((each) => each?.verification.genuine)).toBe(true);
    expect(scales.size).toBe(1);
    expect([...luck.values()].map(({ n }) => n)).toEqual([200, 200, 200, 200, 200]);
    expect([work, stopped]).toEqual([undefined, false]);
    expect(asked.filter((kind) => kind === 'verify')).toHaveLength(5);
    expect(asked.filter((kind) => kind === 'score')).toHaveLength(1);
  });

  it('bad files among good ones cost only themselves, and nothing loaded before', async () => {
    const { grading } = gradingWith();
    await grading.addFiles(runs.slice(0, 2).map((file, n) => asFile(file, `run-${n}.json`)));
    await grading.addFiles([
      new File(['not json'], 'photo.jpg'),
      new File([' '.repeat(6_000_000)], 'large.json'),
      ...runs.slice(2, 3).map((file) => asFile(file, 'third.json')),
    ]);
    await grading.addCodes('nothing here');
    expect(grading.state.handIns.map(({ name }) => name)).toEqual(['run-0.json', 'run-1.json', 'third.json']);
    expect(grading.state.refused.map(({ name }) => name)).toEqual([
      'photo.jpg',
      'large.json',
      'nothing here…',
    ]);
    expect(grading.state.refused[1]?.why.en).toMatch(/too large/);
  });

  it('stops when told, keeps what was worked out, and goes on from there', async () => {
    let verified = 0;
    const { grading, asked } = gradingWith((kind) => {
      if (kind === 'verify' && ++verified === 3) grading.stop();
    });
    await grading.addFiles(runs.map((file, n) => asFile(file, `run-${n}.json`)));
    expect(grading.state.stopped).toBe(true);
    expect(grading.state.work).toBeUndefined();
    const known = grading.state.replays.size;
    expect(known).toBeLessThan(5);
    asked.length = 0;
    await grading.goOn();
    expect(grading.state.replays.size).toBe(5);
    expect(asked.filter((kind) => kind === 'verify')).toHaveLength(5 - known);
  });

  it('a run whose replay fails is told so, and the others are graded all the same', async () => {
    const { grading } = gradingWith((kind, ask) => {
      if (kind === 'verify' && (ask as RunFile).student === '2026002') throw new Error('out of memory');
    });
    await grading.addFiles(runs.map((file, n) => asFile(file, `run-${n}.json`)));
    expect([...grading.state.replays.values()].filter((each) => each === null)).toHaveLength(1);
    expect(grading.state.luck.size).toBe(4);
  });

  it('a world too large for a class computer is not even begun', async () => {
    const { grading, asked } = gradingWith();
    const [file] = runs;
    if (!file || !('own' in file.scenario)) throw new Error('the small world travels with its runs');
    const huge = { ...file, scenario: { own: { ...file.scenario.own, customers: 4_000_000 } } };
    await grading.addFiles([asFile(huge, 'huge.json')]);
    expect(grading.state.replays.get(1)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('par and luck are looked for only where what was set is played', async () => {
    const { grading } = gradingWith();
    const strangers = classOfRuns({ ...lostSale, customers: 40 }, 'K7Q2M', 2);
    await grading.addCodes([...runs.slice(0, 3), ...strangers].map(runCode).join('\n'));
    expect(grading.state.replays.size).toBe(5);
    expect(grading.state.luck.size).toBe(3);
    grading.set('any');
    await grading.goOn();
    while (grading.state.work) await new Promise((turn) => setTimeout(turn, 10));
    expect(grading.state.luck.size).toBe(5);
  });

  it('clearing the list can be undone', async () => {
    const { grading } = gradingWith();
    await grading.addFiles(runs.map((file, n) => asFile(file, `run-${n}.json`)));
    const cleared = await grading.clear();
    expect(grading.state.handIns).toEqual([]);
    cleared?.undo();
    expect(grading.state.handIns).toHaveLength(5);
    expect(grading.state.luck.size).toBe(5);
  });
});

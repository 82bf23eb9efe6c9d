import { describe, expect, it } from 'vitest';
import { jobs } from '../../../../entrypoints/classroom/jobs';
import type { RunFile } from '../../../../sim/codes/run-file';
import { type Assignment, assignmentOf, mostPlayed } from '../../../../sim/grade/assignment';
import { type HandIn, handIn } from '../../../../sim/grade/hand-in';
import { bringFile } from '../../../../sim/grade/loaded';
import { judge, tooLargeToReplay } from '../../../../sim/grade/mark';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { lostSale } from '../../../../sim/scenarios/lost-sale';
import { dealtSeed } from '../../../../sim/sections';
import { classOfRuns, handedIn } from '../../../helpers/class-of-runs';

const [played] = classOfRuns(breakfastShop, 'K7Q2M', 1);
if (!played) throw new Error('one student was asked for');

/** As it arrives: written, sent, read again. */
function arrived(file: RunFile): HandIn {
  const { read } = bringFile('run.json', JSON.stringify(file));
  if (!read.ok || read.value.kind !== 'run') throw new Error(`not taken: ${JSON.stringify(read)}`);
  return handIn(1, 'run.json', read.value.run.file, read.value.run.scenario);
}
const wasSet = assignmentOf(breakfastShop);
const markOf = (file: RunFile, set: Assignment | undefined) =>
  judge(arrived(file), jobs.verify(file).verification, set);

describe('D: each run is replayed and marked', () => {
  it('genuine, where the replay gives the very bits that are claimed', () => {
    expect(markOf(played, wasSet)).toMatchObject({ mark: 'genuine', why: { en: /bit by bit/ } });
  });

  it('genuine but told so, where nothing is claimed', () => {
    const { claimed: _, ...file } = played;
    expect(markOf(file, wasSet)).toMatchObject({ mark: 'genuine', why: { en: /claims no result/ } });
  });

  it.each<[string, RunFile]>([
    ['a decision', { ...played, decisions: played.decisions.with(0, { levers: { price: 0.9 } }) }],
    ['the seed', { ...played, seed: 'another' }],
    ['a claimed indicator', claiming({ retentionRate: 0.99 })],
    ['a round taken off', { ...played, decisions: played.decisions.slice(0, -1) }],
  ])('changed, where %s was edited afterwards', (_, file) => {
    const { mark, why } = markOf(file, wasSet);
    expect(mark).toBe('changed');
    expect(why.en).toMatch(/changed after it was played/);
    expect(why.zh).toMatch(/改动/);
  });

  it('changed, with the lever and the round, where a decision breaks the rules of the scenario', () => {
    const file = { ...played, decisions: played.decisions.with(1, { levers: { price: 1000 } }) };
    expect(markOf(file, wasSet)).toMatchObject({
      mark: 'changed',
      why: { en: /Round 2: “Price”/, zh: /第 2 轮/ },
    });
  });

  it('other engine, and it says which', () => {
    expect(markOf({ ...played, engine: 999 }, wasSet)).toMatchObject({
      mark: 'other-engine',
      why: { en: /engine 999/, zh: /引擎 999/ },
    });
  });

  it('other scenario, and it says which was set', () => {
    const [other] = classOfRuns(lostSale, 'K7Q2M', 1);
    if (!other) throw new Error('one student was asked for');
    const { mark, why } = markOf(other, wasSet);
    expect(mark).toBe('other-scenario');
    expect(why.en).toContain(lostSale.title.en);
    expect(why.en).toContain(breakfastShop.title.en);
    expect(markOf(other, undefined).mark).toBe('genuine');
  });

  it('other scenario, where the world was eased under the same name, and it says in what', () => {
    const eased = { ...breakfastShop, customers: breakfastShop.customers + 1 };
    expect(markOf(handedIn(eased, 'K7Q2M', played.decisions), wasSet)).toMatchObject({
      mark: 'other-scenario',
      why: { en: /Calls itself .*“customers” differs/ },
    });
  });

  it('the seed that was set counts, and every seed dealt from it, and no other', () => {
    const set = assignmentOf(breakfastShop, 'section A');
    const on = (seed: string) => markOf(handedIn(breakfastShop, seed, played.decisions), set).mark;
    expect(on(' section A ')).toBe('genuine');
    expect(on(dealtSeed('section A', 'student', 17))).toBe('genuine');
    expect(on(dealtSeed('section A', 'section', 2))).toBe('genuine');
    expect(on(dealtSeed('section B', 'student', 17))).toBe('other-scenario');
  });

  it('a world too large for a class computer is not replayed, and a class of 10,000 is', () => {
    expect(tooLargeToReplay({ ...breakfastShop, customers: 4_000_000 })).toBe(true);
    expect(tooLargeToReplay({ ...breakfastShop, customers: 500_000, rounds: 200 })).toBe(true);
    expect(tooLargeToReplay({ ...breakfastShop, customers: 10_000, rounds: 12 })).toBe(false);
    const huge = arrived({ ...played, scenario: { own: { ...breakfastShop, customers: 4_000_000 } } });
    expect(judge(huge, undefined, undefined)).toMatchObject({ mark: 'not-replayed', why: { en: /4000000/ } });
  });

  it('where nobody says what was set, it is what most runs play', () => {
    const runs = [...classOfRuns(breakfastShop, 'a', 3), ...classOfRuns(lostSale, 'a', 2)].map(arrived);
    expect(mostPlayed(runs)?.scenario.id).toBe('breakfast-shop');
    expect(mostPlayed([])).toBeUndefined();
  });
});

function claiming(kpis: Partial<NonNullable<RunFile['claimed']>['kpis']>): RunFile {
  if (!played?.claimed) throw new Error('a run that was played claims what came of it');
  return { ...played, claimed: { ...played.claimed, kpis: { ...played.claimed.kpis, ...kpis } } };
}

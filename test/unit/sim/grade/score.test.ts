import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GradeRow, whatCounts } from '../../../../sim/grade/grade-row';
import { pointsOf, scoreOn } from '../../../../sim/grade/score-scale';
import { par, scoreOf } from '../../../../sim/par';
import { run } from '../../../../sim/run';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { worthOf } from '../../../../sim/worth';
import { classOfRuns } from '../../../helpers/class-of-runs';
import { rowsOf } from './rows';

describe('D: the score against par', () => {
  it('is that of the engine, from the worth alone', () => {
    const best = par(breakfastShop, 'K7Q2M', 40);
    for (const { decisions } of classOfRuns(breakfastShop, 'K7Q2M', 4)) {
      const played = run(breakfastShop, 'K7Q2M', decisions);
      const score = scoreOf(played, best);
      expect(scoreOn(score, worthOf(played))).toBe(score.score);
    }
  });

  it('there is none where par is no better than doing nothing', () => {
    expect(scoreOn({ worthOfDoingNothing: 5, worthOfPar: 5 }, 5)).toBeNull();
  });

  it('points lie between 0 and full points whatever the score, and rise with it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const [less, more] = [pointsOf(low, 20), pointsOf(high, 20)];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(20);
        expect(less).toBeLessThanOrEqual(more);
      }),
    );
    expect(pointsOf(87.46, 100)).toBe(87.5);
    expect(pointsOf(100, 20)).toBe(20);
  });
});

describe('D: what goes into the grade file', () => {
  const nobody = new Map<number, boolean>();
  const [a, b, c] = rowsOf(classOfRuns(breakfastShop, 'K7Q2M', 3));
  if (!a || !b || !c) throw new Error('three students were asked for');
  const like = (row: GradeRow, id: number, rest: Partial<GradeRow>): GradeRow => ({
    ...row,
    handIn: { ...row.handIn, id },
    ...rest,
  });

  it('every genuine, finished, named, graded run, and of each student the best', () => {
    const better = like(a, 9, { score: 90 });
    const counts = whatCounts([{ ...a, score: 10 }, b, better, { ...c, score: null }], nobody, false);
    expect([...counts]).toEqual(
      expect.arrayContaining([
        [a.handIn.id, 'another-counts'],
        [b.handIn.id, true],
        [9, true],
        [c.handIn.id, 'not-scored'],
      ]),
    );
  });

  it.each<[string, Partial<GradeRow>, string]>([
    ['a changed run', { judgement: { mark: 'changed', why: { en: '', zh: '' } } }, 'not-genuine'],
    ['a run without a name', { student: '  ' }, 'no-name'],
  ])('not %s', (_, rest, why) => {
    expect(whatCounts([like(a, 1, rest)], nobody, false).get(1)).toBe(why);
  });

  it('not a run for practice, unless the instructor takes them all', () => {
    const practised = {
      ...a,
      handIn: { ...a.handIn, file: { ...a.handIn.file, mode: 'practice' as const } },
    };
    expect(whatCounts([practised], nobody, false).get(a.handIn.id)).toBe('practice');
    expect(whatCounts([practised], nobody, true).get(a.handIn.id)).toBe(true);
  });

  it("the instructor's word goes before the rule, but makes no score out of nothing", () => {
    const changed = like(a, 1, { judgement: { mark: 'changed', why: { en: '', zh: '' } } });
    const unfinished = like(b, 2, { score: null });
    const worse = like(c, 4, { score: -5 });
    const counts = whatCounts(
      [changed, unfinished, { ...c, score: 50 }, worse],
      new Map([
        [1, true],
        [2, true],
        [4, true],
      ]),
      false,
    );
    expect(counts.get(1)).toBe(true);
    expect(counts.get(2)).toBe('not-scored');
    expect(counts.get(4)).toBe(true);
    expect(counts.get(c.handIn.id)).toBe('another-counts');
    expect(whatCounts([a], new Map([[a.handIn.id, false]]), false).get(a.handIn.id)).toBe('by-hand');
  });
});

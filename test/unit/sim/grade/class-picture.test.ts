import { describe, expect, it } from 'vitest';
import {
  causesOverRounds,
  leverOverRounds,
  leversMoved,
  luckInScores,
} from '../../../../sim/grade/class-picture';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { classOfRuns, handedIn } from '../../../helpers/class-of-runs';
import { rowsOf } from './rows';

const rows = rowsOf(classOfRuns(breakfastShop, 'K7Q2M', 6));

describe('D: the class as a whole', () => {
  it('a lever keeps its value until the next decision, and the middle run is in the middle', () => {
    const prices = [0.9, 1, 1.2];
    const three = rowsOf(
      prices.map((price) =>
        handedIn(breakfastShop, 'a', [
          { levers: {} },
          { levers: { price } },
          ...Array.from({ length: breakfastShop.rounds - 2 }, () => ({ levers: {} })),
        ]),
      ),
    );
    const over = leverOverRounds(breakfastShop, three, 'price');
    expect(over[0]).toEqual({ median: 1, low: 1, high: 1 });
    expect(over.at(-1)).toEqual({ median: 1, low: 0.9, high: 1.2 });
    expect(leversMoved(breakfastShop, three)).toEqual([{ id: 'price', runs: 2 }]);
  });

  it('mean leavers by cause add up to the mean of all exits, round by round', () => {
    causesOverRounds(breakfastShop, rows).forEach((byCause, round) => {
      const exits = rows.map(({ rounds }) => rounds[round]?.counts.exits ?? Number.NaN);
      const mean = exits.reduce((sum, n) => sum + n, 0) / rows.length;
      expect(Object.values(byCause).reduce((sum, n) => sum + n, 0)).toBeCloseTo(mean, 9);
    });
  });

  it('luck goes with all of the score, with none, or cannot be told', () => {
    const having = (scores: readonly number[], lucks: readonly number[]) =>
      rows.slice(0, scores.length).map((row, n) => ({
        ...row,
        score: scores[n] ?? 0,
        luck: { percentile: lucks[n] ?? 0, n: 100 },
      }));
    expect(luckInScores(having([0, 10, 20, 30, 40], [0.1, 0.2, 0.3, 0.4, 0.5]))).toBeCloseTo(1, 9);
    expect(luckInScores(having([0, 10, 20, 10, 0], [0.1, 0.2, 0.3, 0.4, 0.5]))).toBeCloseTo(0, 9);
    expect(luckInScores(having([1, 2, 3, 4], [0.1, 0.2, 0.3, 0.4]))).toBeNull();
    expect(luckInScores(having([7, 7, 7, 7, 7], [0.1, 0.2, 0.3, 0.4, 0.5]))).toBeNull();
  });
});

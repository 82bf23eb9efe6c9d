import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../sim/run';
import { adviserLeaves } from '../../../../sim/scenarios/adviser-leaves';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { costAt, costOfAll, leverBoard, nextToOpen } from '../../../../sim/view/lever-board';
import { plain } from '../worlds';

describe('A: the levers that are open, each with its price and limit', () => {
  it('opens only what the scenario opens by then, and marks what is new this round', () => {
    const first = leverBoard(breakfastShop, [], 1, 400);
    expect(first.map(({ lever }) => lever.id)).toEqual(['price']);
    const second = leverBoard(breakfastShop, [], 2, 400);
    expect(second.filter(({ isNew }) => isNew).map(({ lever }) => lever.id)).not.toContain('price');
    expect(second.filter(({ isNew }) => isNew)).toHaveLength(5);
    expect(nextToOpen(breakfastShop, 1)).toEqual({ round: 2, count: 5 });
    expect(nextToOpen(breakfastShop, 6)).toBeUndefined();
  });

  it('a lever stands where it was last set, in whichever round that was', () => {
    const board = leverBoard(adviserLeaves, [{ levers: { pay: 1.2 } }, { levers: { team: 0.5 } }], 3, 900);
    expect(board.find(({ lever }) => lever.id === 'pay')?.standing).toBe(1.2);
    expect(board.find(({ lever }) => lever.id === 'team')?.standing).toBe(0.5);
    expect(board.find(({ lever }) => lever.id === 'rotation')?.standing).toBe(0);
  });

  it('the price shown before committing is the price the engine charges', () => {
    const priced = leverBoard(plain, [], 1, plain.customers).filter(
      ({ lever, pricePerUnit }) => pricePerUnit !== 0 && lever.id !== 'acquisition',
    );
    fc.assert(
      fc.property(fc.constantFrom(...priced), fc.double({ min: 0, max: 1, noNaN: true }), (open, share) => {
        const value = open.min + share * (open.max - open.min);
        const levers = { [open.lever.id]: value };
        const [report] = run({ ...plain, customers: 50 }, 'price', [{ levers }]).rounds;
        const board = leverBoard({ ...plain, customers: 50 }, [], 1, report?.counts.activeAtStart ?? 0);
        const advertising = board.find(({ lever }) => lever.id === 'acquisition');
        const shown =
          costOfAll(board, levers) - (advertising ? costAt(advertising, advertising.standing) : 0);
        expect(report?.accounts.leverCost).toBeCloseTo(shown, 4);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { RunFile } from '../../../../sim/codes/run-file';
import { decisionsKey } from '../../../../sim/grade/decisions-key';
import { type HandIn, handIn } from '../../../../sim/grade/hand-in';
import { likenesses, studentKey } from '../../../../sim/grade/likeness';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';
import { classOfRuns } from '../../../helpers/class-of-runs';

const files = classOfRuns(breakfastShop, 'K7Q2M', 3);
const [first, second] = files;
if (!first || !second) throw new Error('three students were asked for');
const handIns = (all: readonly RunFile[]): HandIn[] =>
  all.map((file, n) => handIn(n, `${n}.json`, file, breakfastShop));
const nothing = { sameRun: [], sameStudent: [], sameDecisions: [] };

describe('D: duplicates and identical decision lists are pointed out', () => {
  it('three students with three plays are like nobody', () => {
    expect([...likenesses(handIns(files)).values()]).toEqual([nothing, nothing, nothing]);
  });

  it('the same run handed in twice, under whatever file name and in whatever order of fields', () => {
    const turned = Object.fromEntries(Object.entries(first).reverse()) as RunFile;
    expect(likenesses(handIns([first, second, turned])).get(0)).toEqual({ ...nothing, sameRun: [2] });
  });

  it('two runs of one student, however the name was typed', () => {
    const again = { ...second, student: `  ${first.student?.replace('2', '２')} ` };
    expect(likenesses(handIns([first, again])).get(1)).toEqual({ ...nothing, sameStudent: [0] });
    expect(studentKey('  Chen  Yuting ')).toBe(studentKey('chen yuting'));
  });

  it('the same decisions under another name, on the same seed or another', () => {
    const friend = { ...first, student: 'friend' };
    const elsewhere = { ...first, student: 'elsewhere', seed: 'other', restarts: 9 };
    expect(likenesses(handIns([first, friend, elsewhere])).get(0)?.sameDecisions).toEqual([1, 2]);
  });

  it('two runs without a name are not one student', () => {
    const nameless = [first, second].map(({ student: _, ...rest }) => rest);
    expect(likenesses(handIns(nameless)).get(0)).toEqual(nothing);
  });

  it('setting a lever to where it stands is no decision, and the order of writing none either', () => {
    const key = (decisions: RunFile['decisions']) => decisionsKey(breakfastShop, decisions);
    expect(key([{ levers: { price: 1.1, guide: 0.6 } }, { levers: { price: 1.1 } }])).toBe(
      key([{ levers: { guide: 0.6, price: 1.1 } }, { levers: {} }]),
    );
    expect(key([{ levers: { price: 1.1 } }])).not.toBe(key([{ levers: { price: 1.2 } }]));
    expect(key([{ levers: { price: 1.1 } }, { levers: {} }])).not.toBe(
      key([{ levers: {} }, { levers: { price: 1.1 } }]),
    );
    const desk = (...customers: number[]) => [
      { levers: {}, desk: customers.map((customer) => ({ customer, action: 'call' as const })) },
    ];
    expect(key(desk(1, 2))).toBe(key(desk(2, 1)));
    expect(key(desk(1, 2))).not.toBe(key(desk(1, 3)));
  });
});

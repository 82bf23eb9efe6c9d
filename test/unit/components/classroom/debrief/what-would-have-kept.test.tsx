// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { WhatWouldHaveKept } from '../../../../../components/classroom/debrief/customers/what-would-have-kept';
import { PaperRounds } from '../../../../../components/classroom/debrief/report/paper-rounds';
import { Speaking } from '../../../../../components/language';
import type { Exit } from '../../../../../sim/contract/ledger';
import { exitCauses } from '../../../../../sim/debrief/exit-causes';
import { exitsOf } from '../../../../../sim/exits';
import { run, runWhole } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';

const small = { ...breakfastShop, customers: 200 };
const nothing = () => undefined;
const said = (view: ComponentChild): string => {
  const root = document.createElement('div');
  act(() => render(<Speaking language="en">{view}</Speaking>, root));
  return root.textContent ?? '';
};

describe('B: what would have kept a customer', () => {
  const played = runWhole(small, 'kept');
  const exits = exitsOf(played);
  const causes = exitCauses(played);
  const keptFor = (exit: Exit | undefined) => {
    if (!exit) throw new Error('somebody left so');
    const work = { state: { kind: 'done', value: causes }, start: nothing, stop: nothing } as const;
    return said(<WhatWouldHaveKept exit={exit} exits={work} />);
  };

  it('T6.5: a life that changes is called no decision, and nothing that could be prevented', () => {
    const text = keptFor(exits.find(({ cause }) => cause === 'natural'));
    expect(text).toContain('It was no decision');
    expect(text).not.toMatch(/moment of decision|Unpreventable/);
  });

  it('of a decision it says what would have tipped it', () => {
    expect(keptFor(exits.find(({ cause, noise }) => cause !== 'natural' && noise !== 0))).toContain(
      'At the moment of decision',
    );
  });
});

describe('B: the printed report', () => {
  it('names the guests decided for at the desk beside the levers', () => {
    const desk = [
      { customer: 3, action: 'call' as const },
      { customer: 4, action: 'leave-alone' as const },
    ];
    const played = run(small, 'paper', [
      { levers: { price: 1.1 }, desk },
      { levers: {}, desk },
    ]);
    expect(said(<PaperRounds run={played} />)).toMatch(
      /1Price 110.*; 2 guests at the desk.*22 guests at the desk/,
    );
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { usePlayed } from '../../../../../components/classroom/play/use-played';
import { fingerprint } from '../../../../../sim/hash';
import { run } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';

it('a round more on what was played is, bit for bit, the run played from its start', () => {
  let played: ReturnType<typeof usePlayed> = () => run(breakfastShop, 'other', []);
  function Holder() {
    played = usePlayed(breakfastShop, 'harbour');
    return null;
  }
  const root = document.createElement('div');
  act(() => render(<Holder />, root));
  const [first, second, other] = [{ levers: { price: 1.1 } }, { levers: { guide: 1 } }, { levers: {} }];
  for (const decisions of [
    [],
    [first],
    [first, second],
    [first],
    [other],
    [other, second],
    [first, first, other],
  ]) {
    const before = played(decisions);
    const fromStart = run(breakfastShop, 'harbour', decisions);
    expect(fingerprint(before)).toBe(fingerprint(fromStart));
    expect(before.rounds).toEqual(fromStart.rounds);
    expect(before.decisions).toEqual(decisions);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, redone, undoable, undone } from '../../../../../components/classroom/studio/undo';

describe('C: taking back and doing again in the studio', () => {
  it('any row of changes can be taken back to the first state and done again to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 150 }), (values) => {
        const last = values.reduce((state, value) => changed(state, value), undoable(0));
        const first = values.reduce((state) => undone(state), last);
        expect(first.now).toBe(0);
        expect(values.reduce((state) => redone(state), first).now).toBe(last.now);
      }),
    );
  });

  it('typing on in one field is one change; another field or leaving it begins the next', () => {
    let state = changed(changed(undoable('a'), 'ab', 'title'), 'abc', 'title');
    expect(undone(state).now).toBe('a');
    state = changed({ ...state, group: undefined }, 'abcd', 'title');
    expect(undone(state).now).toBe('abc');
  });

  it('after a new change there is nothing left to do again', () => {
    const state = changed(undone(changed(undoable(1), 2)), 3);
    expect(redone(state)).toBe(state);
  });
});

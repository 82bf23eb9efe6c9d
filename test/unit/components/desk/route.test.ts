import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, routeOf } from '../../../../components/desk/route';
import { deskSections } from '../../../../components/desk/sections';

describe('addresses of the desk', () => {
  it('every section and every guest id comes back from its address', () => {
    for (const { id } of deskSections) expect(routeOf(addressOf({ section: id }))).toEqual({ section: id });
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (guest) => {
        expect(routeOf(addressOf({ section: 'guests', guest }))).toEqual({ section: 'guests', guest });
      }),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#guests', '#/guests/%E0%A4%A'])('%j opens the guests', (hash) => {
    expect(routeOf(hash)).toEqual({ section: 'guests' });
  });
});

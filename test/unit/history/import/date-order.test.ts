import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedCells, DateOrderEvidence } from '../../../../history/import/date-order';

const stay = (checkIn: string, checkOut: string, nights?: number, row = 2): DatedCells => ({
  row,
  checkIn,
  checkOut,
  nights,
  others: [],
});

function decideDateOrder(rows: readonly DatedCells[]) {
  const evidence = new DateOrderEvidence();
  for (const row of rows) evidence.add(row);
  return evidence.decide();
}

describe('09/12/2026 is decided by the whole column', () => {
  test('one day above twelve decides for all rows', () => {
    const rows = [stay('09/12/2026', '10/12/2026'), stay('11/12/2026', '13/12/2026')];
    expect(decideDateOrder(rows)).toEqual({ kind: 'decided', order: 'day-first' });
  });

  test('a departure before its arrival rules an order out', () => {
    // Month first this would leave on 3 January and arrive on 2 December.
    expect(decideDateOrder([stay('12/02/2026', '01/03/2026')])).toEqual({
      kind: 'decided',
      order: 'day-first',
    });
  });

  test('the nights the rows state rule an order out', () => {
    expect(decideDateOrder([stay('03/04/2026', '03/07/2026', 3)])).toEqual({
      kind: 'decided',
      order: 'month-first',
    });
  });

  test('when every row reads both ways, the user is asked with both readings', () => {
    const decision = decideDateOrder([stay('09/10/2026', '09/12/2026', undefined, 7)]);
    expect(decision).toEqual({
      kind: 'undecided',
      examples: [{ row: 7, text: '09/10/2026', dayFirst: '2026-10-09', monthFirst: '2026-09-10' }],
    });
  });

  test('when rows contradict each other, the user is asked', () => {
    const rows = [stay('25/03/2026', '26/03/2026'), stay('03/25/2026', '03/26/2026'), stay('01/02/2026', '')];
    expect(decideDateOrder(rows).kind).toBe('undecided');
  });

  test('a row that fits neither order says nothing', () => {
    const rows = [stay('45/45/2026', '46/46/2026'), stay('13/02/2026', '14/02/2026')];
    expect(decideDateOrder(rows)).toEqual({ kind: 'decided', order: 'day-first' });
  });

  test('dates that read the same either way need no question', () => {
    expect(decideDateOrder([stay('05/05/2026', '06/06/2026')]).kind).toBe('decided');
  });

  test('for any stays written in one order, the other order is never decided', () => {
    const nights = fc.integer({ min: 1, max: 20 });
    const start = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(start, nights), { minLength: 1 }), fc.boolean(), (stays, american) => {
        const written = (days: number) => {
          const [y, m, d] = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10).split('-');
          return american ? `${m}/${d}/${y}` : `${d}/${m}/${y}`;
        };
        const rows = stays.map(([from, length]) => stay(written(from), written(from + length), length));
        const decision = decideDateOrder(rows);
        const wrong = american ? 'day-first' : 'month-first';
        const same = rows.every(
          (row) => /^(\d\d)\/\1/.test(String(row.checkIn)) && /^(\d\d)\/\1/.test(String(row.checkOut)),
        );
        if (decision.kind === 'decided' && !same) expect(decision.order).not.toBe(wrong);
      }),
    );
  });
});

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableAsCsv } from '../../../../../components/classroom/debrief/report/csv';
import type { Cell } from '../../../../../sim/debrief/tables/table';

const parsed = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' })
    .data;
const csv = (rows: Cell[][]) => tableAsCsv({ columns: ['a', 'b'], rows: () => rows });

describe('a table of the debrief as CSV', () => {
  it('keeps negative numbers numbers', () => {
    expect(parsed(csv([['x', -12.5]]))[1]).toEqual(['x', '-12.5']);
  });

  it('leaves what is unknown empty', () => {
    expect(parsed(csv([['x', null]]))[1]).toEqual(['x', '']);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'OWASP CSV injection: the answer %j is written as text',
    (attack) => {
      expect(parsed(csv([['answer', attack]]))[1]?.[1]).toBe(`'${attack}`);
    },
  );

  it('begins with a byte order mark, so that Excel reads Chinese', () => {
    expect(csv([]).charCodeAt(0)).toBe(0xfeff);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../components/desk/import/csv';

const parsed = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' })
    .data;

describe('the list of rejected rows as a file', () => {
  it('gives back every cell a spreadsheet would not run', () => {
    const harmless = fc.string().filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        expect(parsed(csvOf(lines))).toEqual(lines);
      }),
    );
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'OWASP CSV injection: %j is written as text',
    (attack) => {
      expect(parsed(csvOf([['row', attack]]))[0]?.[1]).toBe(`'${attack}`);
    },
  );

  it('begins with a byte order mark, so that Excel reads Chinese', () => {
    expect(csvOf([['陈']]).charCodeAt(0)).toBe(0xfeff);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCsvForSpreadsheets } from '../../../retention/safe-csv';

const parsed = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' })
    .data;

describe('a list of what strangers wrote, as a file for spreadsheets', () => {
  it('gives back every cell a spreadsheet would not run', () => {
    const harmless = fc
      .string()
      .filter((text) => !/^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        expect(parsed(safeCsvForSpreadsheets(lines))).toEqual(lines);
      }),
    );
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '\u200B=1',
    ' =1',
    '\u2060＠1',
  ])('OWASP CSV injection: %j is written as text', (attack) => {
    expect(parsed(safeCsvForSpreadsheets([['row', attack]]))[0]?.[1]).toBe(`'${attack}`);
  });

  it('begins with a byte order mark, so that Excel reads Chinese', () => {
    expect(safeCsvForSpreadsheets([['陈']]).charCodeAt(0)).toBe(0xfeff);
  });
});

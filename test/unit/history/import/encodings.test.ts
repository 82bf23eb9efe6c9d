import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDelimitedText, sniffDelimiter } from '../../../../history/import/delimited-text';
import { decideEncoding } from '../../../../history/import/encodings';
import { csv, gb18030, headers, utf8, utf16, windows1252 } from './exports';

const rows = (bytes: Uint8Array) =>
  [...openDelimitedText(bytes).blocks()].flatMap((block) => block.rows.map((row) => row.cells));

const chinese = `${headers.ctrip.replaceAll('|', ',')}\n88001,陈雨婷,,2026-03-01,2026-03-04,大床房,880元,携程`;
const spanish = `${headers.bookingSpanish.replaceAll('|', ';')}\n7001;Núñez, Íñigo;Íñigo Núñez;2026-03-01`;

describe('encodings of a .csv', () => {
  test.each([
    ['utf-8', utf8(chinese)],
    ['utf-8', utf8(`\ufeff${chinese}`)],
    ['utf-16le', utf16(`\ufeff${spanish}`, true)],
    ['utf-16be', utf16(`\ufeff${spanish}`, false)],
    ['utf-16le', utf16(spanish, true)],
    ['utf-16be', utf16(spanish, false)],
    ['gb18030', gb18030(chinese)],
    ['windows-1252', windows1252(spanish)],
  ] as const)('%s is told by its bytes', (encoding, bytes) => {
    expect(decideEncoding(bytes)).toBe(encoding);
    const [header] = rows(bytes);
    expect([headers.ctrip, headers.bookingSpanish]).toContain(header?.join('|'));
  });

  test('UTF-8 cut within its last letter is still UTF-8', () => {
    expect(decideEncoding(utf8('Name\nMüller\nFrançoi€').subarray(0, -1))).toBe('utf-8');
  });
});

describe('delimiters and rows of a .csv', () => {
  test.each([',', ';', '\t'])('delimiter %j is found although values hold the others', (delimiter) => {
    const table = [
      ['No', 'Name', 'Price', 'Note'],
      ['1', 'Moreau, Léa', '1.234,56 €', 'a; b'],
      ['2', 'Berg, Tom', '99,00 €', 'c'],
    ];
    expect(sniffDelimiter(csv(table, delimiter))).toBe(delimiter);
    expect(rows(utf8(csv(table, delimiter)))).toEqual(table);
  });

  test('rows are counted as a spreadsheet shows them: blank rows count, line breaks within a cell do not', () => {
    const bytes = utf8('a,b,c\r\n\r\n"1\n1",2,3\r4,5,6\n');
    const numbers = [...openDelimitedText(bytes).blocks()].flatMap((block) =>
      block.rows.map((row) => row.number),
    );
    expect(numbers).toEqual([1, 3, 4]);
  });

  test('="0123" is a text a program guarded, not a formula', () => {
    expect(rows(utf8('No,Name,x\n="0123",Ann,=1+1'))[1]).toEqual(['0123', 'Ann', '=1+1']);
  });

  test('whatever is written as a .csv is read back, also across the pieces a file is read in', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const filler = ['long', 'x'.repeat(60_000), 'row'];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (body) => {
        const filled = body.map((cells) => ['row', ...cells.map((text) => text.replace(/^="[^"]*"$/, ''))]);
        const table = [['1', 'a', 'b', 'c'], ...Array.from({ length: 20 }, () => [...filler, '']), ...filled];
        const text = csv(table);
        fc.pre(decideEncoding(utf8(text)) === 'utf-8');
        expect(rows(utf8(text))).toEqual(table);
      }),
      { numRuns: 40 },
    );
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../bin/commands/import';

const folder = mkdtempSync(join(tmpdir(), 'homeport-import-'));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const header = 'Book number,Booked by,Guest name(s),Check-in,Check-out,Booked on,Status,Persons,Price';
const whole = fileOf(
  'export.csv',
  `${header}
811,"Eldwick, Brona",Brona Eldwick,2026-03-01,2026-03-04,2026-01-02,ok,2,193 EUR
811,"Eldwick, Brona",Brona Eldwick,2026-03-01,2026-03-04,2026-01-02,ok,2,193 EUR
812,"Ashgrove, Gethin",Gethin Ashgrove,2026-03-04,2026-03-01,2026-01-02,ok,2,193 EUR`,
);

async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await run(args);
  const said = (stream: typeof out): string => stream.mock.calls.map(([text]) => String(text)).join('');
  return { code, out: said(out), err: said(err) };
}

afterEach(() => vi.restoreAllMocks());

describe('homeport import', () => {
  it('prints layout, language, counts and every rejected row with its column and reason', async () => {
    const { code, out, err } = await ran(whole);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      layout: 'booking_xls_en',
      language: 'en',
      rows: 3,
      bookings: 2,
      guests: 1,
      duplicates: 1,
      rejected: [
        {
          row: 4,
          column: 'Check-out',
          reason: 'The check-out lies before the check-in. Correct one of the two dates.',
        },
      ],
      notices: [],
    });
  });

  it('gives the reasons in Chinese where asked', async () => {
    const { out } = await ran(whole, '--language', 'zh');
    expect(JSON.parse(out).rejected[0].reason).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['no file', [], 'Name one file.'],
    ['two files', [whole, whole], 'Name one file.'],
    ['a missing file', ['no-such.csv'], 'There is no file no-such.csv.'],
    ['a folder', ['portals'], 'portals cannot be read.'],
    ['an unknown option', [whole, '--wat'], "Unknown option '--wat'. Usage"],
    ['a day that is none', [whole, '--today', 'tomorrow'], '--today wants a day'],
    ['a currency that is none', [whole, '--currency', 'euros'], '--currency wants a code'],
    ['a language that is none', [whole, '--language', 'fr'], '--language wants en or zh'],
    ['an order of dates that is none', [whole, '--date-order', 'x'], '--date-order wants day-first'],
    [
      'columns nobody knows',
      [fileOf('own.csv', 'a,b,c\n1,2,3\n')],
      'No known export has the columns a, b, c',
    ],
    ['binary data', [fileOf('nul.csv', `${header}\n8\u0000`)], 'NUL bytes'],
  ])('%s: one sentence, exit 2', async (_, args, said) => {
    const { code, out, err } = await ran(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

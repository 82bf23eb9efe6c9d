import { CFB } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../history/import/limits';
import { readFile } from '../../../../history/import/read-file';
import { csv, headers, labels, rowOf, utf8, workbook } from './exports';

const header = labels(headers.bookingEnglish);
const row = rowOf(headers.bookingEnglish, {
  'Book Number': '4100000001',
  'Guest Name(s)': 'Ann Lake',
  'Check-in': '2026-03-01',
  'Check-out': '2026-03-04',
});
const table = Array.from({ length: 200 }, (_, index) => (index === 0 ? header : row));

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const outcome = await readFile(bytes, { today: '2026-11-21' });
  if (outcome.kind !== 'refused') return `not refused but ${outcome.kind}`;
  expect(outcome.reason.zh).toMatch(/\p{Script=Han}/u);
  return outcome.reason.en;
}

/** A workbook with one part replaced. */
function withPart(name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(workbook(table)), [name]: content }, { level: 6 });
}

/** Makes the central directory, which comes last, say another size for a part once unpacked. */
function claimSize(zip: Uint8Array, name: string, size: number): void {
  const entry = new TextDecoder('latin1').decode(zip).lastIndexOf(name) - 46;
  new DataView(zip.buffer, zip.byteOffset).setUint32(entry + 24, size, true);
}

const sheet = 'xl/worksheets/sheet1.xml';

describe('zip bombs', () => {
  test('a part that claims to unpack a thousandfold is refused before it is unpacked', async () => {
    const bomb = withPart(sheet, new Uint8Array(32 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await reasonFor(bomb)).toContain('enormous');
  });

  test('many parts that are large only together are refused', async () => {
    const names = Array.from({ length: 140 }, (_, n) => `xl/worksheets/extra${n}.xml`);
    const small = Object.fromEntries(names.map((name) => [name, new Uint8Array(1)]));
    const zip = zipSync({ ...unzipSync(workbook(table)), ...small });
    for (const name of names) claimSize(zip, name, limits.inflationRatioFrom - 1);
    expect(await reasonFor(zip)).toContain('enormous');
  });

  test('a directory that lies about a size is found out while unpacking', async () => {
    const zip = withPart(sheet, new Uint8Array(32 * 1024 * 1024));
    claimSize(zip, sheet, 100_000);
    expect(await reasonFor(zip)).toContain('enormous');
  });

  test('more parts than any workbook has', async () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.parts + 1 }, (_, n) => [`${n}.xml`, new Uint8Array(1)]),
    );
    expect(await reasonFor(zipSync(files))).toContain('enormous');
  });
});

describe('sizes', () => {
  test('a cell of 200 MB is refused without keeping it', async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024).fill(0x61);
    bytes.set(utf8(`${csv([header])}\r\n"`));
    expect(await reasonFor(bytes)).toContain('longer than 65,536 characters');
  });

  test('a cell just above the limit, in text and in a workbook', async () => {
    const long = 'x'.repeat(limits.cellCharacters + 1);
    expect(await reasonFor(utf8(csv([header, row, [long]])))).toMatch(/row 3 is longer/);
    const inline = `<c r="A2" t="inlineStr"><is><t>${long}</t></is></c>`;
    const xml = new TextDecoder()
      .decode(unzipSync(workbook(table))[sheet])
      .replace(/<c r="A2".*?<\/c>/, inline);
    expect(await reasonFor(withPart(sheet, utf8(xml)))).toMatch(/row 2 is longer/);
  });

  test('more columns than any export', async () => {
    expect(await reasonFor(utf8('a,'.repeat(limits.columns + 1)))).toContain('columns');
  });

  test('a single cell at the far end of a sheet costs nothing', async () => {
    const xml = new TextDecoder().decode(unzipSync(workbook(table))[sheet]);
    const far = xml
      .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
      .replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>');
    const started = performance.now();
    const outcome = await readFile(withPart(sheet, utf8(far)), { today: '2026-11-21' });
    expect(outcome).toMatchObject({ kind: 'read', reading: { rows: 200, rejected: [{ row: 1_048_576 }] } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('what is in the cells', () => {
  test.each(['__proto__', 'constructor', 'prototype', ' __PROTO__: '])(
    'a column called %s',
    async (label) => {
      expect(await reasonFor(utf8(csv([[...header, label], row])))).toContain('no booking export uses');
    },
  );

  test('values called __proto__ are only texts', async () => {
    const named = row.map((cell) => (cell === 'Ann Lake' ? '__proto__' : cell));
    const status = named.map((cell, index) => (header[index] === 'Status' ? 'constructor' : cell));
    const outcome = await readFile(utf8(csv([header, status])), { today: '2026-11-21' });
    expect(outcome).toMatchObject({
      reading: { bookings: [{ booking: { guestName: '__proto__', status: 'booked' } }] },
    });
  });

  test('a formula that makes up a name is not run, and its row is rejected', async () => {
    const xml = new TextDecoder().decode(unzipSync(workbook(table))[sheet]);
    const cell =
      '<c r="C2" t="str"><f>HYPERLINK("http://example.test/"&amp;A2,"Ann Lake")</f><v>Ann Lake</v></c>';
    const outcome = await readFile(withPart(sheet, utf8(xml.replace(/<c r="C2".*?<\/c>/, cell))), {
      today: '2026-11-21',
    });
    expect(outcome).toMatchObject({
      kind: 'read',
      reading: {
        rejected: [{ row: 2, column: 'Guest Name(s)', found: expect.stringContaining('=HYPERLINK') }],
      },
    });
  });

  test('NUL bytes', async () => {
    expect(await reasonFor(utf8(`${csv([header, row])}\0\0`))).toContain('NUL');
  });
});

describe('broken, locked and misnamed files', () => {
  test('empty, and a header with nothing below', async () => {
    expect(await reasonFor(new Uint8Array())).toContain('empty');
    expect(await reasonFor(utf8(' \r\n\r\n'))).toContain('empty');
    expect(await reasonFor(utf8(csv([header])))).toContain('no bookings');
    expect(await reasonFor(workbook([header]))).toContain('no bookings');
  });

  test('no table at all', async () => {
    expect(await reasonFor(utf8('Dear guest,\nthank you for\nyour stay.'))).toContain('No table');
  });

  test.each([0.2, 0.5, 0.8, 0.99])('an .xls cut at %d of its length', async (share) => {
    const whole = workbook(table, 'biff8');
    expect(await reasonFor(whole.slice(0, Math.floor(whole.length * share)))).toContain('cut off or damaged');
  });

  test('an .xls whose records were cut though its container is whole', async () => {
    const file = CFB.read(workbook(table, 'biff8'), { type: 'array' });
    const stream = Uint8Array.from(CFB.find(file, 'Workbook').content as number[]);
    const cut = CFB.utils.cfb_new();
    CFB.utils.cfb_add(cut, '/Workbook', stream.slice(0, stream.length - 5_000));
    expect(await reasonFor(new Uint8Array(CFB.write(cut, { type: 'array' }) as number[]))).toContain(
      'damaged',
    );
  });

  test.each([0.2, 0.5, 0.9])('an .xlsx cut at %d of its length', async (share) => {
    const whole = workbook(table);
    expect(await reasonFor(whole.slice(0, Math.floor(whole.length * share)))).toContain('cut off or damaged');
  });

  test('a .csv cut within a quoted cell', async () => {
    const text = csv([header, row, [...row.slice(0, 22), 'late, arrival']]);
    expect(await reasonFor(utf8(text.slice(0, -4)))).toContain('never closed');
  });

  test('an .xls and an .xlsx with a password', async () => {
    const file = CFB.read(workbook(table, 'biff8'), { type: 'array' });
    const stream = Uint8Array.from(CFB.find(file, 'Workbook').content as number[]);
    const firstRecord = 4 + (stream[2] ?? 0);
    const filePass = [0x2f, 0x00, 0x04, 0x00, 0x01, 0x00, 0x01, 0x00];
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, '/Workbook', [
      ...stream.slice(0, firstRecord),
      ...filePass,
      ...stream.slice(firstRecord),
    ]);
    expect(await reasonFor(new Uint8Array(CFB.write(locked, { type: 'array' }) as number[]))).toContain(
      'password',
    );
    const encrypted = CFB.utils.cfb_new();
    CFB.utils.cfb_add(encrypted, '/EncryptedPackage', new Uint8Array(5_000));
    expect(await reasonFor(new Uint8Array(CFB.write(encrypted, { type: 'array' }) as number[]))).toContain(
      'password',
    );
  });

  test('web pages, PDFs, pictures and other archives under a spreadsheet’s name', async () => {
    expect(await reasonFor(utf8('\ufeff  <html><table><tr><td>Name</td></tr></table>'))).toContain(
      'web page',
    );
    expect(await reasonFor(utf8('<?xml version="1.0"?><RESENTEREDON/>'))).toContain('XML');
    expect(await reasonFor(utf8('%PDF-1.7\n'))).toContain('PDF');
    expect(await reasonFor(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toContain('a picture');
    expect(await reasonFor(zipSync({ 'export.csv': utf8(csv([header, row])) }))).toContain('not an .xlsx');
  });
});

import type { CellObject, WorkBook } from '@e965/xlsx';
import { checkBiff } from './biff';
import { dayOfSerial } from './dates';
import { limits } from './limits';
import { refusals } from './reasons';
import { Refusal } from './refusal';
import type { Cell, Sheet, SheetRow } from './sheet';
import { unpackWorkbook } from './xlsx-parts';

type Xlsx = typeof import('@e965/xlsx');

const rowsInABlock = 2_000;

/** @throws Refusal when the workbook is hostile, damaged, encrypted, or holds no table. */
export async function openXlsx(bytes: Uint8Array): Promise<Sheet> {
  const safe = unpackWorkbook(bytes);
  return openParsed(await import('@e965/xlsx'), safe, true);
}

/** @throws Refusal as for {@link openXlsx}, and for workbooks older than BIFF8. */
export async function openXls(bytes: Uint8Array): Promise<Sheet> {
  const xlsx = await import('@e965/xlsx');
  checkCompoundFile(xlsx, bytes);
  return openParsed(xlsx, bytes, false);
}

function checkCompoundFile(xlsx: Xlsx, bytes: Uint8Array): void {
  let entries: readonly { name: string; size: number; content?: ArrayLike<number> }[];
  try {
    entries = xlsx.CFB.read(bytes, { type: 'array' }).FileIndex;
  } catch {
    throw new Refusal(refusals.damagedWorkbook);
  }
  if (entries.some((entry) => entry.name === 'EncryptedPackage')) {
    throw new Refusal(refusals.passwordProtected);
  }
  const workbook = entries.find((entry) => entry.name === 'Workbook');
  if (!workbook) {
    const old = entries.some((entry) => entry.name === 'Book');
    throw new Refusal(
      old
        ? refusals.oldWorkbook
        : refusals.otherFormat({ en: 'a Word, mail or installer file', zh: ' Word、邮件或安装程序文件' }),
    );
  }
  if (!workbook.content || workbook.content.length < workbook.size) {
    throw new Refusal(refusals.damagedWorkbook);
  }
  checkBiff(Uint8Array.from(workbook.content));
}

/** Parses values only: no styles, no HTML, no macros; formulas as text, and only to recognise them. */
function openParsed(xlsx: Xlsx, bytes: Uint8Array, withFormulas: boolean): Sheet {
  let book: WorkBook;
  try {
    book = xlsx.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: withFormulas,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      sheetRows: limits.rows,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Refusal(locked ? refusals.passwordProtected : refusals.damagedWorkbook);
  }
  const rows = readRows(xlsx, book, largestSheet(book));
  return {
    *blocks() {
      for (let at = 0; at < rows.length; at += rowsInABlock) {
        const end = Math.min(at + rowsInABlock, rows.length);
        yield { rows: rows.slice(at, end), done: end / rows.length };
      }
    },
  };
}

/** Reports put a cover sheet before the table: the table is where the rows are. */
function largestSheet(book: WorkBook): readonly (CellObject[] | undefined)[] {
  const sheets = book.SheetNames.map((name) => book.Sheets[name]?.['!data'] ?? []);
  return sheets.reduce((largest, sheet) => (sheet.length > largest.length ? sheet : largest), []);
}

function readRows(xlsx: Xlsx, book: WorkBook, cells: readonly (CellObject[] | undefined)[]): SheetRow[] {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows: SheetRow[] = [];
  // `forEach` steps over the holes of a sparse array: one cell in row 1,048,576 costs nothing.
  cells.forEach((row, index) => {
    if (!row || row.length === 0) return;
    if (row.length > limits.columns) throw new Refusal(refusals.tooManyColumns(index + 1, limits.columns));
    const values = Array.from(row, (cell) => {
      const isDate = cell?.t === 'n' && typeof cell.z === 'string' && xlsx.SSF.is_date(cell.z);
      return isDate ? (dayOfSerial(Number(cell.v), from1904) ?? '') : storedValue(cell);
    });
    if (values.some((value) => typeof value === 'string' && value.length > limits.cellCharacters)) {
      throw new Refusal(refusals.cellTooLong(index + 1, limits.cellCharacters));
    }
    if (values.some((value) => value !== '')) rows.push({ number: index + 1, cells: values });
  });
  return rows;
}

/**
 * A text that a formula makes up (a link, a lookup) is handed on as the formula, so that it is never taken
 * for a name. Numbers computed from dates and prices keep the value the workbook stored.
 */
function storedValue(cell: CellObject | undefined): Cell {
  if (!cell || cell.t === 'e' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number') return cell.v;
  return typeof cell.f === 'string' ? `=${cell.f}` : String(cell.v);
}

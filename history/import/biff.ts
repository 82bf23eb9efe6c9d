import { refusals } from './reasons';
import { Refusal } from './refusal';

/** Record numbers of BIFF8 ([MS-XLS] 2.3). */
const record = { boundSheet: 0x0085, bof: 0x0809, eof: 0x000a, filePass: 0x002f } as const;
const biff8 = 0x0600;

/**
 * Walks the records of an `.xls` workbook stream before any parser trusts it: a parser given half a file
 * returns half the bookings without a word.
 *
 * @throws Refusal when the stream is cut, encrypted or older than Excel 97.
 */
export function checkBiff(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let open = 0;
  let finished = 0;
  let sheets = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Sectors are filled up with zeros behind the last record.
    if (kind === 0 && length === 0 && open === 0) break;
    const body = at + 4;
    if (body + length > stream.length) throw new Refusal(refusals.damagedWorkbook);
    if (kind === record.bof) {
      if (length < 4 || view.getUint16(body, true) !== biff8) throw new Refusal(refusals.oldWorkbook);
      open += 1;
    } else if (kind === record.eof) {
      open -= 1;
      if (open === 0) finished += 1;
    } else if (kind === record.filePass) {
      throw new Refusal(refusals.passwordProtected);
    } else if (kind === record.boundSheet) {
      sheets += 1;
    }
    at = body + length;
  }
  // One substream for the workbook itself and one for each of its sheets.
  if (open !== 0 || sheets === 0 || finished < sheets + 1) throw new Refusal(refusals.damagedWorkbook);
}

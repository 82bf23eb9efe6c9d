import { Inflate, zipSync } from 'fflate';
import { limits } from './limits';
import { refusals } from './reasons';
import { Refusal } from './refusal';

/** The parts a workbook is described in. Macros, pictures and binary settings are left behind unopened. */
const needed = /\.(xml|rels)$/i;

interface Part {
  readonly name: string;
  readonly deflated: boolean;
  /** Where its bytes start, and how many there are, packed and (as the directory claims) unpacked. */
  readonly start: number;
  readonly packed: number;
  readonly unpacked: number;
}

/**
 * The same workbook with nothing in it but its XML, stored uncompressed, so that the
 * workbook parser never inflates what a stranger packed. Sizes are checked from the archive's directory
 * before a byte is unpacked, and again while unpacking, because a directory can lie.
 *
 * @throws Refusal for a bomb, a damaged archive, or one that is no workbook.
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = listParts(bytes);
  if (!parts.some((part) => /^xl\/workbook\.xml$/i.test(part.name))) throw new Refusal(refusals.notAWorkbook);
  checkClaims(parts);
  const unpacked: Record<string, Uint8Array> = Object.create(null);
  for (const part of parts) {
    if (needed.test(part.name)) unpacked[part.name] = unpack(bytes, part);
  }
  return zipSync(unpacked, { level: 0 });
}

/** Reads the central directory (PKWARE APPNOTE 4.3.12). Zip64 is for archives far above our limit. */
function listParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Refusal(refusals.inflatesTooFar);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new Refusal(refusals.damagedWorkbook);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) {
      throw new Refusal(refusals.damagedWorkbook);
    }
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      deflated: view.getUint16(at + 10, true) === 8,
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The end record lies in the last 64 KB, after it at most a comment. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refusal(refusals.damagedWorkbook);
}

function checkClaims(parts: readonly Part[]): void {
  let total = 0;
  for (const { packed, unpacked } of parts) {
    total += unpacked;
    const bomb = unpacked > limits.inflationRatioFrom && unpacked > packed * limits.inflationRatio;
    if (bomb || total > limits.inflatedBytes) throw new Refusal(refusals.inflatesTooFar);
  }
}

function unpack(bytes: Uint8Array, part: Part): Uint8Array {
  const packed = bytes.subarray(part.start, part.start + part.packed);
  if (packed.length < part.packed) throw new Refusal(refusals.damagedWorkbook);
  if (!part.deflated) return packed;
  const unpacked = new Uint8Array(part.unpacked);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > unpacked.length) throw new Refusal(refusals.inflatesTooFar);
    unpacked.set(piece, filled);
    filled += piece.length;
  });
  const step = 64 * 1024;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(refusals.damagedWorkbook);
  }
  if (filled !== unpacked.length) throw new Refusal(refusals.damagedWorkbook);
  return unpacked;
}

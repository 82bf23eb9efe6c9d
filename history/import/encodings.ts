/** The encodings booking exports come in, named as `TextDecoder` names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

const piece = 1024 * 1024;

/**
 * Decides how a text file is encoded, strongest evidence first: a byte-order mark; zeros in every other byte
 * (UTF-16 without a mark); bytes that are valid UTF-8 throughout (other encodings practically never are,
 * once they hold an accent); and last GB18030 against windows-1252 by how the high bytes come.
 */
export function decideEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideByteOrder(bytes.subarray(0, 4096));
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** The text of the file in pieces of about a megabyte, and the share of the bytes behind us (0–1). */
export function* decodeInPieces(
  bytes: Uint8Array,
  encoding: Encoding,
): Generator<{ text: string; done: number }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += piece) {
    const end = Math.min(at + piece, bytes.length);
    const text = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    yield { text, done: end / bytes.length };
  }
}

/** Headers are mostly ASCII, so UTF-16 shows as zeros in every other byte; no other text has any. */
function wideByteOrder(start: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 8;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      // Never flushed: a last character cut in half is a cut file, not another encoding.
      decoder.decode(bytes.subarray(at, at + piece), { stream: true });
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Chinese text in GB18030 is almost all GB 2312: pairs of two high bytes. Accents in windows-1252 stand
 * alone between ASCII letters. More than two thirds of the high bytes in such pairs means Chinese.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < Math.min(bytes.length, piece); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const next = bytes[at + 1] ?? 0;
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1 && next <= 0xfe) {
      paired += 2;
      high += 1;
      at += 1;
    } else if (byte >= 0x81 && byte <= 0xfe && next >= 0x80) {
      high += 1;
      at += 1;
    }
  }
  return paired * 3 > high * 2;
}

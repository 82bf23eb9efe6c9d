import { deflateSync, Inflate, strToU8 } from 'fflate';
import { fail, ok, type Result } from '../../retention/result';
import { dictionary1 } from './dictionary-1';

/** Most bytes a packed text may grow to. Far more than an honest run or scenario, far less than hurts. */
export const mostUnpacked = 1_000_000;

/** Bytes fed to the inflater at a time: DEFLATE grows at most 1032-fold, so a bomb is noticed within 130 KB. */
const fedAtOnce = 128;

/** What both sides know beforehand, most likely last; DEFLATE looks back at most 32 KB. */
const dictionaryWith = (known: string): Uint8Array => strToU8(dictionary1 + known).slice(-32_000);

/**
 * Text as few bytes: raw DEFLATE (RFC 1951) with the preset dictionary of packing version 1.
 * @param known a text that whoever unpacks it has too, letter by letter
 */
export const pack = (text: string, known = ''): Uint8Array =>
  deflateSync(strToU8(text), { level: 9, mem: 6, dictionary: dictionaryWith(known) });

/** The text again. Fails on bytes that were never packed and on those that would grow beyond `mostUnpacked`. */
export function unpack(bytes: Uint8Array, known = ''): Result<string, 'not-packed' | 'too-large'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate({ dictionary: dictionaryWith(known) }, (part, last) => {
    size += part.length;
    if (size <= mostUnpacked) parts.push(part);
    ended = last;
  });
  try {
    for (let at = 0; at < bytes.length; at += fedAtOnce) {
      inflate.push(bytes.subarray(at, at + fedAtOnce), at + fedAtOnce >= bytes.length);
      if (size > mostUnpacked) return fail('too-large');
    }
    if (!ended) return fail('not-packed');
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(whole));
  } catch {
    return fail('not-packed');
  }
}

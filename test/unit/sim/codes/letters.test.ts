import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, fromLetters, newerCode, notACode, toLetters } from '../../../../sim/codes/letters';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 120 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('codes: letters that survive the way to class', () => {
  it('CRC-32 gives the standard check value for "123456789"', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('decode(encode(x)) = x', () => {
    fc.assert(
      fc.property(bytes, (x) => {
        expect(fromLetters(toLetters(x))).toEqual({ ok: true, value: x });
      }),
    );
  });

  it('survives lower case, full width, line breaks, other dashes and text around it', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('lower', 'wide', 'wrapped', 'dashes', 'sentence', 'words', 'quoted'),
        (x, how) => {
          const code = toLetters(x);
          const sent = {
            lower: code.toLowerCase(),
            wide: [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
            wrapped: code.replace(/(.{17})/g, '$1\r\n '),
            dashes: code.replaceAll('-', ' – '),
            sentence: `上课用的代码：${code}。请保存`,
            words: `Our code is ${code} please keep it`,
            quoted: `> ${code.replace(/(.{30})/g, '$1\n> ')}`,
          }[how];
          expect(fromLetters(sent)).toEqual({ ok: true, value: x });
        },
      ),
    );
  });

  it('reads what looks alike: O as 0, I and L as 1', () => {
    const code = toLetters(new Uint8Array([0, 1, 2, 3, 66, 16]));
    const body = code.slice(3);
    expect(fromLetters(`HP1${body.replaceAll('0', 'O').replaceAll('1', 'l')}`)).toEqual(fromLetters(code));
  });

  it('any one changed letter is noticed, and the group is named', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat(), (x, where, which) => {
        const code = toLetters(x);
        const places = [...code].flatMap((c, i) => (i > 3 && c !== '-' ? [i] : []));
        const place = places[where % places.length] ?? 4;
        const other = alphabet.replace(code[place] ?? '', '')[which % 31] ?? '0';
        const read = fromLetters(code.slice(0, place) + other + code.slice(place + 1));
        expect(read.ok).toBe(false);
        if (!read.ok && (place - 4) % 6 < 5 && place < code.lastIndexOf('-'))
          expect(read.error.en).toContain(`Group ${Math.floor((place - 4) / 6) + 1}`);
      }),
    );
  });

  it('two exchanged neighbours are noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (x, where) => {
        const letters = [...toLetters(x).slice(4).replaceAll('-', '')];
        const at = where % (letters.length - 1);
        fc.pre(letters[at] !== letters[at + 1]);
        [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
        expect(fromLetters(`HP1${letters.join('')}`).ok).toBe(false);
      }),
    );
  });

  it('a missing end, a missing group and exchanged groups are noticed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 60 }), fc.nat(), (x, where) => {
        const groups = toLetters(x).split('-').slice(1);
        const at = where % (groups.length - 1);
        const without = groups.filter((_, index) => index !== at);
        const exchanged = [...groups];
        [exchanged[at], exchanged[at + 1]] = [exchanged[at + 1] ?? '', exchanged[at] ?? ''];
        for (const wrong of [
          groups.slice(0, -1),
          without,
          ...(groups[at] === groups[at + 1] ? [] : [exchanged]),
        ])
          expect(fromLetters(`HP1-${wrong.join('-')}`).ok).toBe(false);
      }),
    );
  });

  it('says so plainly when it is no code at all, or holds a letter no code has', () => {
    expect(fromLetters('hello class').ok).toBe(false);
    const read = fromLetters(toLetters(new Uint8Array([1, 2, 3])).replace(/.$/, 'U'));
    expect(read.ok === false && read.error.zh).toContain('U');
  });

  it('says of a later format that it is newer, and of other words beginning so that they are no code', () => {
    const later = toLetters(new Uint8Array([1, 2, 3])).replace('HP1', 'HP2');
    for (const sent of [later, later.toLowerCase(), `上课用的代码：${later}。`, later.replaceAll('-', ' ')])
      expect(fromLetters(sent)).toEqual({ ok: false, error: newerCode });
    for (const text of ['HP2', 'an HP2 printer', 'HP25-1'])
      expect(fromLetters(text)).toEqual({ ok: false, error: notACode });
  });

  it('hostile text never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(fromLetters(`HP1-${text}`)).toHaveProperty('ok');
      }),
    );
    expect(fromLetters('HP1'.repeat(1_000_000)).ok).toBe(false);
  });
});

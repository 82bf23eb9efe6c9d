import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrSquares, qrOf } from '../../../../../components/classroom/share/qr';
import { scenarioCode } from '../../../../../sim/codes/scenario-code';
import { scenarios } from '../../../../../sim/scenarios/library';

/** Paints the path as a picture, four points a square with a quiet zone, and reads it as a telephone does. */
function scanned({ side, dark }: QrSquares): string | undefined {
  const [scale, quiet] = [4, 4];
  const width = (side + 2 * quiet) * scale;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, column, row, length] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let y = 0; y < scale; y++)
      for (let x = 0; x < Number(length) * scale; x++) {
        const at = ((Number(row) + quiet) * scale + y) * width + (Number(column) + quiet) * scale + x;
        picture.fill(0, at * 4, at * 4 + 3);
      }
  return jsQR(picture, width, width)?.data;
}

const code = (seed: string, shipped = 'breakfast-shop') =>
  scenarioCode({ scenario: { shipped }, seed, mode: 'graded' });

describe('C: the QR code of a classroom code', () => {
  it('a scanner reads the very link or code, for every shipped scenario', () => {
    for (const { id } of scenarios)
      for (const before of ['', 'https://school.example/courses/旅游/classroom/#code=']) {
        const text = before + code('K7Q2M', id);
        const qr = qrOf(text);
        expect(qr && scanned(qr), id).toBe(text);
      }
  });

  it('any seed a teacher writes can be scanned', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (seed) => {
        const text = `http://localhost/c/#code=${code(seed)}`;
        const qr = qrOf(text);
        expect(qr && scanned(qr)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('what no telephone could read from the last row gets no QR code', () => {
    expect(qrOf(`HP1-${'ABCDE-'.repeat(400)}ABCDE`)).toBeUndefined();
    expect(qrOf(`HP1-${'ABCDE-'.repeat(4000)}ABCDE`)).toBeUndefined();
  });
});

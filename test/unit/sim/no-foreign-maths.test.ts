import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOM = join(import.meta.dirname, '../../../sim');

/** ECMAScript fixes the bits of these; every other `Math` function may differ from engine to engine. */
const EXACT = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'LOG2E',
]);

function foreign(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const found: string[] = [];
  for (const [, name = ''] of code.matchAll(/\bMath\.(\w+)/g))
    if (!EXACT.has(name)) found.push(`Math.${name}`);
  for (const pattern of [
    /\*\*/,
    /\bDate\b/,
    /\bperformance\b/,
    /\bcrypto\b/,
    /\bMath\s*\[/,
    /=\s*Math\b(?!\.)/,
  ]) {
    if (pattern.test(code)) found.push(String(pattern));
  }
  return found;
}

describe('the seeded world uses only arithmetic whose bits every engine must give', () => {
  it('finds what it looks for', () => {
    expect(foreign('const a = Math.exp(1) + 2 ** 3; // Math.sin in a comment')).toEqual([
      'Math.exp',
      '/\\*\\*/',
    ]);
    expect(foreign('const { pow } = Math;')).not.toEqual([]);
    expect(foreign('Date.now()')).not.toEqual([]);
  });

  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  it('has files to read', () => expect(files.length).toBeGreaterThan(20));
  it.each(files)('sim/%s', (file) => {
    expect(foreign(readFileSync(join(ROOM, file), 'utf8'))).toEqual([]);
  });
});

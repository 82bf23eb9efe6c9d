import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const refused = [
  'export const x = Math.exp(1);',
  'export const x = Math.max(1, Math.log(2));',
  'export const x = Math?.pow(2, 3);',
  "export const x = Math['sin'](1);",
  'export const x = [1, 2].map(Math.tanh);',
  'const { pow } = Math;\nexport const x = pow(2, 3);',
  'const m = Math;\nexport const x = m.log(2);',
  'export const x = globalThis.Math.tan(1);',
  'export const x = 2 ** 3;',
  'export let x = 2;\nx **= 3;',
  'export const x = Math.random();',
  'export const x = Date.now();',
  'export const x = new Date();',
  'export const x = performance.now();',
];
const allowed = [
  'export const x = Math.sqrt(Math.floor(2.5)) + Math.imul(3, 4);',
  'export const x = Math.min(1, Math.abs(-2));',
  '/** Not Math.exp, nor 2 ** 3. */\nexport const x = 1;',
];

/** A house with the project's own lint and nothing in `sim/` but these lines, one file each. */
const house = mkdtempSync(join(tmpdir(), 'homeport-lint-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));
mkdirSync(join(house, 'sim'));
mkdirSync(join(house, '.git'));
for (const file of ['biome.json', 'sim/no-foreign-maths.grit'])
  copyFileSync(join(root, file), join(house, file));
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
writeFileSync(join(house, '.gitignore'), 'node_modules\n');
for (const [n, line] of [...refused, ...allowed].entries()) {
  writeFileSync(join(house, `sim/line-${n}.ts`), `${line}\n`);
}
const { stdout, stderr } = spawnSync(
  join(root, 'node_modules/.bin/biome'),
  ['lint', '--max-diagnostics=none', '--reporter=github', 'sim'],
  { cwd: house, encoding: 'utf8' },
);
const said = (n: number): string[] =>
  `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes(`line-${n}.ts,`) && line.includes('plugin'));

describe('lint holds sim/ to arithmetic whose bits every engine must give, and to what is handed in', () => {
  it.each(refused.map((line, n) => [line, n] as const))('refuses %j', (_, n) => {
    expect(said(n)).not.toEqual([]);
  });

  it.each(allowed.map((line, n) => [line, refused.length + n] as const))('lets pass %j', (_, n) => {
    expect(said(n)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../../components/classroom', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

/** Names, seeds and rows of the course stand in letters and keep the space that parts them from Chinese. */
const lettersMaybe = /\$\{(fileName|placeOf\(link\)|(file\.)?seed|row|question\.course)\}/g;
/** `第 3 轮`, `共 ${n} 个`, `# 局`; a symbol alone, as in `链接的 # 之后`, is no number. */
const spaced =
  /[\u4e00-\u9fff] (?:[\d−]|\$\{)|(?:[\d%]|\$\{[^}]*\}) [\u4e00-\u9fff]|(?<!\S )# [\u4e00-\u9fff]|[\u4e00-\u9fff] #(?! )/;

it('in Chinese no space stands between a number and the words around it', () => {
  const found = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => spaced.test(line.replace(lettersMaybe, 'K7Q2M')))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

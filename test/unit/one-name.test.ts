import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['bin', 'components', 'entrypoints', 'retention', 'sim'];

const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: join(room, name), text: readFileSync(join(root, room, name), 'utf8') })),
);

/** What a thing is called, the course's term where it has one, and what it was also called once. */
const names: readonly (readonly [chosen: string, never: RegExp])[] = [
  ['兄弟世界', /相似世界|同类世界/],
  ['标准杆', /(?<!标准)标杆/],
  ['客户群价值', /客户基础价值/],
  ['什么都不做', /不作为/],
  ['心理依附', /依恋/],
  ['客户剩余价值', /客户剩余(?!价值)/],
  ['动力', /驱动力/],
  ['终止壁垒', /终止障碍|转移壁垒/],
  ['Termination barrier', /Exit barrier/],
  ['思考题', /添加问题|课程中的问题/],
];

describe('one thing has one name on every page', () => {
  it.each(names)('%s', (chosen, never) => {
    expect(sources.some(({ text }) => text.includes(chosen))).toBe(true);
    expect(sources.filter(({ text }) => never.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { luckExplained } from '../../../../components/classroom/grade/sorting';
import { luckWorlds } from '../../../../components/classroom/luck-worlds';
import type { GradeRow } from '../../../../sim/grade/grade-row';
import { scenarios } from '../../../../sim/scenarios/library';

it('the luck of a run is told from 200 sibling worlds in every scenario that ships', () => {
  expect(new Set(scenarios.map(luckWorlds))).toEqual(new Set([200]));
});

it('from fewer where a world takes long, and from 50 at least', () => {
  expect(luckWorlds({ customers: 10_000, rounds: 12 })).toBe(67);
  expect(luckWorlds({ customers: 100_000, rounds: 24 })).toBe(50);
});

it('D: the grade table says of how many worlds its percentages are', () => {
  const row = (n: number | null) => ({ luck: n && { percentile: 0.5, n } }) as GradeRow;
  expect(luckExplained([row(200), row(null), row(200)]).en).toBe(
    'of 200 sibling worlds, those that did worse',
  );
  expect(luckExplained([row(200), row(67)]).zh).toBe('67–200个兄弟世界中结果更差的');
  expect(luckExplained([row(null)]).en).not.toMatch(/\d/);
});

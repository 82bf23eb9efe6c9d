// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { ClassPicture } from '../../../../../components/classroom/grade/class-picture';
import { Speaking } from '../../../../../components/language';
import type { Language } from '../../../../../retention/words';
import { assignmentOf } from '../../../../../sim/grade/assignment';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { classOfRuns } from '../../../../helpers/class-of-runs';
import { rowsOf } from '../../../sim/grade/rows';

const runs = classOfRuns(breakfastShop, 'K7Q2M', 10);

/** The picture of a class of so many, each with a score and its luck. */
function pictureOf(students: number, language: Language = 'en'): HTMLElement {
  const rows = rowsOf(runs.slice(0, students)).map((row, n) => ({
    ...row,
    finished: true,
    judgement: { mark: 'genuine', why: { en: '', zh: '' } },
    score: 10 * n,
    luck: { percentile: n / 10, n: 200 },
  }));
  const host = document.createElement('main');
  act(() =>
    render(
      <Speaking language={language}>
        <ClassPicture rows={rows as never} set={assignmentOf(breakfastShop)} />
      </Speaking>,
      host,
    ),
  );
  return host;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  HTMLCanvasElement.prototype.getContext = () => null;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('of two runs nothing is said as of a class: no luck, no mean, no spread', () => {
  const picture = pictureOf(2);
  expect(picture.textContent).toContain('2 genuine, finished runs');
  expect(picture.textContent).toContain('Too few runs to say anything of a class');
  expect(picture.querySelectorAll('figure, select')).toHaveLength(0);
  expect(pictureOf(4).querySelectorAll('figure')).toHaveLength(0);
  expect(pictureOf(2, 'zh').textContent).toContain('记录太少');
});

it('from five runs on luck and causes stand there, and the spread of a lever only from ten', () => {
  const five = pictureOf(5);
  expect(five.querySelectorAll('figure')).toHaveLength(3);
  expect(five.textContent).toMatch(/Luck goes with \d+% of the differences/);
  expect(five.textContent).not.toContain('eight in ten');
  expect(five.textContent).toContain('Too few runs to say how far they spread');
  const ten = pictureOf(10);
  expect(ten.textContent).toContain('eight in ten');
  expect(ten.textContent).not.toContain('Too few runs');
});

it('of no run nothing stands there', () => {
  expect(pictureOf(0).textContent).toBe('');
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CourseCases } from '../../../../../components/classroom/library/course-cases';
import { Speaking } from '../../../../../components/language';
import type { Language } from '../../../../../retention/words';
import { courseCases } from '../../../../../sim/teaching/course-cases';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (language: Language) =>
  act(() =>
    render(
      <Speaking language={language}>
        <CourseCases />
      </Speaking>,
      root,
    ),
  );

describe('R89: the cases of the course', () => {
  it.each(['en', 'zh'] as const)('each open with their numbers and where they are met, in %s', (language) => {
    show(language);
    const open = [...root.querySelectorAll('details')];
    expect(open).toHaveLength(24);
    for (const [n, courseCase] of courseCases.entries()) {
      const text = open[n]?.textContent ?? '';
      expect(text).toContain(courseCase.name[language]);
      expect(text).toContain(courseCase.carries[language]);
      const link = open[n]?.querySelector('a')?.getAttribute('href');
      if (courseCase.scenario) expect(link).toBe(`#/library/${courseCase.scenario}`);
      if (courseCase.calculator) expect(open[n]?.querySelector('.calculator')).not.toBeNull();
    }
  });

  it('say of each figure that its source is not given', () => {
    show('en');
    for (const each of root.querySelectorAll('details'))
      expect(each.textContent).toContain('source not given');
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Calculators } from '../../../../../components/classroom/calculators/calculators';
import { Speaking } from '../../../../../components/language';
import type { Language } from '../../../../../retention/words';

let root: HTMLElement;

const show = (language: Language) =>
  act(() => {
    render(
      <Speaking language={language}>
        <Calculators />
      </Speaking>,
      root,
    );
  });

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function calculator(title: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.calculator')].find((each) =>
    each.querySelector('h3')?.textContent?.startsWith(title),
  );
  if (!found) throw new Error(`no calculator ${title}`);
  return found;
}

function type(within: HTMLElement, label: string, text: string) {
  const field = [...within.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  const input = field && within.querySelector<HTMLInputElement>(`[id="${field.htmlFor}"]`);
  if (!input) throw new Error(`no field ${label}`);
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const answers = (within: HTMLElement) =>
  [...within.querySelectorAll('.calculator__value')].map((each) => each.textContent);

describe('the calculators of the course', () => {
  it('R16: begin at 180 and 270, and follow a gain of 150 to −30', () => {
    show('en');
    const shares = calculator('Opportunity cost');
    expect(answers(shares)).toEqual(['180', '270']);
    type(shares, 'Gain of the shares', '150');
    expect(answers(shares)).toEqual(['180', '−30']);
  });

  it('R17: take the largest other use, not the sum', () => {
    show('en');
    const shares = calculator('Opportunity cost');
    type(shares, 'Best third use', '200');
    expect(answers(shares)).toEqual(['200', '250']);
  });

  it('R14: name the fallacy only where the money gone turned the decision', () => {
    show('en');
    const cinema = calculator('Sunk cost');
    expect(cinema.textContent).toContain('fallacy');
    type(cinema, 'Weight of what is paid', '0');
    expect(answers(cinema)).toEqual(['leave']);
    expect(cinema.textContent).not.toContain('fallacy');
  });

  it('R12, R49: answer 200 and −200, and 85.1% for eight links at 2%', () => {
    show('en');
    const surplus = calculator('Customer surplus');
    expect(answers(surplus)).toEqual(['200']);
    type(surplus, 'Price', '1200');
    expect(answers(surplus)).toEqual(['−200']);
    expect(answers(calculator('Service chain'))).toEqual(['85.1%']);
  });

  it('R4: mark 5–10 as a courseware figure without source, and say unknown instead of dividing by nobody', () => {
    show('en');
    const ratio = calculator('Acquire or keep');
    expect(ratio.textContent).toContain('courseware figure, source not given');
    type(ratio, 'New customers', '0');
    expect(ratio.textContent).toContain('unknown');
    expect(answers(ratio)).toEqual([]);
  });

  it('state both conventions of the margin multiple, and that a value without end has none', () => {
    show('en');
    const multiple = calculator('Lifetime value');
    expect(answers(multiple)).toEqual(['2.50', '3.50']);
    type(multiple, 'Kept each year', '100');
    type(multiple, 'Discount rate', '0');
    expect(multiple.textContent).toContain('no end');
  });

  it('give no answer from half-typed numbers, and go back to those they began with', () => {
    show('en');
    const surplus = calculator('Customer surplus');
    type(surplus, 'Price', '');
    expect(answers(surplus)).toEqual([]);
    expect(surplus.querySelector('[aria-invalid="true"]')).not.toBeNull();
    act(() => surplus.querySelector('button')?.click());
    expect(answers(surplus)).toEqual(['200']);
  });

  it('E2: speak one language at a time', () => {
    show('en');
    expect(root.textContent).not.toMatch(/[\u4e00-\u9fff]/);
    show('zh');
    for (const text of root.querySelectorAll('h2, h3, p, label, button')) {
      expect(text.textContent).toMatch(/[\u4e00-\u9fff]|^× /);
    }
  });
});

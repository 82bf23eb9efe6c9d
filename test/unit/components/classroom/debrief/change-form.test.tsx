// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangeForm } from '../../../../../components/classroom/debrief/what-if/change-form';
import { runWhole } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';

const run = runWhole({ ...breakfastShop, customers: 50 }, 'what if');
const root = document.body.appendChild(document.createElement('div'));
afterEach(() => act(() => render(null, root)));

const ask = (value: number) => {
  const asked = vi.fn();
  act(() =>
    render(
      <ChangeForm run={run} from={{ round: 1, lever: 'price', value }} busy={false} onAsk={asked} />,
      root,
    ),
  );
  act(() => root.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
  return asked;
};

describe('D: what if one decision had been another', () => {
  it('a value of par that lies between two steps of the field is asked just as it is', () => {
    expect(ask(1.18716)).toHaveBeenCalledWith({ round: 1, lever: 'price', value: 1.18716 });
  });

  it('a value out of range is not asked, and the field says what is allowed', () => {
    const asked = ask(1.1);
    asked.mockClear();
    const field = root.querySelector<HTMLInputElement>('input[type=number]');
    act(() => {
      if (field) field.value = '500';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => root.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    expect(asked).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('from 70 to 160');
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Compute, GradeProps } from '../../../../../components/classroom/contract';
import { Grade } from '../../../../../components/classroom/grade/grade';
import { type KeptClass, keptNowhere } from '../../../../../components/classroom/grade/kept-class';
import { Speaking } from '../../../../../components/language';
import { writeRunFile } from '../../../../../sim/codes/run-file';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { classOfRuns } from '../../../../helpers/class-of-runs';

const stored = classOfRuns(breakfastShop, 'K7Q2M', 3).map((file, n) => ({
  id: n + 1,
  name: `run-${n}.json`,
  file: writeRunFile(file),
}));
/** Nothing is ever worked out: the list is what matters here. */
const never = () => new Promise<never>(() => undefined);
const compute = { verify: never } as unknown as Compute;

let host: HTMLElement;
afterEach(() => act(() => render(null, host)));

async function openOn(keptClass: KeptClass): Promise<void> {
  host = document.body.appendChild(document.createElement('main'));
  const props = { keptClass, compute: { ...compute }, go: vi.fn() } as unknown as GradeProps;
  act(() =>
    render(
      <Speaking language="en">
        <Grade {...props} />
      </Speaking>,
      host,
    ),
  );
  await vi.waitFor(() => expect(lines()).toBe(3));
}
const lines = () => host.querySelectorAll('.class-table__who').length;
const clear = () =>
  act(() => [...host.querySelectorAll('button')].find((each) => each.textContent === 'Clear')?.click());
const refuses = () => Promise.reject(new Error('refused'));

describe('D: clearing the class', () => {
  it('that the browser refuses is told, and the list still shows what is kept', async () => {
    await openOn({ ...keptNowhere(), handIns: async () => stored, clear: refuses });
    clear();
    await vi.waitFor(() => expect(host.textContent).toContain('still kept on this machine'));
    expect(lines()).toBe(3);
    expect(host.textContent).not.toContain('All runs were taken off the list');
  });

  it('succeeds at the second try, and the notice goes', async () => {
    const clearing = vi.fn().mockRejectedValueOnce(new Error('refused')).mockResolvedValue(undefined);
    await openOn({ ...keptNowhere(), handIns: async () => stored, clear: clearing });
    clear();
    await vi.waitFor(() => expect(host.textContent).toContain('still kept on this machine'));
    clear();
    await vi.waitFor(() => expect(lines()).toBe(0));
    expect(host.textContent).not.toContain('still kept on this machine');
  });

  it('of a browser that keeps nothing empties the list', async () => {
    let asked = 0;
    const handIns = async () => (asked++ === 0 ? stored : []); // kept until the window lost its store
    await openOn({ ...keptNowhere(), handIns, clear: refuses });
    clear();
    await vi.waitFor(() => expect(lines()).toBe(0));
  });
});

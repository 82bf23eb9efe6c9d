// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Compute, Host } from '../../../../../components/classroom/contract';
import { HandIn } from '../../../../../components/classroom/hand-in/hand-in';
import { Speaking } from '../../../../../components/language';
import type { Language } from '../../../../../retention/words';
import { openCode } from '../../../../../sim/codes/open';
import { claimedOf, newRunFile, type RunFile } from '../../../../../sim/codes/run-file';
import { ENGINE } from '../../../../../sim/engine';
import { run } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';

const file: RunFile = {
  ...newRunFile({ shipped: breakfastShop.id }, 'harbour', 'graded', '2026001'),
  decisions: [{ levers: { price: 1.05 } }, { levers: {} }],
  answers: [{ question: 'Q3', text: 'They say nothing and go.' }],
};
const claimed = claimedOf(run(breakfastShop, file.seed, file.decisions));
/** A turn later, as a worker's answer comes: while the page is being looked at, never after. */
const turn = () => new Promise((passed) => setTimeout(passed));
const compute = { claimedOf: () => turn().then(() => claimed) } as unknown as Compute;
/** Letters no packing makes shorter. */
const noise = (letters: number) =>
  Array.from({ length: letters }, (_, n) => String.fromCodePoint(0x4e00 + ((n * n * 7919) % 20_000))).join(
    '',
  );

const root = document.body.appendChild(document.createElement('div'));
const show = async (handedIn: RunFile, language: Language = 'en', by: Compute = compute) => {
  await act(async () =>
    render(
      <Speaking language={language}>
        <HandIn run={{ file: handedIn, scenario: breakfastShop }} compute={by} host={{} as Host} />
      </Speaking>,
      root,
    ),
  );
  await act(async () => {
    await turn();
    await turn();
  });
};
const letters = () => root.querySelector('textarea')?.value ?? '';
afterEach(() => render(null, root));

describe('D: a run is handed in as a file or as a code', () => {
  it('the code holds the run with what this machine saw, and the page says how long it is', async () => {
    await show(file);
    expect(openCode(letters())).toEqual({ ok: true, value: { kind: 'run', file: { ...file, claimed } } });
    expect(root.textContent).toContain(`${letters().length} letters`);
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      'Save as file',
      'Copy run code',
    ]);
  });

  it('a run begun with an older engine is handed in as this engine saw it, or as it stood where nothing can be played', async () => {
    const older = { ...file, engine: ENGINE - 1 };
    await show(older);
    expect(openCode(letters())).toEqual({ ok: true, value: { kind: 'run', file: { ...file, claimed } } });
    const unable = { claimedOf: () => Promise.reject(new Error('no worker')) } as unknown as Compute;
    await show(older, 'en', unable);
    expect(openCode(letters())).toEqual({ ok: true, value: { kind: 'run', file: older } });
  });

  it('a run too long for one message is offered as a file only, with the reason', async () => {
    await show({ ...file, answers: [{ question: 'Q3', text: noise(4000) }] });
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).toMatch(/too long for a code: \d+ letters, and one message takes 4000/);
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Save as file']);
  });

  it('a machine that cannot play the run now hands in what it saw when the last round was committed', async () => {
    const broken = {
      claimedOf: () => turn().then(() => Promise.reject(new Error('out of memory'))),
    } as unknown as Compute;
    await show({ ...file, ...(claimed && { claimed }) }, 'en', broken);
    expect(openCode(letters())).toMatchObject({ ok: true, value: { file: { claimed } } });
  });

  it('says nothing in the other language', async () => {
    await show(file, 'zh');
    const words = [...root.querySelectorAll('h3, button, p, summary')].map((each) => each.textContent ?? '');
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((each) => /[a-z]{4,}/i.test(each))).toEqual([]);
  });
});

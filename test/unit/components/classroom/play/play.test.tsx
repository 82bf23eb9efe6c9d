// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Compute, Forecast, SavedRun, Shelf } from '../../../../../components/classroom/contract';
import { Play } from '../../../../../components/classroom/play/play';
import type { RoundUnderWay } from '../../../../../components/classroom/round-under-way';
import { Speaking } from '../../../../../components/language';
import { computeWith } from '../../../../../entrypoints/classroom/compute';
import { type Ask, type DoJob, type JobKind, jobs } from '../../../../../entrypoints/classroom/jobs';
import type { Language } from '../../../../../retention/words';
import { type Mode, newRunFile, type RunFile } from '../../../../../sim/codes/run-file';
import { run } from '../../../../../sim/run';
import { breakfastShop } from '../../../../../sim/scenarios/breakfast-shop';
import { verify } from '../../../../../sim/verify';

const isGenuine = () =>
  verify({
    engine: file.engine,
    scenario: breakfastShop,
    seed: file.seed,
    decisions: file.decisions,
    ...(file.claimed && { claimed: file.claimed }),
  }).genuine;
const never = () => new Promise<never>(() => undefined);
const proposed: unknown[] = [];
const fan: Promise<Forecast> = Promise.resolve({
  n: 60,
  rounds: [
    {
      round: 1,
      fans: {
        activeAtEnd: [380, 386, 392, 396, 400],
        cash: [1000, 3000, 5000, 7000, 9000],
        worth: [700_000, 800_000, 900_000, 950_000, 990_000],
        exits: null,
        profit: null,
        baseValue: null,
        churnRate: null,
        satisfaction: null,
      },
    },
  ],
});
/** What the workers forecast; never there unless a test says so. */
let expectedOf: () => Promise<Forecast>;
/** The jobs of the round done here, a turn later; `hold` keeps them waiting, as a large world does. */
let hold: Promise<void> | undefined;
let looks: { readonly signal: AbortSignal | undefined }[];
const here: DoJob = async <K extends JobKind>(kind: K, ask: Ask<K>, signal: AbortSignal | undefined) => {
  looks.push({ signal });
  await hold;
  signal?.throwIfAborted();
  return (jobs[kind] as (ask: unknown) => never)(structuredClone(ask));
};
const compute = {
  ...computeWith(here),
  forecast: (_played: unknown, decisions: unknown) => {
    proposed.push(decisions);
    return expectedOf();
  },
  luck: never,
  score: never,
} satisfies Compute;

let root: HTMLElement;
let file: RunFile;
let restarted: string[];
let proposals: RoundUnderWay[];

function Held(props: { mode: Mode; language: Language; start: RunFile; underWay?: RoundUnderWay }) {
  const [held, setHeld] = useState(props.start);
  file = held;
  const saved: SavedRun = {
    id: 'r1',
    startedAt: '2026-11-21T08:00:00Z',
    changedAt: '2026-11-21T08:00:00Z',
    file: held,
    scenario: breakfastShop,
    ...(props.underWay && { underWay: props.underWay }),
  };
  const shelf = {
    restart: async (id: string) => {
      restarted.push(id);
      return { ...saved, file: { ...held, decisions: [], restarts: held.restarts + 1 } };
    },
  } as unknown as Shelf;
  return (
    <Speaking language={props.language}>
      <Play
        run={saved}
        onChange={setHeld}
        onUnderWay={(underWay) => proposals.push(underWay)}
        compute={compute}
        shelf={shelf}
        today="2026-11-21"
        go={() => undefined}
        presenting={false}
        host={{} as never}
      />
    </Speaking>
  );
}

/** A turn of the workers, whose answers come after what asked for them. */
const settled = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
const begin = async (mode: Mode = 'practice', language: Language = 'en', underWay?: RoundUnderWay) => {
  act(() =>
    render(
      <Held
        mode={mode}
        language={language}
        {...(underWay && { underWay })}
        start={newRunFile({ shipped: 'breakfast-shop' }, 'harbour', mode)}
      />,
      root,
    ),
  );
  await settled();
};
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
const press = async (words: string) => {
  act(() => {
    const found = button(words);
    if (!found) throw new Error(`no button “${words}”`);
    found.click();
  });
  await settled();
};
const type = (lever: string, text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>(`[data-lever=${lever}] input`);
    if (!field) throw new Error(`no field for ${lever}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = document.body.appendChild(document.createElement('div'));
  restarted = [];
  proposals = [];
  proposed.length = 0;
  hold = undefined;
  expectedOf = never;
  looks = [];
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('A: a round on one screen', () => {
  it('reads as a sentence: what happened, what I decide, what it may bring; then what it brought', async () => {
    await begin();
    const heads = () => [...root.querySelectorAll('.part > h2')].map((head) => head.textContent);
    expect(heads()).toEqual(['What happened', 'What I decide', 'What it may bring']);
    await press('Commit round 1');
    expect(heads()).toEqual(['What happened', 'What I decided', 'What it brought']);
    expect(root.querySelector('[data-part=brought]')?.textContent).toMatch(/\d+ of 400 left/);
    expect(root.querySelector('[data-part=brought] .kpis')?.textContent).toContain('The eight indicators');
    await press('On to round 2');
    expect(root.querySelector('h1')?.textContent).toBe('Round 2 of 6');
  });

  it('what is committed is kept as decisions, and the file is genuine', async () => {
    await begin();
    type('price', '105');
    await press('Commit round 1');
    expect(file.decisions).toEqual([{ levers: { price: 1.05 } }]);
    expect(isGenuine()).toBe(true);
    expect(file.claimed?.kpis).toEqual(run(breakfastShop, 'harbour', file.decisions).rounds[0]?.kpis);
  });

  it('a value out of range says what is allowed and cannot be committed; the last allowed one is not smuggled in', async () => {
    await begin();
    type('price', '105');
    type('price', '500');
    expect(root.querySelector('[data-lever=price] [role=alert]')?.textContent).toMatch(/from 70 to 160/);
    expect(button('Commit round 1')?.disabled).toBe(true);
    type('price', '');
    expect(button('Commit round 1')?.disabled).toBe(true);
    type('price', '160');
    expect(button('Commit round 1')?.disabled).toBe(false);
  });

  it('the forecast is asked for what is proposed, once typing pauses', async () => {
    await begin();
    type('price', '90');
    type('price', '95');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(600);
    });
    expect(proposed).toEqual([{ levers: { price: 0.95 }, desk: [] }]);
  });

  it('after committing, each quantity forecast is held against what came, in one plain line', async () => {
    expectedOf = () => fan;
    await begin();
    await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
    await press('Commit round 1');
    const [report] = run(breakfastShop, 'harbour', file.decisions).rounds;
    const yuan = (amount: number) => `CN¥${Math.round(amount).toLocaleString('en-GB')}`;
    const { cash = 0, baseValue = 0 } = report?.accounts ?? {};
    expect([...root.querySelectorAll('.expected li')].map((line) => line.textContent)).toEqual([
      `You expected about 392 customers; it came to ${report?.counts.activeAtEnd}.`,
      `Cash: you expected about CN¥5,000; it came to ${yuan(cash)}.`,
      `Cash + base value: you expected about CN¥900,000; it came to ${yuan(cash + baseValue)}.`,
    ]);
  });

  it('a forecast of other decisions than those committed is not held against the result', async () => {
    let asked = 0;
    expectedOf = () => (asked++ === 0 ? fan : never());
    await begin();
    await act(async () => void (await vi.advanceTimersByTimeAsync(600)));
    type('price', '105');
    await press('Commit round 1');
    expect(root.querySelectorAll('.expected li')).toHaveLength(0);
    expect(root.querySelector('.brought__expected')?.textContent).toContain(
      'You changed something after this forecast',
    );
  });

  it('without a forecast nothing is said of what was expected', async () => {
    await begin();
    await press('Commit round 1');
    expect(root.querySelector('.expected')).toBeNull();
  });

  it('at the end the box stands under its own question; what is to be said aloud has none and says so', async () => {
    await begin();
    for (let round = 1; round <= 6; round++) {
      await press(`Commit round ${round}`);
      await press(round === 6 ? 'See how it ended' : 'On to round');
    }
    const end = root.querySelector('.end');
    const box = end?.querySelector('textarea');
    const aloud = [...(end?.querySelectorAll('p') ?? [])].find((each) =>
      each.textContent?.startsWith('Before you look at the truth'),
    );
    expect(box?.closest('.question')?.querySelector('label')?.textContent).toContain(
      breakfastShop.questions.at(-1)?.text.en,
    );
    expect(aloud?.textContent).toContain('say it aloud');
    if (!box || !aloud) throw new Error('both stand at the end');
    expect(box.compareDocumentPosition(aloud) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('committing does not wait for the page: what is slow says how far it is after 0.3 s, never before', async () => {
    await begin();
    let go: () => void = () => undefined;
    hold = new Promise((resolve) => {
      go = resolve;
    });
    await press('Commit round 1');
    expect(root.querySelector('.play__foot .progress')).toBeNull();
    await act(async () => void (await vi.advanceTimersByTimeAsync(290)));
    expect(root.querySelector('.play__foot .progress')).toBeNull();
    await act(async () => void (await vi.advanceTimersByTimeAsync(20)));
    expect(root.querySelector('.play__foot .progress')?.textContent).toContain('Playing the round');
    expect(file.decisions).toEqual([]);
    await press('Commit round 1');
    expect(looks).toHaveLength(2);
    go();
    await settled();
    expect(root.querySelector('.play__foot .progress')).toBeNull();
    expect(root.querySelector('[data-part=brought]')).not.toBeNull();
    expect(file.decisions).toHaveLength(1);
  });

  it('a commit that is stopped changes nothing, and what was proposed stands', async () => {
    await begin();
    type('price', '105');
    hold = new Promise(() => undefined);
    await press('Commit round 1');
    await act(async () => void (await vi.advanceTimersByTimeAsync(400)));
    act(() => root.querySelector<HTMLButtonElement>('.play__foot .progress button')?.click());
    expect(looks.at(-1)?.signal?.aborted).toBe(true);
    expect(file.decisions).toEqual([]);
    expect(root.querySelector<HTMLInputElement>('[data-lever=price] input')?.value).toBe('105');
    hold = undefined;
    await press('Commit round 1');
    expect(file.decisions).toEqual([{ levers: { price: 1.05 } }]);
  });

  it('a round that cannot be played is not committed, and the page says so', async () => {
    await begin();
    hold = new Promise((_, reject) => setTimeout(() => reject(new Error('out of memory')), 100));
    await press('Commit round 1');
    await act(async () => void (await vi.advanceTimersByTimeAsync(100)));
    expect(root.querySelector('.play__foot [role=alert]')?.textContent).toContain('nothing was changed');
    expect(file.decisions).toEqual([]);
    hold = undefined;
    await press('Commit round 1');
    expect(file.decisions).toHaveLength(1);
  });

  it('practice: a round can be undone, and played otherwise', async () => {
    await begin();
    await press('Commit round 1');
    await press('Undo round 1');
    expect(file.decisions).toEqual([]);
    expect(file.claimed).toBeUndefined();
    expect(root.querySelector('h1')?.textContent).toBe('Round 1 of 6');
  });

  it('graded: no undo; beginning again asks first and is counted', async () => {
    await begin('graded');
    await press('Commit round 1');
    expect(button('Undo')).toBeUndefined();
    await press('Begin again');
    expect(restarted).toEqual([]);
    const sure = [...root.querySelectorAll('button')].find((each) => each.className.includes('danger'));
    act(() => sure?.click());
    await settled();
    await settled();
    expect(restarted).toEqual(['r1']);
    expect(file.restarts).toBe(1);
    expect(root.querySelector('h1')?.textContent).toBe('Round 1 of 6');
  });

  it('a question stands where its topic is played, and its answer is kept with the run', async () => {
    await begin();
    for (let round = 1; round <= 4; round++) {
      expect(root.querySelector('textarea')).toBeNull();
      await press(`Commit round ${round}`);
      await press('On to round');
    }
    const field = root.querySelector('textarea');
    act(() => {
      if (!field) throw new Error('no question after round 4');
      field.value = 'Call them first.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => {
      field?.dispatchEvent(new Event('blur'));
    });
    expect(file.answers).toEqual([{ question: 'Q3', text: 'Call them first.' }]);
  });

  it('an answer still being typed when the round is committed takes no round back', async () => {
    await begin();
    for (let round = 1; round <= 4; round++) {
      await press(`Commit round ${round}`);
      await press('On to round');
    }
    act(() => {
      const field = root.querySelector('textarea');
      if (!field) throw new Error('no question after round 4');
      field.value = 'Call them first.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Commit round 5');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(file.answers).toEqual([{ question: 'Q3', text: 'Call them first.' }]);
    expect(file.decisions).toHaveLength(5);
  });

  it('what is proposed is kept, not letter by letter, and stands again when the run is opened', async () => {
    await begin();
    type('price', '103');
    type('price', '104');
    type('price', '105');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(proposals.map(({ round, proposed }) => [round, proposed.levers.price])).toEqual([
      [1, 1.03],
      [1, 1.05],
    ]);
    render(null, root);
    await begin('practice', 'en', proposals[1]);
    expect(root.querySelector<HTMLInputElement>('[data-lever=price] input')?.value).toBe('105');
    await press('Commit round 1');
    expect(file.decisions).toEqual([{ levers: { price: 1.05 } }]);
  });

  it('what is proposed is kept at once when the page goes, and not after it was committed', async () => {
    await begin();
    type('price', '104');
    type('price', '105');
    expect(proposals).toHaveLength(1);
    dispatchEvent(new Event('pagehide'));
    expect(proposals).toHaveLength(2);
    type('price', '106');
    await press('Commit round 1');
    dispatchEvent(new Event('pagehide'));
    expect(proposals).toHaveLength(2);
  });

  it('a day at the desk: choices of the guests become decisions of the round', async () => {
    await begin();
    for (let round = 1; round <= 3; round++) {
      await press(`Commit round ${round}`);
      await press('On to round');
    }
    await press('A day at the desk');
    for (let guest = 0; guest < 10; guest++) await press(guest % 2 ? 'Call' : 'Leave alone');
    await press('Back to the round');
    await press('Commit round 4');
    expect(file.decisions[3]?.desk).toHaveLength(10);
    expect(isGenuine()).toBe(true);
  });

  it('says nothing in the other language', async () => {
    await begin('practice', 'zh');
    await press('提交第1轮');
    await press('进入第2轮');
    const text = [...root.querySelectorAll('h1, h2, h3, label, p:not(.soft)')].map(
      (each) => each.textContent ?? '',
    );
    expect(text.filter((each) => /[a-z]{4,}/i.test(each))).toEqual([]);
  });
});

// @vitest-environment jsdom
import type { ChartConfiguration } from 'chart.js';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartTokens } from '../../../../components/charts/tokens-of';
import { LeaversByCause } from '../../../../components/classroom/charts/leavers-by-cause';
import { MoneyOverRounds } from '../../../../components/classroom/charts/money-over-rounds';
import { SpendByTenth } from '../../../../components/classroom/charts/spend-by-tenth';
import { SiblingHistogram } from '../../../../components/classroom/debrief/luck/sibling-histogram';
import { LeaversByWarning } from '../../../../components/classroom/debrief/seen/leavers-by-warning';
import { PresumedByRound } from '../../../../components/classroom/debrief/seen/presumed-by-round';
import { ForecastFan } from '../../../../components/classroom/play/forecast-fan';
import { Speaking } from '../../../../components/language';
import type { Language } from '../../../../retention/words';
import { breakfastShop } from '../../../../sim/scenarios/breakfast-shop';

const drawn: ChartConfiguration[] = [];
const tokens: ChartTokens = {
  ink: 'ink',
  inkSoft: 'ink-soft',
  rule: 'rule',
  paper: 'paper',
  font: 'sans-serif',
  size: 14,
  colour: (name) => name,
  fill: (name) => (name === '--unknown' ? 'hatched' : name),
};
vi.mock('../../../../components/charts/canvas-chart', () => ({
  CanvasChart: ({ draw }: { draw: (tokens: ChartTokens) => ChartConfiguration }) => {
    drawn.push(draw(tokens));
    return null;
  },
}));

function drawing(chart: VNode, language: Language = 'en'): ChartConfiguration {
  act(() => render(<Speaking language={language}>{chart}</Speaking>, document.createElement('main')));
  const last = drawn.at(-1);
  if (!last) throw new Error('nothing was drawn');
  return last;
}

interface Axis {
  readonly title?: { readonly display?: boolean; readonly text?: string };
}
/** What stands below the axis across and above the axis upward. */
const axisNames = ({ options }: ChartConfiguration) => [
  (options?.scales?.x as Axis | undefined)?.title?.text,
  (options?.plugins as { title?: { text?: string } } | undefined)?.title?.text,
];

const byCause = { natural: 1, competitive: 0, fault: 2, malicious: 0, other: 0, unknown: 3 };
const leavers = (
  <LeaversByCause length={6} rounds={[{ round: 1, activeAtStart: 400, retentionRate: 0.98, byCause }]} />
);
const money = (
  <MoneyOverRounds length={6} currency="CNY" rounds={[{ round: 1, cash: 1, baseValue: 2, profit: 1 }]} />
);
const fan = [380, 390, 400, 410, 420] as const;
const charts: readonly [string, VNode, [string, string], [string, string]][] = [
  ['leavers by cause', leavers, ['Round', 'Customers who left'], ['轮次', '离开人数']],
  ['money', money, ['Round', 'Amount (CN¥)'], ['轮次', '金额（¥）']],
  [
    'spend by tenth',
    <SpendByTenth key="tenths" currency="CNY" tenths={[{ customers: [], spend: 10, share: 1 }]} />,
    ['Tenth of the active customers', 'Spent so far (CN¥)'],
    ['活跃客户十分位', '累计消费（¥）'],
  ],
  [
    'siblings',
    <SiblingHistogram
      key="siblings"
      scenario={breakfastShop}
      found={{
        own: 3,
        n: 5,
        percentile: 0.4,
        worths: [1, 2, 3, 4, 5],
        mean: 3,
        quantiles: [1, 2, 3, 4, 5],
      }}
    />,
    ['Worth at the end (CN¥)', 'Sibling worlds'],
    ['期末总值（¥）', '兄弟世界数'],
  ],
  [
    'leavers by warning',
    <LeaversByWarning key="warned" leavers={[{ round: 2, inTime: 1, longBefore: 1, never: 1 }]} />,
    ['Round they left in', 'Customers who chose to leave'],
    ['离开的轮次', '自行离开的人数'],
  ],
  [
    'the forecast',
    <ForecastFan
      key="fan"
      scenario={breakfastShop}
      reports={[]}
      forecast={{ n: 60, rounds: [{ round: 1, fans: { activeAtEnd: fan, cash: fan, worth: fan } as never }] }}
    />,
    ['Round', 'Customers'],
    ['轮次', '客户数'],
  ],
];

beforeEach(() => {
  drawn.length = 0;
});

describe('a chart says what it counts', () => {
  it.each(charts)('%s names both axes, with the unit, in both languages', (_, chart, en, zh) => {
    expect(axisNames(drawing(chart, 'en'))).toEqual(en);
    expect(axisNames(drawing(chart, 'zh'))).toEqual(zh);
  });
});

describe('what nobody knows is hatched, with the word', () => {
  it('leavers whose cause is unknown', () => {
    const stacks = drawing(leavers).data.datasets.map(({ label, backgroundColor }) => [
      label,
      backgroundColor,
    ]);
    expect(stacks).toEqual([
      ['Natural', '--cause-natural'],
      ['Our fault', '--cause-fault'],
      ['Unknown to us', 'hatched'],
    ]);
  });

  it('rounds of which a rule can say nothing', () => {
    const rounds = [null, null, 0.2, 0.3].map((presumed, n) => ({ round: n + 1, presumed, truly: 0.1 }));
    const { plugins, data } = drawing(<PresumedByRound rounds={rounds as never} />, 'zh');
    const hatched: number[][] = [];
    const words: string[] = [];
    const ctx = {
      fillStyle: '',
      save() {},
      restore() {},
      measureText: () => ({ width: 30 }),
      fillText: (word: string) => words.push(word),
      fillRect(x: number, _y: number, width: number) {
        if (this.fillStyle === 'hatched') hatched.push([x, x + width]);
      },
    };
    const chart = {
      ctx,
      data,
      chartArea: { left: 0, right: 300, top: 0, bottom: 100 },
      scales: { x: { getPixelForValue: (n: number) => 100 * n } },
    };
    for (const plugin of plugins ?? []) plugin.beforeDatasetsDraw?.(chart as never, {} as never, {});
    expect(hatched).toEqual([[0, 150]]);
    expect(words).toEqual(['未知']);
  });

  it('what may come is a forecast, not an unknown: it has no hatching', () => {
    const [chart] = charts.filter(([name]) => name === 'the forecast').map(([, node]) => node);
    if (!chart) throw new Error('the forecast is among the charts');
    for (const { borderColor } of drawing(chart).data.datasets) expect(borderColor).not.toBe('--unknown');
  });
});

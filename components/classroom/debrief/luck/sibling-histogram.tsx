import type { Chart, ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { Distribution } from '../../../../sim/contract/comparison';
import { type Bin, binOf, histogram } from '../../../../sim/debrief/histogram';
import type { Scenario } from '../../../../sim/scenario/scenario';
import { worthWords } from '../../../../sim/worth';
import { nameAbove, nameBelow } from '../../../charts/axes';
import { CanvasChart } from '../../../charts/canvas-chart';
import { Figure } from '../../../charts/figure';
import type { ChartTokens } from '../../../charts/tokens-of';
import { useSpeech } from '../../../language';
import { inCurrency } from '../../charts/in-currency';
import { amountsIn } from '../amounts';

/** How many sibling worlds ended where, with the own run as a line. */
export function SiblingHistogram({ found, scenario }: { found: Distribution; scenario: Scenario }) {
  const say = useSpeech();
  const money = amountsIn(say, scenario.currency);
  const counted = worthWords(scenario);
  const bins = useMemo(() => histogram(found.worths, found.own), [found]);
  const own = binOf(bins, found.own);
  const below = Math.round(found.percentile * found.n);
  const title = say({
    en: `${below} of ${found.n} siblings ended worse than you`,
    zh: `${found.n}个兄弟世界中有${below}个结果不如你`,
  });
  const worth = inCurrency(say, { en: 'Worth at the end', zh: '期末总值' }, scenario.currency);
  const worlds = say({ en: 'Sibling worlds', zh: '兄弟世界数' });
  const draw = useCallback(
    (tokens: ChartTokens): ChartConfiguration<'bar'> => {
      const compact = (value: number) =>
        say.number(value, { notation: 'compact', maximumSignificantDigits: 3 });
      const you = say({ en: 'your run', zh: '你的一局' });
      return {
        type: 'bar',
        plugins: [ownLine(bins, found.own, you, tokens)],
        data: {
          labels: bins.map(({ from, to }) => `${compact(from)}–${compact(to)}`),
          datasets: [
            {
              label: say({ en: 'sibling worlds', zh: '兄弟世界' }),
              data: bins.map(({ count }) => count),
              backgroundColor: bins.map((_, n) => tokens.colour(n === own ? '--accent' : '--rule-strong')),
              categoryPercentage: 1,
              barPercentage: 0.96,
            },
          ],
        },
        options: {
          // Room above the bars for the name of the own line.
          plugins: { title: nameAbove({ upward: worlds }, tokens, tokens.size + 12) },
          scales: {
            x: {
              grid: { display: false },
              ticks: { maxRotation: 45, autoSkip: true },
              title: nameBelow({ across: worth }),
            },
            y: { beginAtZero: true, ticks: { precision: 0, maxTicksLimit: 5 } },
          },
        },
      };
    },
    [bins, found.own, own, worth, worlds, say],
  );
  return (
    <Figure
      title={title}
      note={say({ en: `Worth at the end: ${counted.en}.`, zh: `期末总值：${counted.zh}。` })}
      table={{
        columns: [
          say({ en: 'Worth', zh: '总值' }),
          say({ en: 'Sibling worlds', zh: '兄弟世界' }),
          say({ en: 'Your run', zh: '你的一局' }),
        ],
        rows: bins.map(({ from, to, count }, n) => [
          `${money(from)} – ${money(to)}`,
          count,
          n === own ? money(found.own) : '',
        ]),
      }}
    >
      <CanvasChart draw={draw} label={title} height={250} />
    </Figure>
  );
}

/** A line where the own run lies, its name above it. */
const ownLine = (bins: readonly Bin[], own: number, name: string, tokens: ChartTokens) => ({
  id: 'homeport-own-line',
  afterDatasetsDraw({ ctx, chartArea }: Chart<'bar'>) {
    const first = bins[0]?.from ?? 0;
    const last = bins.at(-1)?.to ?? 1;
    const x = chartArea.left + ((own - first) / (last - first)) * (chartArea.right - chartArea.left);
    ctx.save();
    ctx.strokeStyle = tokens.colour('--accent');
    ctx.fillStyle = tokens.colour('--accent');
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.font = `600 ${Math.max(12, tokens.size)}px ${tokens.font}`;
    ctx.textBaseline = 'bottom';
    const width = ctx.measureText(name).width;
    const left = Math.min(Math.max(chartArea.left, x - width / 2), chartArea.right - width);
    ctx.fillText(name, left, chartArea.top - 4);
    ctx.restore();
  },
});

import type { ChartConfiguration } from 'chart.js';
import { useCallback } from 'preact/hooks';
import { useSpeech } from '../language';
import { type AxisNames, nameAbove, nameBelow } from './axes';
import { CanvasChart } from './canvas-chart';
import type { ChartTokens } from './tokens-of';

export interface Stack {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

interface Props {
  readonly groups: readonly string[];
  readonly stacks: readonly Stack[];
  readonly label: string;
  readonly axes: AxisNames;
  readonly max?: number;
  readonly horizontal?: boolean;
  readonly height?: number;
  readonly onPick?: (group: number, stack: number) => void;
}

/** Bars from zero, one stack a meaning. A bar can be picked; the table gives the same way in by key. */
export function StackedBars(props: Props) {
  const { groups, stacks, label, axes, max, horizontal, height = 240, onPick } = props;
  const { across, upward } = axes;
  const t = useSpeech();
  const draw = useCallback(
    (tokens: ChartTokens): ChartConfiguration<'bar'> => ({
      type: 'bar',
      data: {
        labels: [...groups],
        datasets: stacks.map(({ name, colour, values }) => ({
          label: name,
          data: [...values],
          backgroundColor: tokens.fill(colour),
          borderColor: colour === '--unknown' ? tokens.colour(colour) : tokens.paper,
          borderWidth: 1,
          maxBarThickness: 44,
        })),
      },
      options: {
        indexAxis: horizontal ? 'y' : 'x',
        onClick: (_, [hit]) => hit && onPick?.(hit.index, hit.datasetIndex),
        interaction: { mode: 'nearest', intersect: true },
        plugins: {
          title: nameAbove({ upward }, tokens),
          tooltip: {
            callbacks: {
              label: ({ dataset, parsed }) =>
                `${dataset.label}: ${t.number((horizontal ? parsed.x : parsed.y) ?? 0)}`,
            },
          },
        },
        scales: {
          [horizontal ? 'y' : 'x']: {
            stacked: true,
            grid: { display: false },
            ...(horizontal ? {} : { title: nameBelow({ across }) }),
          },
          [horizontal ? 'x' : 'y']: {
            stacked: true,
            ...(horizontal ? { title: nameBelow({ across }) } : {}),
            beginAtZero: true,
            ...(max === undefined ? {} : { max }),
            ticks: { maxTicksLimit: 5, callback: (value: string | number) => t.number(Number(value)) },
          },
        },
      },
    }),
    [groups, stacks, across, upward, t, max, horizontal, onPick],
  );
  return (
    <div>
      <CanvasChart draw={draw} label={label} height={height} />
      <ul class="chart-key">
        {stacks.map(({ name, colour }) => (
          <li key={name}>
            <span
              class="chart-key__mark"
              data-unknown={colour === '--unknown'}
              style={{ '--meaning': `var(${colour})` }}
            />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ChartConfiguration } from 'chart.js';
import { useCallback } from 'preact/hooks';
import { useSpeech } from '../language';
import { CanvasChart } from './canvas-chart';
import { endLabels } from './end-labels';
import type { ChartTokens } from './tokens-of';

export interface Line {
  readonly name: string;
  /** A token such as `--holds`. */
  readonly colour: string;
  /** One value a round; `null` where the firm cannot know. */
  readonly values: readonly (number | null)[];
  readonly dashed?: boolean;
  /** Low and high end of a forecast fan around the line, drawn as a band. */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
}

interface Props {
  readonly rounds: readonly string[];
  readonly lines: readonly Line[];
  readonly label: string;
  readonly percent?: boolean;
  /** The same scale before and after, so that two charts can be compared by eye. */
  readonly max?: number;
  readonly min?: number;
  readonly height?: number;
}

export function LinesOverRounds({ rounds, lines, label, percent, max, min, height = 240 }: Props) {
  const t = useSpeech();
  const draw = useCallback(
    (tokens: ChartTokens): ChartConfiguration<'line'> => ({
      type: 'line',
      plugins: [endLabels],
      data: {
        labels: [...rounds],
        datasets: lines.flatMap((line) => {
          const colour = tokens.colour(line.colour);
          const drawn = {
            label: line.name,
            data: [...line.values],
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: 2,
            borderDash: line.dashed ? [4, 4] : [],
            pointRadius: 2,
            tension: 0,
            spanGaps: false,
          };
          if (!line.band) return [drawn];
          const edge = { borderWidth: 0, pointRadius: 0, label: '', borderColor: colour };
          const wash = colour.replace(/^rgb\((.+)\)$/, 'rgba($1, 0.16)');
          return [
            drawn,
            { ...edge, data: [...line.band.low] },
            { ...edge, data: [...line.band.high], fill: '-1', backgroundColor: wash },
          ];
        }),
      },
      options: {
        layout: { padding: { right: 96 } },
        interaction: { mode: 'index', intersect: false },
        plugins: {
          tooltip: {
            filter: (item) => Boolean(item.dataset.label),
            callbacks: {
              label: ({ dataset, parsed }) =>
                `${dataset.label}: ${t.number(parsed.y ?? 0, percent ? { style: 'percent', maximumFractionDigits: 1 } : {})}`,
            },
          },
        },
        scales: {
          x: { grid: { display: false } },
          y: {
            beginAtZero: min === undefined,
            ...(max === undefined ? {} : { max }),
            ...(min === undefined ? {} : { min }),
            ticks: {
              maxTicksLimit: 5,
              callback: (value) =>
                t.number(Number(value), percent ? { style: 'percent' } : { notation: 'compact' }),
            },
          },
        },
      },
    }),
    [rounds, lines, t, percent, max, min],
  );
  return <CanvasChart draw={draw} label={label} height={height} />;
}

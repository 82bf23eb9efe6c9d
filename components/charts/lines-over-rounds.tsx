import type { ChartConfiguration } from 'chart.js';
import { useCallback } from 'preact/hooks';
import { useSpeech } from '../language';
import { nameAbove, nameBelow, roundAxis } from './axes';
import { CanvasChart } from './canvas-chart';
import { endLabels } from './end-labels';
import type { ChartTokens } from './tokens-of';
import { unknownRounds } from './unknown-rounds';

export interface Line {
  readonly name: string;
  /** A token such as `--holds`. */
  readonly colour: string;
  /** One value a round; `null` where there is none. */
  readonly values: readonly (number | null)[];
  readonly dashed?: boolean;
  /** Low and high end of a forecast fan around the line, drawn as a band. */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
}

interface Props {
  readonly rounds: readonly string[];
  readonly lines: readonly Line[];
  readonly label: string;
  /** What is measured, with its unit: the name of the axis that runs upward. */
  readonly measured: string;
  /** Places among `rounds` of which nothing can be known: they are hatched. */
  readonly unknown?: readonly number[];
  readonly percent?: boolean;
  /** The same scale before and after, so that two charts can be compared by eye. */
  readonly max?: number;
  readonly min?: number;
  readonly height?: number;
}

/** Lines over the rounds, each named at its end. */
export function LinesOverRounds(props: Props) {
  const { rounds, lines, label, measured, unknown, percent, max, min, height = 240 } = props;
  const t = useSpeech();
  const draw = useCallback(
    (tokens: ChartTokens): ChartConfiguration<'line'> => ({
      type: 'line',
      plugins: [unknownRounds(unknown ?? [], t({ en: 'unknown', zh: '未知' }), tokens), endLabels],
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
          title: nameAbove({ upward: measured }, tokens),
          tooltip: {
            filter: (item) => Boolean(item.dataset.label),
            callbacks: {
              label: ({ dataset, parsed }) =>
                `${dataset.label}: ${t.number(parsed.y ?? 0, percent ? { style: 'percent', maximumFractionDigits: 1 } : {})}`,
            },
          },
        },
        scales: {
          x: { grid: { display: false }, title: nameBelow({ across: t(roundAxis) }) },
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
    [rounds, lines, measured, unknown, t, percent, max, min],
  );
  return <CanvasChart draw={draw} label={label} height={height} />;
}

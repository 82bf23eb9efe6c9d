import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { RoundReport } from '../../../sim/contract/run';
import { Figure } from '../../charts/figure';
import { LinesOverRounds } from '../../charts/lines-over-rounds';
import { useSpeech } from '../../language';
import type { Forecast } from '../contract';

/** What a fan can show; each is something the firm sees for itself afterwards. */
const measures = {
  activeAtEnd: {
    name: { en: 'Customers', zh: '客户数' },
    of: (report: RoundReport) => report.counts.activeAtEnd,
  },
  cash: { name: { en: 'Cash', zh: '现金' }, of: (report: RoundReport) => report.accounts.cash },
  worth: {
    name: { en: 'Cash + base value', zh: '现金＋客户群价值' },
    of: (report: RoundReport) => report.accounts.cash + report.accounts.baseValue,
  },
} satisfies Record<string, { name: Words; of: (report: RoundReport) => number }>;
export type FanMeasure = keyof typeof measures;
const ids = Object.keys(measures) as FanMeasure[];

interface Props {
  readonly reports: readonly RoundReport[];
  readonly forecast: Forecast;
  readonly length: number;
  readonly currency: string;
  /** Written beside the title while the fan no longer fits what is proposed. */
  readonly stale?: boolean;
}

/**
 * The rounds played as a line, what may come as a fan, on one scale before and after: the fan stays when the
 * round's own result has been drawn into it.
 */
export function ForecastFan({ reports, forecast, length, currency, stale }: Props) {
  const say = useSpeech();
  const [measure, setMeasure] = useState<FanMeasure>('activeAtEnd');
  const { name, of } = measures[measure];
  const rounds = useMemo(() => Array.from({ length }, (_, n) => String(n + 1)), [length]);
  const first = forecast.rounds[0]?.round ?? length;
  const { lines, min, max } = useMemo(() => {
    const at = (round: number, quantile: 0 | 2 | 4) => {
      const before = reports[round - 1];
      // The fan springs from the last point known when it was made.
      if (round === first - 1 && before) return of(before);
      return forecast.rounds.find((each) => each.round === round)?.fans[measure]?.[quantile] ?? null;
    };
    const over = (quantile: 0 | 2 | 4) => rounds.map((_, n) => at(n + 1, quantile));
    const actual = rounds.map((_, n) => {
      const report = reports[n];
      return report ? of(report) : null;
    });
    const all = [...actual, ...over(0), ...over(4)].filter((value) => value !== null);
    const span = scaleOf(Math.min(0, ...all), Math.max(1, ...all));
    return {
      lines: [
        {
          name: say({ en: 'may come', zh: '可能' }),
          colour: '--unknown',
          values: over(2),
          dashed: true,
          band: { low: over(0), high: over(4) },
        },
        { name: say({ en: 'happened', zh: '实际' }), colour: '--accent', values: actual },
      ],
      ...span,
    };
  }, [reports, forecast, rounds, first, measure, of, say]);
  const shown = (value: number) =>
    measure === 'activeAtEnd' ? say.number(value) : say.money({ amount: Math.round(value), currency });
  const fan = forecast.rounds[0]?.fans[measure];
  const result = reports[first - 1];
  const title = fan
    ? say(result ? landed(of(result), fan, first) : range(shown(fan[0]), shown(fan[4]), first, say(name)))
    : say(name);
  return (
    <>
      <fieldset class="fan-measures" aria-label={say({ en: 'Shown', zh: '显示' })}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class="button button--small"
            aria-pressed={id === measure}
            onClick={() => setMeasure(id)}
          >
            {say(measures[id].name)}
          </button>
        ))}
      </fieldset>
      <div data-stale={stale}>
        <Figure
          title={title}
          table={{
            columns: [
              say({ en: 'Round', zh: '轮次' }),
              say({ en: 'Happened', zh: '实际' }),
              say({ en: '5 in 100 below', zh: '5%低于' }),
              say({ en: 'Middle', zh: '中位' }),
              say({ en: '5 in 100 above', zh: '5%高于' }),
            ],
            rows: rounds.map((_, n) => {
              const report = reports[n];
              const fans = forecast.rounds.find(({ round }) => round === n + 1)?.fans[measure];
              return [
                n + 1,
                report ? shown(of(report)) : '',
                ...([0, 2, 4] as const).map((at) => (fans ? shown(fans[at]) : '')),
              ];
            }),
          }}
        >
          <LinesOverRounds rounds={rounds} lines={lines} label={title} min={min} max={max} height={220} />
        </Figure>
      </div>
    </>
  );
}

const range = (low: string, high: string, round: number, name: string): Words => ({
  en: `${name} after round ${round}: ${low} to ${high} in 90 of 100 worlds`,
  zh: `第${round}轮后${name}：100个世界里有90个在${low}至${high}之间`,
});

function landed(value: number, fan: readonly [number, number, number, number, number], round: number): Words {
  if (value < fan[0]) return { en: `Round ${round} came out below the fan`, zh: `第${round}轮低于预测区间` };
  if (value > fan[4]) return { en: `Round ${round} came out above the fan`, zh: `第${round}轮高于预测区间` };
  return value < fan[2]
    ? { en: `Round ${round} came out in the lower half of the fan`, zh: `第${round}轮落在预测区间下半部` }
    : { en: `Round ${round} came out in the upper half of the fan`, zh: `第${round}轮落在预测区间上半部` };
}

/** Round ends for the axis, so that a result inside the fan never moves the scale. */
function scaleOf(low: number, high: number): { min: number; max: number } {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, high - low)) - 0.3);
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}

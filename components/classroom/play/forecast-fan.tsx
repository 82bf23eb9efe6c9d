import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { RoundReport } from '../../../sim/contract/run';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Figure } from '../../charts/figure';
import { LinesOverRounds } from '../../charts/lines-over-rounds';
import { useSpeech } from '../../language';
import { inCurrency } from '../charts/in-currency';
import type { Forecast } from '../contract';
import { type FanMeasure, fanMeasures, measured, measures, nameOfMeasure } from './forecast-measures';

interface Props {
  readonly reports: readonly RoundReport[];
  readonly forecast: Forecast;
  readonly scenario: Scenario;
  /** Written beside the title while the fan no longer fits what is proposed. */
  readonly stale?: boolean;
}

/**
 * The rounds played as a line, what may come as a fan, on one scale before and after: the fan stays when the
 * round's own result has been drawn into it.
 */
export function ForecastFan({ reports, forecast, scenario, stale }: Props) {
  const say = useSpeech();
  const [measure, setMeasure] = useState<FanMeasure>('activeAtEnd');
  const { of, start } = measures[measure];
  const name = nameOfMeasure(measure, scenario);
  const { rounds: length, currency, customers } = scenario;
  const rounds = useMemo(() => Array.from({ length: length + 1 }, (_, n) => String(n)), [length]);
  const first = forecast.rounds[0]?.round ?? length;
  const { lines, min, max } = useMemo(() => {
    const happened = rounds.map((_, n) => {
      const report = reports[n - 1];
      return n === 0 ? start(customers) : report ? of(report, scenario) : null;
    });
    /** The fan springs from the last point known when it was made. */
    const over = (quantile: 0 | 2 | 4) =>
      rounds.map((_, n) =>
        n === first - 1
          ? (happened[n] ?? null)
          : (forecast.rounds.find(({ round }) => round === n)?.fans[measure]?.[quantile] ?? null),
      );
    const fan = { low: over(0), middle: over(2), high: over(4) };
    return {
      lines: [
        {
          name: say({ en: 'may come', zh: '可能' }),
          colour: '--ink-soft',
          values: fan.middle,
          dashed: true,
          band: { low: fan.low, high: fan.high },
        },
        { name: say({ en: 'happened', zh: '实际' }), colour: '--accent', values: happened },
      ],
      ...scaleOf([...happened, ...fan.low, ...fan.high].filter((value) => value !== null)),
    };
  }, [reports, forecast, rounds, first, measure, of, start, customers, say]);
  const shown = (value: number) => measured(say, measure, value, currency);
  const fan = forecast.rounds[0]?.fans[measure];
  const result = reports[first - 1];
  const title = fan
    ? say(
        result
          ? landed(of(result, scenario), fan, first)
          : range(shown(fan[0]), shown(fan[4]), first, say(name)),
      )
    : say(name);
  return (
    <>
      <fieldset class="fan-measures" aria-label={say({ en: 'Shown', zh: '显示' })}>
        {fanMeasures.map((id) => (
          <button
            key={id}
            type="button"
            class="button button--small"
            aria-pressed={id === measure}
            onClick={() => setMeasure(id)}
          >
            {say(nameOfMeasure(id, scenario))}
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
            rows: rounds.slice(1).map((_, n) => {
              const report = reports[n];
              const fans = forecast.rounds.find(({ round }) => round === n + 1)?.fans[measure];
              return [
                n + 1,
                report ? shown(of(report, scenario)) : '',
                ...([0, 2, 4] as const).map((at) => (fans ? shown(fans[at]) : '')),
              ];
            }),
          }}
        >
          <LinesOverRounds
            rounds={rounds}
            lines={lines}
            label={title}
            measured={measure === 'activeAtEnd' ? say(name) : inCurrency(say, name, currency)}
            min={min}
            max={max}
            height={240}
          />
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
function scaleOf(values: readonly number[]): { min: number; max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values, low + 1);
  const step = 10 ** Math.floor(Math.log10(high - low));
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}

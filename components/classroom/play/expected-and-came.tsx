import type { Words } from '../../../retention/words';
import type { RoundReport } from '../../../sim/contract/run';
import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import type { Forecast } from '../contract';
import { type FanMeasure, fanMeasures, measured, measures, nameOfMeasure } from './forecast-measures';

interface Props {
  readonly scenario: Scenario;
  readonly report: RoundReport;
  readonly forecast: Forecast;
  /** Whether the forecast was made for the very decisions that were then committed. */
  readonly fits: boolean;
}

/** What the forecast made one expect of the round, held against what came, in one plain line a quantity. */
export function ExpectedAndCame({ scenario, report, forecast, fits }: Props) {
  const say = useSpeech();
  const fans = forecast.rounds.find(({ round }) => round === report.round)?.fans;
  if (!fans) return null;
  if (!fits)
    return (
      <p class="soft">
        {say({
          en: 'You changed something after this forecast, so it is not held against the result.',
          zh: '你在预测之后又作了改动，因此不拿它与结果对照。',
        })}
      </p>
    );
  return (
    <ul class="expected">
      {fanMeasures.map((measure) => {
        const fan = fans[measure];
        if (!fan) return null;
        const shown = (value: number) => measured(say, measure, value, scenario.currency);
        const came = measures[measure].of(report, scenario);
        // The middle of the fan is what was to be expected.
        return (
          <li key={measure}>
            {say(inWords(measure, nameOfMeasure(measure, scenario), shown(fan[2]), shown(came)))}
          </li>
        );
      })}
    </ul>
  );
}

function inWords(measure: FanMeasure, name: Words, expected: string, came: string): Words {
  if (measure === 'activeAtEnd')
    return {
      en: `You expected about ${expected} customers; it came to ${came}.`,
      zh: `客户数：预计约${expected}位，实际${came}位。`,
    };
  return {
    en: `${name.en}: you expected about ${expected}; it came to ${came}.`,
    zh: `${name.zh}：预计约${expected}，实际${came}。`,
  };
}

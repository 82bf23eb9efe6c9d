import type { RoundReport } from '../../../sim/contract/run';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import { ForecastFan } from './forecast-fan';
import type { ForecastState } from './use-forecast';

interface Props {
  readonly scenario: Scenario;
  readonly reports: readonly RoundReport[];
  readonly state: ForecastState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The forecast of what is proposed: a fan of sibling worlds, with what it is and is not in words. */
export function WhatItMayBring({ scenario, reports, state, onStop, onAgain }: Props) {
  const say = useSpeech();
  const forecast = state.kind === 'ready' ? state.forecast : state.last;
  return (
    <div class="may-bring">
      <div class="may-bring__chart">
        {forecast && (
          <ForecastFan
            reports={reports}
            forecast={forecast}
            scenario={scenario}
            stale={state.kind !== 'ready'}
          />
        )}
      </div>
      <p class="small soft">
        {say({
          en: 'The fan comes from sibling worlds with other luck, never from this world’s own draw, and from events you have been told of. After this round it changes nothing further. Your round may fall outside it: ten in a hundred do.',
          zh: '预测来自运气不同的兄弟世界，绝不使用本局的真实抽签，也只含已告知的事件；本轮之后假定不再变动。一百次里约有十次会落在区间之外。',
        })}
      </p>
      <div class="may-bring__work">
        {state.kind === 'working' && (
          <Progress
            doing={{ en: 'Trying it in sibling worlds', zh: '正在兄弟世界中试演' }}
            done={state.done}
            of={state.of}
            onStop={onStop}
          />
        )}
        {state.kind === 'stopped' && (
          <button type="button" class="button" onClick={onAgain}>
            {say({ en: 'Work out the forecast', zh: '计算预测' })}
          </button>
        )}
      </div>
    </div>
  );
}

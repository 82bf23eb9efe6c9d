import { useMemo } from 'preact/hooks';
import type { Run } from '../../../sim/contract/run';
import type { BehindNumber } from '../../../sim/view/customers-behind';
import type { RoundFacts } from '../../../sim/view/round-facts';
import { LeaversByCause } from '../charts/leavers-by-cause';
import type { Forecast } from '../contract';
import { ForecastFan } from './forecast-fan';
import { type Leavers, leaversOf } from './leavers-of';
import { Story } from './story';

interface Props {
  readonly run: Run;
  readonly facts: RoundFacts;
  readonly leavers: Leavers;
  /** What was expected of this round, when it was worked out before committing. */
  readonly forecast: Forecast | undefined;
  readonly onBehind: (behind: BehindNumber) => void;
}

/** What the round brought, in the place and on the scale of what it might have brought. */
export function WhatItBrought({ run, facts, leavers, forecast, onBehind }: Props) {
  const { scenario } = run;
  const rounds = useMemo(() => leaversOf(run, leavers), [run, leavers]);
  return (
    <div class="brought">
      {forecast && <ForecastFan reports={run.rounds} forecast={forecast} scenario={scenario} />}
      <Story facts={facts} currency={scenario.currency} onBehind={onBehind} />
      <LeaversByCause rounds={rounds} length={scenario.rounds} />
    </div>
  );
}

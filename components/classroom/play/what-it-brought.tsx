import { useMemo } from 'preact/hooks';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { BehindNumber } from '../../../sim/view/customers-behind';
import type { RoundFacts } from '../../../sim/view/round-facts';
import type { RoundView } from '../../../sim/view/round-view';
import { LeaversByCause } from '../charts/leavers-by-cause';
import type { Forecast } from '../contract';
import { ExpectedAndCame } from './expected-and-came';
import { ForecastFan } from './forecast-fan';
import { KpiTable } from './kpi-table';
import { leaversOf } from './leavers-of';
import { Story } from './story';

/** A forecast as it stood when the round was committed. */
export interface Expected {
  readonly forecast: Forecast;
  /** Whether it was made for the very decisions that were committed, not for earlier ones. */
  readonly fits: boolean;
}

interface Props {
  readonly scenario: Scenario;
  readonly view: RoundView;
  readonly facts: RoundFacts;
  /** What was expected of this round, when it was worked out before committing. */
  readonly expected: Expected | undefined;
  readonly onBehind: (behind: BehindNumber) => void;
}

/** What the round brought, in the place and on the scale of what it might have brought. */
export function WhatItBrought({ scenario, view, facts, expected, onBehind }: Props) {
  const rounds = useMemo(() => leaversOf(view), [view]);
  const story = <Story facts={facts} currency={scenario.currency} onBehind={onBehind} />;
  const indicators = <KpiTable lines={facts.kpis} currency={scenario.currency} />;
  const leavers = <LeaversByCause rounds={rounds} length={scenario.rounds} />;
  // Committed before anything was forecast, the pictures stand together beside the story.
  if (!expected)
    return (
      <div class="brought">
        {story}
        <div class="brought__beside">
          {indicators}
          {leavers}
        </div>
      </div>
    );
  return (
    <div class="brought">
      {story}
      <div class="brought__expected">
        <ExpectedAndCame scenario={scenario} report={facts.report} {...expected} />
        <ForecastFan reports={view.rounds} forecast={expected.forecast} scenario={scenario} />
      </div>
      {indicators}
      {leavers}
    </div>
  );
}

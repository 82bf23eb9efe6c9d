import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { Scenario } from '../../../sim/scenario/scenario';
import type { BehindNumber } from '../../../sim/view/customers-behind';
import { foretoldFor, type RoundFacts } from '../../../sim/view/round-facts';
import type { RiskList } from '../../../sim/view/round-view';
import { countsBothOnce, worthWords } from '../../../sim/worth';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { AtRiskList } from './at-risk-list';
import { KpiTable } from './kpi-table';
import { Story } from './story';

interface Props {
  readonly scenario: Scenario;
  /** The last round's; absent before the first. */
  readonly facts: RoundFacts | undefined;
  /** Absent when the round is played and its result stands beside. */
  readonly risk: RiskList | undefined;
  /** The round about to be decided, for what is told of it beforehand. */
  readonly coming: number;
  readonly onBehind: (behind: BehindNumber) => void;
  readonly onAtRisk: (customer: CustomerName | undefined) => void;
}

/** The first part of the sentence: the last round as a story, who is at risk, and the indicators. */
export function WhatHappened({ scenario, facts, risk, coming, onBehind, onAtRisk }: Props) {
  const say = useSpeech();
  const told = coming <= scenario.rounds ? foretoldFor({ scenario }, coming) : [];
  return (
    <div class="happened">
      {!facts && (
        <>
          <p>{say(scenario.setting)}</p>
          <p class="soft">
            {say({
              en: `You begin with ${scenario.customers} customers and play ${scenario.rounds} rounds of ${scenario.roundDays} days. ${say(whatCounts(scenario))}`,
              zh: `开局有${scenario.customers}位客户，共${scenario.rounds}轮，每轮${scenario.roundDays}天。${say(whatCounts(scenario))}`,
            })}
          </p>
        </>
      )}
      {facts && <Story facts={facts} currency={scenario.currency} onBehind={onBehind} />}
      {told.map((shock) => (
        <p key={shock.words.en} class="notice notice--attention happened__told">
          <Icon name="alert" />
          <span>
            <strong>{say({ en: 'Known for this round: ', zh: '本轮已知：' })}</strong>
            {say(shock.words)}
          </span>
        </p>
      ))}
      {risk && <AtRiskList risk={risk} onOpen={onAtRisk} />}
      {facts && <KpiTable lines={facts.kpis} currency={scenario.currency} />}
    </div>
  );
}

/** What the run is measured by, told before anything is decided. */
function whatCounts(scenario: Scenario): Words {
  if (countsBothOnce(scenario))
    return {
      en: 'What counts at the end: the money kept and what your customers are then worth.',
      zh: '最后看两样：留下的现金，和客户群届时的价值。',
    };
  const { en, zh } = worthWords(scenario);
  return { en: `What counts at the end: ${en}.`, zh: `最后计分：${zh}。` };
}

import { useState } from 'preact/hooks';
import { type InactivityRule, usualInactivityRule } from '../../../../retention/inactivity';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { Progress } from '../../../basics/progress';
import { useSpeech } from '../../../language';
import type { Compute } from '../../contract';
import { Idea } from '../idea';
import { PresumedByRound } from './presumed-by-round';
import { PresumedCells } from './presumed-cells';
import { PresumedRule } from './presumed-rule';
import { usePresumed } from './use-presumed';
import { reading } from './warning-idea';

/** What a firm can only presume from silence, against who truly left. */
export function PresumedIdea(props: {
  run: Run;
  compute: Compute;
  onCustomer: (customer: CustomerName) => void;
}) {
  const say = useSpeech();
  const [rule, setRule] = useState<InactivityRule>(usualInactivityRule);
  const found = usePresumed(props.run, props.compute, rule);
  return (
    <Idea title={say({ en: 'Presumed churn and true churn', zh: '推定流失与真实流失' })} rows={['K4', 'C25']}>
      <p>
        {say({
          en: 'In this class you are told who left. Outside it nobody gives notice: a travel firm sees only silence, and a rule decides when silence counts as loss. Change the rule and the churn rate changes; the truth does not.',
          zh: '课堂上会告诉你谁离开了，现实中却没有人打招呼：旅游企业只看到沉默，由一条规则决定沉默多久算流失。规则一改，流失率就变；真相不变。',
        })}
      </p>
      <PresumedRule rule={rule} onRule={setRule} />
      {found ? (
        <>
          <PresumedByRound rounds={found.rounds} />
          <PresumedCells key={JSON.stringify(rule)} found={found} onCustomer={props.onCustomer} />
        </>
      ) : (
        <Progress doing={reading} done={0} />
      )}
      <p class="small soft">
        {say({
          en: 'The course gives no rule for travel: both rules and 1.5 as the usual factor are ours.',
          zh: '课程没有给出旅游业的规则：两种规则和惯用的1.5倍均为本工具自定。',
        })}
      </p>
    </Idea>
  );
}

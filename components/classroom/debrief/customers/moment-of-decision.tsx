import { type Exit, stayScore, wasWeighed } from '../../../../sim/contract/ledger';
import { useSpeech } from '../../../language';
import { causeWords } from '../../charts/cause-words';
import { ForceBalance } from '../../charts/force-balance';
import { amountsIn } from '../amounts';
import { destinationWords, labelWords, strandWords } from '../words';

interface Props {
  readonly exit: Exit;
  readonly name: string;
  readonly currency: string;
}

/** The moment the customer left: ledger, chance, and their sum below nothing. */
export function MomentOfDecision({ exit, name, currency }: Props) {
  const say = useSpeech();
  const money = amountsIn(say, currency);
  const score = stayScore(exit.ledger);
  return (
    <>
      <p>
        {say({
          en: `Left in round ${exit.round}, ${destinationWords[exit.destination].en}. Kind of churn: ${causeWords[exit.cause].en.toLowerCase()} (${exit.scope}). What weighed most: ${strandWords[exit.strand].en.toLowerCase()}.`,
          zh: `第${exit.round}轮离开，${destinationWords[exit.destination].zh}。流失类型：${causeWords[exit.cause].zh}（${exit.scope === 'macro' ? '宏观' : '微观'}）。首要因素：${strandWords[exit.strand].zh}。`,
        })}
        {exit.wonBackIn !== undefined &&
          say({ en: ` Came back in round ${exit.wonBackIn}.`, zh: `第${exit.wonBackIn}轮被挽回。` })}
      </p>
      <p class="cluster small">
        <span class="chip">
          {say({ en: '《客户关系管理》 chapter 3: ', zh: '《客户关系管理》第3章：' })}
          {say(labelWords[exit.label.firmPushes])}
        </span>
        <span class="chip">
          {say({ en: '《客户服务与管理》 project 6: ', zh: '《客户服务与管理》项目六：' })}
          {say(labelWords[exit.label.whoActs])}
        </span>
      </p>
      {wasWeighed(exit) ? (
        <>
          {score >= 0 && (
            <p>
              {say({
                en: 'The ledger alone would have held this customer; chance, or being approached, tipped it.',
                zh: '单看账面，这位客户本可留住；是偶然因素或被联系打破了平衡。',
              })}
            </p>
          )}
          <ForceBalance name={name} ledger={exit.ledger} currency={currency} />
          <p class="sum">
            {say({
              en: `Ledger ${money.change(score)}; chance, and being approached in that round, ${money.change(exit.noise)}: together ${money.change(score + exit.noise)}. Below 0 the customer leaves.`,
              zh: `账面${money.change(score)}；偶然因素与当轮被联系的影响${money.change(exit.noise)}；合计${money.change(score + exit.noise)}。低于0即离开。`,
            })}
          </p>
        </>
      ) : (
        <p class="soft">
          {say({
            en: 'Nothing was weighed: this exit was an event of its own.',
            zh: '没有经过权衡：这次离开是一个独立事件。',
          })}
        </p>
      )}
    </>
  );
}

import type { Distribution, Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import { accounts, exitsByAccount } from '../../../../sim/debrief/cause-table';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { useSpeech } from '../../../language';
import { amountsIn, percent } from '../amounts';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { accountWords } from '../words';
import { Working } from '../working';

interface Props {
  readonly run: Run;
  readonly over: boolean;
  readonly exits: Work<ExitCause[]>;
  readonly luck: Work<Distribution>;
  readonly score: Work<{ score: Score; par: Policy }>;
}

/** The run in four numbers: score, luck beside it, who left on whose account. A rank is nowhere among them. */
export function Verdict({ run, over, exits, luck, score }: Props) {
  const say = useSpeech();
  const money = amountsIn(say, run.scenario.currency);
  return (
    <Idea
      title={say({ en: 'What came of the run, and what was yours of it', zh: '结果如何，其中多少在你' })}
      rows={['T1.1', 'T6.3', 'T6.4', 'T6.5']}
    >
      <div class="facts">
        {over && (
          <Working work={score} doing={{ en: 'Looking for the best policy', zh: '正在寻找最佳策略' }}>
            {({ score: found }) => (
              <Fact
                name={say({ en: 'Score', zh: '得分' })}
                value={say.number(Math.round(found.score))}
                says={say({
                  en: `0 is doing nothing (${money(found.worthOfDoingNothing)}), 100 the best policy found (${money(found.worthOfPar)}); you: ${money(found.worth)}`,
                  zh: `0为什么都不做（${money(found.worthOfDoingNothing)}），100为找到的最佳策略（${money(found.worthOfPar)}）；你：${money(found.worth)}`,
                })}
              />
            )}
          </Working>
        )}
        <Working work={luck} doing={{ en: 'Playing sibling worlds', zh: '正在试演兄弟世界' }}>
          {(found) => (
            <Fact
              name={say({ en: 'Luck', zh: '运气' })}
              value={percent(say, found.percentile)}
              says={say({
                en: `of ${found.n} sibling worlds ended worse with your decisions; 50% is usual`,
                zh: `的兄弟世界（共${found.n}个）用同样的决策结果更差；50%为一般`,
              })}
            />
          )}
        </Working>
        <Working work={exits} doing={{ en: 'Asking why each one left', zh: '正在追问每位客户为何离开' }}>
          {(causes) => {
            const by = exitsByAccount(causes);
            return accounts.map((account) => (
              <Fact
                key={account}
                name={say(accountWords[account])}
                value={say.number(by[account].length)}
                says={say(accountSays[account])}
              />
            ));
          }}
        </Working>
      </div>
    </Idea>
  );
}

const accountSays = {
  ours: {
    en: 'left for reasons a firm has levers on: micro causes',
    zh: '因企业可以改进的微观原因离开',
  },
  outside: {
    en: 'left for their own life, a rival’s offer, hard times or an event: no part of the blame',
    zh: '因生活变化、对手优惠、经济或突发事件离开：不计入责任',
  },
  dismissed: {
    en: 'were sent away over bad debt: on a line of their own, outside the retention target',
    zh: '因恶意欠款被终止：单列，不计入保持目标',
  },
};

function Fact(props: { name: string; value: string; says: string }) {
  return (
    <div class="fact">
      <p class="fact__name">{props.name}</p>
      <p class="fact__value number">{props.value}</p>
      <p class="soft small">{props.says}</p>
    </div>
  );
}

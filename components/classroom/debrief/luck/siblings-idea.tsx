import type { Distribution } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import { useSpeech } from '../../../language';
import { amountsIn, percent } from '../amounts';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { Working } from '../working';
import { SiblingHistogram } from './sibling-histogram';

/** The same decisions on other luck: how much of the result the draw made. */
export function SiblingsIdea({ run, luck }: { run: Run; luck: Work<Distribution> }) {
  const say = useSpeech();
  const { currency } = run.scenario;
  const money = amountsIn(say, currency);
  return (
    <Idea title={say({ en: 'Your run among its siblings', zh: '本局与它的兄弟世界' })} rows={[]}>
      <Working work={luck} doing={{ en: 'Playing sibling worlds', zh: '正在试演兄弟世界' }}>
        {(found) => (
          <>
            <SiblingHistogram found={found} scenario={run.scenario} />
            <p>
              {say({
                en: `With your decisions ${found.n} worlds with other luck ended at ${money(found.mean)} on average: that is what the decisions are worth. Yours ended at ${money(found.own)}; ${money.change(found.own - found.mean)} of it is the draw.`,
                zh: `在${found.n}个运气不同的世界里，同样的决策平均得到${money(found.mean)}：这才是决策本身的价值。你的一局得到${money(found.own)}，其中${money.change(found.own - found.mean)}来自抽签。`,
              })}
            </p>
            <p class="soft">
              {say({
                en: `Luck percentile ${percent(say, found.percentile)}. Nine in ten siblings lie between ${money(found.quantiles[0])} and ${money(found.quantiles[4])}.`,
                zh: `运气百分位${percent(say, found.percentile)}。九成兄弟世界介于${money(found.quantiles[0])}与${money(found.quantiles[4])}之间。`,
              })}
            </p>
          </>
        )}
      </Working>
    </Idea>
  );
}

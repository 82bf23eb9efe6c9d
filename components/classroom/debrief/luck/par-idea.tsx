import { useMemo } from 'preact/hooks';
import type { Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import { policyDifference } from '../../../../sim/debrief/policy-difference';
import { Disclosure } from '../../../basics/disclosure';
import { useSpeech } from '../../../language';
import { amountsIn } from '../amounts';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import type { Change } from '../what-if/asked';
import { Working } from '../working';
import { RoundApart } from './round-apart';

interface Props {
  readonly run: Run;
  readonly over: boolean;
  readonly score: Work<{ score: Score; par: Policy }>;
  readonly onAsk: (change: Change) => void;
}

/** The best policy found, and where one's own parts from it. */
export function ParIdea({ run, over, score, onAsk }: Props) {
  const say = useSpeech();
  return (
    <Idea
      title={say({ en: 'The par policy, and where yours parts from it', zh: '标准杆策略，以及你与它的分歧' })}
      rows={[]}
    >
      <Working work={score} doing={{ en: 'Looking for the best policy', zh: '正在寻找最佳策略' }}>
        {(found) => <Par run={run} over={over} found={found} onAsk={onAsk} />}
      </Working>
    </Idea>
  );
}

function Par({ run, over, found, onAsk }: Omit<Props, 'score'> & { found: { score: Score; par: Policy } }) {
  const say = useSpeech();
  const { scenario, decisions } = run;
  const money = amountsIn(say, scenario.currency);
  const { score, par } = found;
  const rounds = useMemo(
    () => policyDifference(scenario, decisions, par.decisions),
    [scenario, decisions, par],
  );
  return (
    <>
      <p>
        {over
          ? say({
              en: `Par earns ${money(score.worthOfPar)} on this very luck, you ${money(score.worth)}, doing nothing ${money(score.worthOfDoingNothing)}: ${say.number(Math.round(score.score))} of 100.`,
              zh: `在完全相同的运气下，标准杆得到${money(score.worthOfPar)}，你得到${money(score.worth)}，什么都不做得到${money(score.worthOfDoingNothing)}：得分${say.number(Math.round(score.score))}（满分100为标准杆）。`,
            })
          : say({
              en: `Par earns ${money(score.worthOfPar)} over the whole run; yours is not over yet, so there is no score.`,
              zh: `标准杆在整局中得到${money(score.worthOfPar)}；你的一局尚未结束，因此没有得分。`,
            })}
      </p>
      <ol class="rounds-apart">
        {rounds.map((round) => (
          <RoundApart key={round.round} difference={round} onAsk={onAsk} />
        ))}
      </ol>
      <Disclosure summary={say({ en: 'How par was found', zh: '标准杆是怎样找到的' })}>
        <p class="small soft">
          {say({
            en: `A seeded search over ${par.evaluated} policies (budget ${par.budget}): ${par.method}. It knows this luck, so nobody is expected to reach it; nor is it proved to be the best there is.`,
            zh: `以种子驱动的搜索试过${par.evaluated}种策略（预算${par.budget}）：先逐一试每个决策项，再由强到弱组合有益者，然后局部改进，最后去掉无用的改动。它知道这局的运气，没有人被要求达到；也不能证明没有更好的。`,
          })}
        </p>
      </Disclosure>
    </>
  );
}

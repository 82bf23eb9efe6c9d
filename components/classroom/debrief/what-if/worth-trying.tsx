import { useMemo } from 'preact/hooks';
import type { Policy, Score } from '../../../../sim/contract/comparison';
import type { Run } from '../../../../sim/contract/run';
import { policyDifference } from '../../../../sim/debrief/policy-difference';
import { leverById } from '../../../../sim/scenario/levers';
import { useSpeech } from '../../../language';
import { leverValue } from '../../play/lever-units';
import { rounded } from '../amounts';
import type { Work } from '../use-work';
import { Working } from '../working';
import type { Change } from './asked';

const few = 4;

/** Where to begin: the decisions of the best policy found that lie furthest from the run's own. */
export function WorthTrying(props: {
  run: Run;
  score: Work<{ score: Score; par: Policy }>;
  onTry: (change: Change) => void;
}) {
  const say = useSpeech();
  return (
    <section class="worth-trying">
      <h3>{say({ en: 'Worth trying', zh: '值得一试' })}</h3>
      <Working work={props.score} doing={{ en: 'Looking for the best policy', zh: '正在寻找最佳策略' }}>
        {({ par }) => <Suggestions run={props.run} par={par} onTry={props.onTry} />}
      </Working>
    </section>
  );
}

function Suggestions({ run, par, onTry }: { run: Run; par: Policy; onTry: (change: Change) => void }) {
  const say = useSpeech();
  const changes = useMemo(
    () =>
      policyDifference(run.scenario, run.decisions, par.decisions)
        .flatMap(({ round, levers }) =>
          levers.filter(({ asBefore }) => !asBefore).map((each) => ({ round, ...each })),
        )
        .slice(0, few),
    [run, par],
  );
  if (changes.length === 0)
    return (
      <p class="soft">
        {say({ en: 'You decided as the best policy found does.', zh: '你的决策与找到的最佳策略一致。' })}
      </p>
    );
  return (
    <>
      <p class="small soft">
        {say({
          en: 'Decisions of the best policy found that differ from yours; or change anything you like above.',
          zh: '以下是最佳策略中与你不同的决策；也可在上面任意改动。',
        })}
      </p>
      <p class="cluster">
        {changes.map(({ round, lever, other }) => {
          const declared = leverById(lever);
          const value = leverValue(say, declared, rounded(other));
          return (
            <button
              key={`${round} ${lever}`}
              type="button"
              class="button button--small"
              onClick={() => onTry({ round, lever, value: other })}
            >
              {say({
                en: `Round ${round}: ${declared.name.en} ${value}`,
                zh: `第${round}轮：${declared.name.zh} ${value}`,
              })}
            </button>
          );
        })}
      </p>
    </>
  );
}

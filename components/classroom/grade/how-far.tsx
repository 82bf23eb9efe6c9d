import type { Words } from '../../../retention/words';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import type { GradingState, Stage } from './grading-state';

const doing: Record<Stage, Words> = {
  reading: { en: 'Reading', zh: '正在读取' },
  replaying: { en: 'Replaying every run', zh: '正在重放每局记录' },
  par: { en: 'Looking for the best policy, for par', zh: '正在寻找最佳策略（标准杆）' },
  luck: {
    en: 'Telling luck from skill: the same decisions in other worlds',
    zh: '正在区分运气与本事：同样的决策放到其他世界',
  },
};

/** How far the work has come; the table below can be used meanwhile. */
export function HowFar(props: { state: GradingState; onStop: () => void; onGoOn: () => void }) {
  const say = useSpeech();
  const { work, stopped, handIns } = props.state;
  if (work)
    return (
      <div class="panel how-far">
        <Progress doing={doing[work.stage]} done={work.done} of={work.of} onStop={props.onStop} />
      </div>
    );
  if (!stopped || handIns.length === 0) return null;
  return (
    <p class="notice how-far__stopped">
      <span>
        {say({
          en: 'Stopped. What was worked out stands; the rest is left open.',
          zh: '已停止。已算出的结果保留，其余未完成。',
        })}
      </span>
      <button type="button" class="button" onClick={props.onGoOn}>
        {say({ en: 'Go on', zh: '继续' })}
      </button>
    </p>
  );
}

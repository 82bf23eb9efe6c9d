import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import type { Looking } from './use-round-view';
import { useSlow } from './use-slow';

interface Props {
  readonly looking: Looking | undefined;
  readonly doing: Words;
  readonly onStop: () => void;
  /** Absent where the same is tried again by the button that began it. */
  readonly onAgain?: () => void;
}

/** How far a round has been played, once that takes long enough to be noticed; or that it was not. */
export function LookingOn({ looking, doing, onStop, onAgain }: Props) {
  const say = useSpeech();
  const slow = useSlow(looking?.kind === 'working');
  const progress = useProgressOf(looking);
  if (!looking) return null;
  if (looking.kind === 'working') return slow && <Progress doing={doing} {...progress} onStop={onStop} />;
  return (
    <div class="looking-on">
      {looking.kind === 'failed' && (
        <p class="notice notice--error" role="alert">
          {say({
            en: 'This could not be worked out, and nothing was changed. Close other tabs if the machine is short of memory, and try again.',
            zh: '未能算出结果，记录没有任何改动。若内存不足，请关闭其他标签页后重试。',
          })}
        </p>
      )}
      {onAgain && (
        <button type="button" class="button" onClick={onAgain}>
          {say({ en: 'Work it out', zh: '开始计算' })}
        </button>
      )}
    </div>
  );
}

const notBegun: { done: number; of: number | undefined } = { done: 0, of: undefined };

function useProgressOf(looking: Looking | undefined): typeof notBegun {
  const [progress, setProgress] = useState(notBegun);
  useEffect(() => {
    setProgress(notBegun);
    return looking?.kind === 'working' ? looking.watch((done, of) => setProgress({ done, of })) : undefined;
  }, [looking]);
  return progress;
}

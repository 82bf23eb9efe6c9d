import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import type { Work } from './use-work';

/** Begins long work when first shown; shows how far it has come, that it was stopped, or what it brought. */
export function Working<T>(props: {
  readonly work: Work<T>;
  readonly doing: Words;
  readonly children: (value: T) => ComponentChildren;
}) {
  const say = useSpeech();
  const { state, start, stop } = props.work;
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current && state.kind === 'waiting') start();
    asked.current = true;
  }, [state, start]);
  if (state.kind === 'done') return <>{props.children(state.value)}</>;
  if (state.kind === 'working')
    return <Progress doing={props.doing} done={state.done} of={state.of} onStop={stop} />;
  return (
    <div class="working">
      {state.kind === 'failed' && (
        <p class="notice notice--error" role="alert">
          {say({ en: 'This could not be worked out: ', zh: '无法完成计算：' })}
          {state.message}
        </p>
      )}
      <button type="button" class="button" onClick={start}>
        {say({ en: 'Work it out', zh: '开始计算' })}
      </button>
    </div>
  );
}

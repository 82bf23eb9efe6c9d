import { Progress } from '../../basics/progress';
import { useSpeech } from '../../language';
import type { Compute } from '../contract';
import { SeedField } from '../share/seed-field';
import type { Editing } from './editing';
import { OutlookStrip } from './outlook-strip';
import { useOutlook } from './use-outlook';
import './outlook.css';

/** What doing nothing, a class and the best policy found would give, kept in step with the fields. */
export function OutlookPanel(props: { compute: Compute; edit: Editing }) {
  const say = useSpeech();
  const { scenario, seed } = props.edit.draft;
  const { working, last, onAsk, failed, start, stop } = useOutlook(props.compute, scenario, seed);
  return (
    <section class="panel outlook" aria-labelledby="outlook-heading">
      <h2 id="outlook-heading">{say({ en: 'What it would give', zh: '结果预览' })}</h2>
      {last && (
        <div data-stale={last.stale}>
          <OutlookStrip outlook={last.outlook} scenario={scenario} />
        </div>
      )}
      {!last && !working && !onAsk && !failed && (
        <p class="soft">{say({ en: 'Worked out in a moment …', zh: '马上开始计算……' })}</p>
      )}
      {last?.stale && (
        <p>
          <span class="chip chip--attention">
            {say({ en: 'Before your last change', zh: '尚未计入最近的修改' })}
          </span>
        </p>
      )}
      {failed && (
        <p class="notice notice--error" role="alert">
          {say({ en: 'This could not be worked out. Try again.', zh: '计算没有完成，请重试。' })}
        </p>
      )}
      {working ? (
        <Progress
          doing={{ en: 'Playing it some 430 times', zh: '正在模拟约430次' }}
          done={working.done}
          of={working.of}
          onStop={stop}
        />
      ) : (
        (onAsk || failed || last?.stale || !last) && (
          <p>
            <button type="button" class="button" onClick={start}>
              {say({ en: 'Work it out', zh: '开始计算' })}
            </button>
            {onAsk && (
              <span class="soft small">
                {' '}
                {say({ en: 'A large world takes a while.', zh: '世界较大，需要一些时间。' })}
              </span>
            )}
          </p>
        )
      )}
      <SeedField seed={seed} onSeed={props.edit.reseed} />
    </section>
  );
}

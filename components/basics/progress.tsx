import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import './progress.css';

/**
 * How far something long has come, with a way to stop it. The bar moves freely; a screen reader hears only
 * every tenth part.
 */
export function Progress(props: {
  doing: Words;
  done: number;
  /** Absent while nobody can know: the bar then only shows that work goes on. */
  of?: number | undefined;
  onStop?: (() => void) | undefined;
}) {
  const say = useSpeech();
  const share = props.of ? Math.min(1, props.done / props.of) : undefined;
  const spoken = share === undefined ? '' : say.number(Math.floor(share * 10) / 10, { style: 'percent' });
  return (
    <div class="progress">
      <p class="progress__doing">
        <span>{say(props.doing)}</span>
        <span class="number soft">
          {share !== undefined && say.number(share, { style: 'percent' })}
          {share === undefined && props.done > 0 && say.number(props.done)}
        </span>
      </p>
      <progress
        class="progress__bar"
        aria-label={say(props.doing)}
        {...(share === undefined ? {} : { value: share })}
      />
      <p class="visually-hidden" role="status">
        {say(props.doing)} {spoken}
      </p>
      {props.onStop && (
        <div>
          <button type="button" class="button" onClick={props.onStop}>
            {say({ en: 'Stop', zh: '停止' })}
          </button>
        </div>
      )}
    </div>
  );
}

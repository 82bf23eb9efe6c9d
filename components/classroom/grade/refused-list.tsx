import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import type { Refused } from './grading-state';

/** What could not be taken, each with its sentence; what was loaded before stands untouched. */
export function RefusedList(props: { refused: readonly Refused[]; onDismiss: () => void }) {
  const say = useSpeech();
  const { refused, onDismiss } = props;
  return (
    <div role="status">
      {refused.length > 0 && (
        <section class="notice notice--attention refused" aria-labelledby="refused">
          <div class="refused__head">
            <h2 id="refused" class="refused__title">
              <Icon name="alert" />
              {say.count(
                refused.length,
                { en: '# file or code was not taken', zh: '#个文件或代码未采用' },
                { en: '# files or codes were not taken', zh: '#个文件或代码未采用' },
              )}
            </h2>
            <button type="button" class="button button--small" onClick={onDismiss}>
              {say({ en: 'Hide', zh: '隐藏' })}
            </button>
          </div>
          <ul class="refused__list">
            {refused.map(({ name, why }, n) => (
              <li key={n}>
                <strong>{name}</strong> <span>{say(why)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import { Icon } from './icon';
import './undo-bar.css';

/** Says what was just done and takes it back. The place stays, so that a screen reader hears it fill. */
export function UndoBar(props: { done: { readonly words: Words; readonly undo: () => void } | undefined }) {
  const say = useSpeech();
  return (
    <div class="undo-bar" role="status">
      {props.done && (
        <div class="undo-bar__done">
          <span>{say(props.done.words)}</span>
          <button type="button" class="button button--small" onClick={props.done.undo}>
            <Icon name="undo" />
            {say({ en: 'Undo', zh: '撤销' })}
          </button>
        </div>
      )}
    </div>
  );
}

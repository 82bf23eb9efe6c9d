import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import './confirm.css';

/**
 * Asks before something that takes things away. What will go is told in the children. Where it cannot be
 * undone, `typed` is a word to be typed first. Esc and "Cancel" leave everything as it is; the browser gives
 * the focus back to where it came from.
 */
export function Confirm(props: {
  question: Words;
  /** The button's own words: what it does, e.g. "Erase guest". */
  action: Words;
  typed?: Words;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [word, setWord] = useState('');
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const wanted = props.typed && say(props.typed);
  const ready = !wanted || word.trim().toLowerCase() === wanted.toLowerCase();
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <form
        class="confirm__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) props.onConfirm();
        }}
      >
        <h2 id={title}>{say(props.question)}</h2>
        <div class="confirm__what">{props.children}</div>
        {wanted && (
          <label class="field">
            <span class="field__label">
              {say({ en: `Type “${wanted}” to go on`, zh: `输入“${wanted}”以继续` })}
            </span>
            <input
              class="input"
              autocomplete="off"
              spellcheck={false}
              value={word}
              onInput={(event) => setWord(event.currentTarget.value)}
            />
          </label>
        )}
        <div class="confirm__choices">
          <button type="button" class="button" onClick={props.onCancel}>
            {say({ en: 'Cancel', zh: '取消' })}
          </button>
          <button
            type="submit"
            class={props.danger ? 'button button--danger' : 'button button--next'}
            disabled={!ready}
          >
            {say(props.action)}
          </button>
        </div>
      </form>
    </dialog>
  );
}

import { useState } from 'preact/hooks';
import { useSpeech } from '../language';
import './note-field.css';

/** One line to keep what was just said. Enter saves. */
export function NoteField(props: { disabled: boolean; onNote: (text: string) => void }) {
  const say = useSpeech();
  const [text, setText] = useState('');
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim() || props.disabled) return;
        props.onNote(text.trim());
        setText('');
      }}
    >
      <input
        class="input"
        maxLength={2000}
        autocomplete="off"
        aria-label={say({ en: 'Note', zh: '备注' })}
        placeholder={say({ en: 'Add a note', zh: '添加备注' })}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() && (
        <button type="submit" class="button" disabled={props.disabled}>
          {say({ en: 'Add', zh: '添加' })}
        </button>
      )}
    </form>
  );
}

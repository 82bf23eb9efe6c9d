import { useState } from 'preact/hooks';
import type { Note } from '../../retention/customer-history';
import { useSpeech } from '../language';
import { Icon } from './icon';
import './note-field.css';

/** One line to keep what was just said. Enter saves; that it is saved is said once the note is on file. */
export function NoteField(props: {
  disabled: boolean;
  /** The notes on file. */
  notes: readonly Note[];
  onNote: (text: string) => void;
}) {
  const say = useSpeech();
  const [text, setText] = useState('');
  const [given, setGiven] = useState<string>();
  const saved = given !== undefined && props.notes.some((note) => note.text === given);
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim() || props.disabled) return;
        props.onNote(text.trim());
        setGiven(text.trim());
        setText('');
      }}
    >
      <span class="note-field__line">
        <input
          class="input"
          maxLength={2000}
          autocomplete="off"
          aria-label={say({ en: 'Note', zh: '备注' })}
          placeholder={say({ en: 'Add a note', zh: '添加备注' })}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setGiven(undefined);
          }}
        />
        <span class="note-field__saved small" role="status">
          {saved && (
            <>
              <Icon name="tick" />
              {say({ en: 'Saved', zh: '已保存' })}
            </>
          )}
        </span>
      </span>
      {text.trim() && (
        <button type="submit" class="button" disabled={props.disabled}>
          {say({ en: 'Add', zh: '添加' })}
        </button>
      )}
    </form>
  );
}

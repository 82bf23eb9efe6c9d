import { useState } from 'preact/hooks';
import type { Note } from '../../retention/customer-history';
import { Icon } from '../basics/icon';
import { NoteField } from '../basics/note-field';
import { useSpeech } from '../language';
import type { FileActions } from './file-state';
import '../basics/note-field.css';

/** Notes, newest first: add, change, delete. Deleting can be undone. */
export function Notes(props: { notes: readonly Note[]; actions: FileActions }) {
  return (
    <>
      <NoteField disabled={false} notes={props.notes} onNote={props.actions.addNote} />
      <ul class="notes">
        {[...props.notes]
          .sort((a, b) => b.on.localeCompare(a.on))
          .map((note) => (
            <OneNote key={note.id} note={note} actions={props.actions} />
          ))}
      </ul>
    </>
  );
}

function OneNote({ note, actions }: { note: Note; actions: FileActions }) {
  const say = useSpeech();
  const [draft, setDraft] = useState<string>();
  if (draft !== undefined)
    return (
      <li>
        <form
          class="note-field"
          onSubmit={(event) => {
            event.preventDefault();
            if (!draft.trim()) return;
            actions.changeNote({ ...note, text: draft.trim() });
            setDraft(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(undefined);
          }}
        >
          <input
            class="input"
            // biome-ignore lint/a11y/noAutofocus: the user has just asked to change this text
            autoFocus
            maxLength={2000}
            aria-label={say({ en: 'Change note', zh: '修改备注' })}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {say({ en: 'Save', zh: '保存' })}
          </button>
        </form>
      </li>
    );
  return (
    <li class="note">
      <p class="note__text">
        {note.text}
        <br />
        <span class="soft small">{say.day(note.on)}</span>
      </p>
      <button
        type="button"
        class="button button--small button--quiet button--icon"
        aria-label={say({ en: `Change note: ${note.text}`, zh: `修改备注：${note.text}` })}
        onClick={() => setDraft(note.text)}
      >
        <Icon name="pen" />
      </button>
      <button
        type="button"
        class="button button--small button--quiet button--icon"
        aria-label={say({ en: `Delete note: ${note.text}`, zh: `删除备注：${note.text}` })}
        onClick={() => actions.deleteNote(note)}
      >
        <Icon name="bin" />
      </button>
    </li>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../language';

/** Takes run files by the hundred, dropped anywhere on the page or chosen, and pasted codes. */
export function HandInBox(props: {
  /** Nothing is loaded yet, so this is the next thing to do. */
  first: boolean;
  onFiles: (files: readonly File[]) => void;
  onCodes: (text: string) => void;
}) {
  const say = useSpeech();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [field, hint] = [useId(), useId()];
  const { onFiles } = props;
  useEffect(() => {
    const dragover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const dragleave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    addEventListener('dragover', dragover);
    addEventListener('dragleave', dragleave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', dragover);
      removeEventListener('dragleave', dragleave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);

  return (
    <section
      class={over ? 'panel hand-in hand-in--over' : 'panel hand-in'}
      aria-label={say({ en: 'Runs handed in', zh: '交来的记录' })}
    >
      <div class="hand-in__files">
        <button
          type="button"
          class={props.first ? 'button button--next' : 'button'}
          onClick={() => input.current?.click()}
        >
          {say({ en: 'Choose run files', zh: '选择记录文件' })}
        </button>
        <span class="soft">
          {say({
            en: 'or drop them anywhere on this page, hundreds at once',
            zh: '或拖放到本页任意位置，可一次几百个',
          })}
        </span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".json,.txt,application/json"
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <form
        class="hand-in__codes"
        onSubmit={(event) => {
          event.preventDefault();
          props.onCodes(text);
          setText('');
        }}
      >
        <label class="field" for={field}>
          <span class="field__label">{say({ en: 'Run codes', zh: '记录代码' })}</span>
          <textarea
            id={field}
            class="input"
            rows={2}
            spellcheck={false}
            placeholder="HP1-…"
            aria-describedby={hint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span class="small soft" id={hint}>
            {say({
              en: 'Paste a whole mail or list: every code in it is found. The code or file you gave the class says what was set.',
              zh: '可粘贴整封邮件或名单，其中的代码都会被找出。发给班级的代码或文件也可放入，用来说明布置的内容。',
            })}
          </span>
        </label>
        <button type="submit" class="button" disabled={!text.trim()}>
          {say({ en: 'Add codes', zh: '加入代码' })}
        </button>
      </form>
    </section>
  );
}

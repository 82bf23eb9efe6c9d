import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fail, type Result } from '../../../retention/result';
import type { Words } from '../../../retention/words';
import { longestFile, tooLarge } from '../../../sim/codes/homeport-json';
import { type Opened, openCode, openFile } from '../../../sim/codes/open';
import { useSpeech } from '../../language';

/** Opens what somebody was handed: a code typed or pasted, or a file dropped or chosen. */
export function OpenCode(props: { code: string | undefined; onOpened: (opened: Opened) => void }) {
  const say = useSpeech();
  const [text, setText] = useState(props.code ?? '');
  const [wrong, setWrong] = useState<Words>();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [field, error] = [useId(), useId()];

  const take = (read: Result<Opened, Words>) => {
    setWrong(read.ok ? undefined : read.error);
    if (read.ok) props.onOpened(read.value);
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    take(file.size > longestFile ? fail(tooLarge(file.size)) : openFile(await file.text()));
  };
  useEffect(() => {
    if (props.code === undefined) return;
    setText(props.code);
    take(openCode(props.code));
  }, [props.code]);

  // Anywhere on the page, so that a file that misses the field does not replace the classroom.
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void takeFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });

  return (
    <section
      class={over ? 'panel open-code open-code--over' : 'panel open-code'}
      aria-label={say({ en: 'Open a code or file', zh: '打开代码或文件' })}
    >
      <form
        class="open-code__form"
        onSubmit={(event) => {
          event.preventDefault();
          take(openCode(text));
        }}
      >
        <label class="field open-code__field" for={field}>
          <span class="field__label">{say({ en: 'Code from your teacher', zh: '老师给的代码' })}</span>
          <input
            id={field}
            class="input number"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            placeholder="HP1-…"
            value={text}
            aria-invalid={wrong !== undefined}
            aria-describedby={error}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!text.trim()}>
          {say({ en: 'Open', zh: '打开' })}
        </button>
        <button type="button" class="button button--quiet" onClick={() => input.current?.click()}>
          {say({ en: 'or choose a file', zh: '或选择文件' })}
        </button>
      </form>
      <p class="field__error" id={error} role="alert">
        {wrong && say(wrong)}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,application/json"
        onChange={(event) => {
          void takeFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

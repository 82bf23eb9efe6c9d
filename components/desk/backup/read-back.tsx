import { useRef, useState } from 'preact/hooks';
import type { Holding } from '../../../history/backup';
import type { BackupLook, ReadBackMode } from '../../../history/backup-messages';
import { Confirm } from '../../basics/confirm';
import { useSpeech } from '../../language';
import { holdingInWords } from './holding-tallies';

/** The way to a back-up file. */
export function ChooseBackup(props: { onFile: (file: File) => void }) {
  const say = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="panel padded stack backup__part">
      <h2>{say({ en: 'Read a back-up', zh: '读回备份' })}</h2>
      <p class="soft">
        {say({
          en: 'You see what the file holds before anything changes.',
          zh: '在做出任何更改之前，会先让您看到文件中的内容。',
        })}
      </p>
      <div>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say({ en: 'Choose a back-up file', zh: '选择备份文件' })}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
    </section>
  );
}

/** A back-up that was looked into: what it holds, and whether it joins what is here or takes its place. */
export function OpenBackup(props: {
  look: BackupLook;
  holds: Holding | undefined;
  onLeave: () => void;
  onReadBack: (mode: ReadBackMode) => void;
}) {
  const say = useSpeech();
  const [mode, setMode] = useState<ReadBackMode>('merge');
  const [replacing, setReplacing] = useState(false);
  const { look, holds } = props;
  const start = () => {
    if (mode === 'replace' && holds && holds.guests > 0) setReplacing(true);
    else props.onReadBack(mode);
  };
  const modes = [
    {
      id: 'merge' as const,
      name: { en: 'Add to what is here', zh: '与现有内容合并' },
      about: {
        en: 'What is here stays; what is missing joins. Guests both hold become one; who is only perhaps the same waits under “To decide”.',
        zh: '现有内容保留，缺少的内容会加入。两边都有的客户合为一位；可能是同一人的，放入“待判断”。',
      },
    },
    {
      id: 'replace' as const,
      name: { en: 'Take its place', zh: '替换现有内容' },
      about: { en: 'What is here now goes.', zh: '现有的全部内容会被移除。' },
    },
  ];
  return (
    <section class="panel padded stack">
      <h2 class="wraps">{look.file}</h2>
      <p>
        {say({
          en: `Saved ${say.day(look.savedOn)}. It holds `,
          zh: `保存于${say.day(look.savedOn)}，其中有`,
        })}
        {say(holdingInWords(look.holds))}
        {say({ en: '.', zh: '。' })}
      </p>
      <fieldset class="choices">
        <legend class="visually-hidden">{say({ en: 'What to do with it', zh: '如何处理' })}</legend>
        {modes.map((each) => (
          <label key={each.id} class="choice">
            <input type="radio" name="mode" checked={mode === each.id} onChange={() => setMode(each.id)} />
            <span class="stack choice__text">
              <strong>{say(each.name)}</strong>
              <span class="small soft">{say(each.about)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button button--next" onClick={start}>
          {say({ en: 'Read it back', zh: '读回' })}
        </button>
        <button type="button" class="button" onClick={props.onLeave}>
          {say({ en: 'Leave it', zh: '不读回' })}
        </button>
      </div>
      {replacing && holds && (
        <Confirm
          question={{ en: 'Replace everything that is here?', zh: '替换现有的全部内容？' }}
          action={{ en: 'Replace', zh: '替换' }}
          typed={{ en: 'replace', zh: '替换' }}
          danger
          onCancel={() => setReplacing(false)}
          onConfirm={() => {
            setReplacing(false);
            props.onReadBack('replace');
          }}
        >
          <p>
            {say({
              en: `These go and cannot be brought back: ${holdingInWords(holds).en}.`,
              zh: `以下内容会被移除且无法恢复：${holdingInWords(holds).zh}。`,
            })}
          </p>
        </Confirm>
      )}
    </section>
  );
}

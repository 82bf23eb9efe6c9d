import { useEffect, useId, useRef } from 'preact/hooks';
import { useSpeech } from '../../language';

/** Who plays: left open by who likes, asked of whoever sits down at a machine somebody else has played on. */
export function StudentField(props: {
  student: string;
  onStudent: (student: string) => void;
  another: boolean;
  /** Restarts count. */
  counted: boolean;
}) {
  const say = useSpeech();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const { student, onStudent, another, counted } = props;
  useEffect(() => {
    if (another) input.current?.focus();
  }, [another]);
  return (
    <label class="field begin__student">
      <span class="field__label">
        {say({ en: 'Your name or number', zh: '姓名或学号' })}{' '}
        {!another && <span class="soft">{say({ en: '(optional)', zh: '（可不填）' })}</span>}
      </span>
      <input
        ref={input}
        class="input"
        maxLength={80}
        autocomplete="off"
        required={another}
        value={student}
        aria-describedby={hint}
        onInput={(event) => onStudent(event.currentTarget.value)}
      />
      <span class="small soft" id={hint}>
        {say({
          en: 'It stays in your run file and goes nowhere by itself.',
          zh: '只保存在你的记录文件中，不会自动发送到任何地方。',
        })}
        {another &&
          counted &&
          say({
            en: ' Restarts are counted for this name; your file also says how often others began here.',
            zh: '重新开始的次数按这个姓名计算；文件中也会写明他人在这台机器上开始过几次。',
          })}
      </span>
    </label>
  );
}

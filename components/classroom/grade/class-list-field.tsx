import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { readClassList } from '../../../sim/grade/class-list';
import type { GradebookStudent } from '../../../sim/grade/gradebook-csv';
import { useSpeech } from '../../language';

/** The list the gradebook itself exports: it turns whatever students wrote into what the gradebook knows them by. */
export function ClassListField(props: {
  list: readonly GradebookStudent[] | undefined;
  onList: (list: readonly GradebookStudent[] | undefined) => void;
}) {
  const say = useSpeech();
  const { list, onList } = props;
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Words>();
  const hint = useId();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readClassList(await file.text());
    setWrong(read.ok ? undefined : read.error);
    if (read.ok) onList(read.value);
  };
  return (
    <div class="field">
      <span class="field__label">
        {say({ en: 'Class list', zh: '班级名单' })}{' '}
        <span class="soft">{say({ en: '(optional)', zh: '（可不用）' })}</span>
      </span>
      <div class="export__list">
        <button type="button" class="button" aria-describedby={hint} onClick={() => input.current?.click()}>
          {list
            ? say.count(list.length, { en: '# student', zh: '#名学生' }, { en: '# students', zh: '#名学生' })
            : say({ en: 'Choose the list', zh: '选择名单' })}
        </button>
        {list && (
          <button type="button" class="button button--quiet" onClick={() => onList(undefined)}>
            {say({ en: 'Without it', zh: '不用名单' })}
          </button>
        )}
      </div>
      <span class="small soft" id={hint}>
        {say({
          en: 'The CSV that Canvas or Moodle exports: names, numbers and addresses in it are matched with what students wrote. It is kept with the class in this browser, and nowhere else, until you clear it.',
          zh: 'Canvas 或 Moodle 导出的 CSV：用其中的姓名、学号和邮箱与学生填写的内容匹配。只随班级数据保存在这个浏览器中，清空即删除。',
        })}
      </span>
      <span class="field__error" role="alert">
        {wrong && say(wrong)}
      </span>
      <input
        ref={input}
        class="export__list-file"
        type="file"
        hidden
        accept=".csv,text/csv"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

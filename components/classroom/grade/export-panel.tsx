import { useMemo } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { Assignment } from '../../../sim/grade/assignment';
import { finderIn } from '../../../sim/grade/class-list';
import { fullCsv } from '../../../sim/grade/full-csv';
import type { GradeRow, LeftOut } from '../../../sim/grade/grade-row';
import {
  canvasCsv,
  type Grade,
  isCanvasSum,
  type MoodleIdentifier,
  moodleCsv,
} from '../../../sim/grade/gradebook-csv';
import { useSpeech } from '../../language';
import type { Host } from '../contract';
import type { Choices } from './choices';
import { ClassListField } from './class-list-field';
import { WhoIsWho } from './who-is-who';
import { type Written, writtenAs, writtenWords } from './written';

const identifiers: Record<MoodleIdentifier, Words> = {
  email: { en: 'e-mail address', zh: '电子邮件地址' },
  schoolId: { en: 'ID number', zh: '学号（ID number）' },
  login: { en: 'username', zh: '用户名' },
};

/** Takes the grades to a gradebook, and everything to a table. */
export function ExportPanel(props: {
  rows: readonly GradeRow[];
  counts: ReadonlyMap<number, true | LeftOut>;
  set: Assignment | undefined;
  host: Host;
  choices: Choices;
  onChoose: <K extends keyof Choices>(key: K, value: Choices[K]) => void;
}) {
  const say = useSpeech();
  const { rows, counts, set, host } = props;
  const { points, written, list, whoIs, identifier, practiceToo } = props.choices;
  const choose = props.onChoose;
  const title = props.choices.title ?? say(set?.scenario.title ?? { en: 'Homeport', zh: '归港' });
  const pointsForPar = Number(points);
  const pointsAreWrong = !(pointsForPar > 0 && pointsForPar <= 10_000);
  const counting = useMemo(() => rows.filter(({ handIn }) => counts.get(handIn.id) === true), [rows, counts]);
  const find = useMemo(() => list && finderIn(list), [list]);
  const grades = useMemo(
    () =>
      counting.flatMap(({ student, score }): Grade[] => {
        const known = find ? (whoIs.get(student) ?? find(student)) : writtenAs(written, student);
        return known && score !== null ? [{ student: known, score }] : [];
      }),
    [counting, find, whoIs, written],
  );
  const strangers = find ? counting.filter(({ student }) => !whoIs.has(student) && !find(student)) : [];
  const forMoodle = grades.filter(({ student }) => student[identifier] !== '').length;
  const practised = rows.filter(({ handIn }) => counts.get(handIn.id) === 'practice').length;
  const item = { title: title.trim(), pointsForPar };
  const wrong = pointsAreWrong || item.title === '' || isCanvasSum(item.title);
  const save = (name: string, text: string) =>
    host.saveFile(`homeport-${name}.csv`, new Blob([text], { type: 'text/csv' }));

  return (
    <section class="panel export" aria-labelledby="export">
      <div>
        <h2 id="export">{say({ en: 'Take the grades along', zh: '导出成绩' })}</h2>
        <p class="soft">
          {say({
            en: `${counting.length} of ${rows.length} runs count: genuine, finished, played for grading, of each student the best. Tick the table to change that. Par and better is full points; doing nothing and worse is 0.`,
            zh: `${rows.length}局中计入${counting.length}局：真实、完成、计分局，每名学生取最好的一局。可在表中勾选更改。达到或超过标准杆得满分，不及“什么都不做”得0分。`,
          })}
        </p>
      </div>
      {(practised > 0 || practiceToo) && (
        <label class="export__tick">
          <input
            type="checkbox"
            checked={practiceToo}
            onChange={(event) => choose('practiceToo', event.currentTarget.checked)}
          />
          {say({
            en: 'Runs played for practice count too, though rounds can be taken back there unnoticed',
            zh: '练习局也计入（练习时可以撤回轮次，不留痕迹）',
          })}
        </label>
      )}
      <div class="export__fields">
        <label class="field">
          <span class="field__label">
            {say({ en: 'Name of the assignment in the gradebook', zh: '成绩册中的作业名称' })}
          </span>
          <input
            class="input"
            value={title}
            aria-invalid={item.title === '' || isCanvasSum(item.title)}
            onInput={(event) => choose('title', event.currentTarget.value)}
          />
          {isCanvasSum(item.title) && (
            <span class="field__error" role="alert">
              {say({
                en: 'Canvas takes a column of this name for one of its own sums and passes over it.',
                zh: 'Canvas 会把这个名称当成自带的合计列而忽略。',
              })}
            </span>
          )}
        </label>
        <label class="field">
          <span class="field__label">{say({ en: 'Points for par', zh: '标准杆对应的满分' })}</span>
          <input
            class="input number"
            inputMode="decimal"
            value={points}
            aria-invalid={pointsAreWrong}
            onInput={(event) => choose('points', event.currentTarget.value)}
          />
          {pointsAreWrong && (
            <span class="field__error" role="alert">
              {say({
                en: `Found “${points}”; allowed is a number above 0, at most 10000.`,
                zh: `当前为“${points}”，应为大于0、不超过10000的数。`,
              })}
            </span>
          )}
        </label>
        <ClassListField list={list} onList={(next) => choose('list', next)} />
        {!list && (
          <label class="field">
            <span class="field__label">
              {say({ en: 'What students wrote as their name', zh: '学生填写的是什么' })}
            </span>
            <select
              class="input"
              value={written}
              onChange={(event) => {
                const chosen = event.currentTarget.value as Written;
                choose('written', chosen);
                if (chosen !== 'name') choose('identifier', chosen);
              }}
            >
              {(Object.keys(writtenWords) as Written[]).map((each) => (
                <option key={each} value={each}>
                  {say(writtenWords[each])}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span class="field__label">
            {say({ en: 'Moodle finds students by', zh: 'Moodle 按什么识别学生' })}
          </span>
          <select
            class="input"
            value={identifier}
            onChange={(event) => choose('identifier', event.currentTarget.value as MoodleIdentifier)}
          >
            {(Object.keys(identifiers) as MoodleIdentifier[]).map((each) => (
              <option key={each} value={each}>
                {say(identifiers[each])}
              </option>
            ))}
          </select>
          {forMoodle < grades.length && (
            <span class="small soft">
              {say({
                en: `Known of ${forMoodle} of ${grades.length} students; the others stay out of the Moodle file. A class list brings what is missing.`,
                zh: `${grades.length}名学生中只知道${forMoodle}名的，其余不会写入 Moodle 文件。加入班级名单即可补全。`,
              })}
            </span>
          )}
        </label>
      </div>
      {list && strangers.length > 0 && (
        <WhoIsWho
          strangers={strangers}
          list={list}
          onChoose={(label, student) => choose('whoIs', new Map(whoIs).set(label, student))}
        />
      )}
      <div class="export__ways">
        <button
          type="button"
          class="button button--next"
          disabled={wrong || grades.length === 0}
          onClick={() => save('canvas', canvasCsv(item, grades))}
        >
          {say({ en: `For Canvas (${grades.length})`, zh: `导出到 Canvas（${grades.length}）` })}
        </button>
        <button
          type="button"
          class="button"
          disabled={wrong || forMoodle === 0}
          onClick={() => save('moodle', moodleCsv(item, identifier, grades))}
        >
          {say({ en: `For Moodle (${forMoodle})`, zh: `导出到 Moodle（${forMoodle}）` })}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('class', fullCsv(rows, counts, say.language))}
        >
          {say({ en: `Everything as a table (${rows.length})`, zh: `全部数据表（${rows.length}）` })}
        </button>
      </div>
      <p class="small soft">
        {say({
          en: 'Canvas: Grades → Import. Moodle: Grades → Import → CSV file, map the first column to the same field and the second to the grade item. Try a test course first: we have checked the layout against both programs’ own import code, not in your school’s installation.',
          zh: 'Canvas：成绩 → 导入。Moodle：成绩 → 导入 → CSV 文件，第一列对应同一字段，第二列对应成绩项。请先在测试课程中试用：格式已对照两个平台的导入代码核对，但未在贵校的系统中试过。',
        })}
      </p>
    </section>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { Mode, RunFile } from '../../../sim/codes/run-file';
import { ENGINE } from '../../../sim/engine';
import { studentKey } from '../../../sim/grade/likeness';
import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import type { SavedRun } from '../contract';
import { isOver } from '../run-state';
import { roles } from './roles';
import { StudentField } from './student-field';

/** What is about to be begun or put on the shelf. */
export interface Ready {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly mode: Mode;
  readonly engine: number;
  /** A run that came as a file or code. */
  readonly run?: RunFile;
}

/** Shows what was opened before anything is begun: the setting, the seed, whether it counts, and who plays. */
export function BeginPanel(props: {
  ready: Ready;
  /** Runs of the same world on this machine, the latest first. */
  underWay: readonly SavedRun[];
  /** The browser would not keep the run. */
  refused: boolean;
  onBegin: (student: string | undefined) => void;
  onGoOn: (run: SavedRun) => void;
  onCancel: () => void;
}) {
  const say = useSpeech();
  const { scenario, seed, mode, engine, run } = props.ready;
  const [latest] = props.underWay;
  const [student, setStudent] = useState('');
  /** Somebody else sits down at this machine. */
  const [another, setAnother] = useState(false);
  const asksName = !run && (!latest || another);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.ready]);
  return (
    <form
      class="panel begin"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        props.onBegin((asksName ? student.trim() : latest?.file.student) || undefined);
      }}
    >
      <h1 id={title} ref={heading} tabIndex={-1}>
        {say(scenario.title)}
      </h1>
      <p class="scenario__facts">
        <span class="chip">{say(roles[scenario.role])}</span>
        <span class={mode === 'graded' ? 'chip chip--attention' : 'chip'}>
          {mode === 'graded' ? say({ en: 'Graded', zh: '计分' }) : say({ en: 'Practice', zh: '练习' })}
        </span>
        <span class="soft small">
          {say({ en: 'Seed', zh: '种子' })} <span class="number">{seed}</span>
        </span>
      </p>
      <p class="begin__setting">{say(scenario.setting)}</p>
      {mode === 'graded' && !run && (
        <p class="soft">
          {say({
            en: 'This run counts: rounds cannot be taken back, and every restart is noted in the run file.',
            zh: '本局计分：每轮不能撤回，每次重新开始都会记入记录文件。',
          })}
        </p>
      )}
      {engine !== ENGINE && (
        <p class="notice notice--attention">
          {say({
            en: `This was made with engine ${engine}, and this Homeport has engine ${ENGINE}: numbers will differ from those of a class that plays the other one.`,
            zh: `这是用引擎${engine}生成的，当前归港使用引擎${ENGINE}：结果会与使用另一引擎的班级不同。`,
          })}
        </p>
      )}
      {run && (
        <p>
          {say({
            en: `A run${run.student ? ` of ${run.student}` : ''}, ${run.decisions.length} of ${scenario.rounds} rounds played.`,
            zh: `${run.student ? `${run.student}的` : ''}一局记录，已进行${run.decisions.length} / ${scenario.rounds}轮。`,
          })}
        </p>
      )}
      {asksName && (
        <StudentField
          student={student}
          onStudent={setStudent}
          another={another}
          counted={mode === 'graded'}
        />
      )}
      <div role="alert">
        {props.refused && (
          <p class="notice notice--error">
            {say({
              en: 'This browser does not let Homeport keep anything, so the run cannot begin. Leave the private window, free some disk space, or use another browser.',
              zh: '浏览器不允许归港保存数据，无法开始。请退出无痕窗口、腾出磁盘空间，或换用其他浏览器。',
            })}
          </p>
        )}
      </div>
      <p class="begin__choices">
        {!another &&
          onePerStudent(props.underWay).map((each, place) => (
            <button
              key={each.id}
              type="button"
              class={place === 0 ? 'button button--next' : 'button'}
              onClick={() => props.onGoOn(each)}
            >
              {say(goOnWords(each))}
            </button>
          ))}
        <button
          type="submit"
          class={latest && !another ? 'button' : 'button button--next'}
          disabled={another && student.trim() === ''}
        >
          {run
            ? say({ en: 'Open this run', zh: '打开这局' })
            : latest && !another
              ? say(beginAgainWords(latest))
              : say({ en: 'Begin round 1', zh: '开始第1轮' })}
        </button>
        {latest && !run && !another && (
          <button type="button" class="button" onClick={() => setAnother(true)}>
            {say({ en: 'Begin as another student', zh: '换一名学生开始' })}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={props.onCancel}>
          {say({ en: 'Back', zh: '返回' })}
        </button>
      </p>
    </form>
  );
}

/** The latest run of each student: who played twice goes on with the second. */
const onePerStudent = (runs: readonly SavedRun[]): SavedRun[] =>
  runs.filter(({ file }, place) => {
    const key = studentKey(file.student);
    return runs.findIndex((other) => studentKey(other.file.student) === key) === place;
  });

function goOnWords(run: SavedRun): Words {
  const { student, decisions } = run.file;
  const round = decisions.length + 1;
  const words: Words = isOver(run)
    ? { en: 'Look at it again', zh: '再看一遍' }
    : { en: `Go on in round ${round}`, zh: `从第${round}轮继续` };
  return student ? asStudent(words, student) : words;
}

function beginAgainWords({ file }: SavedRun): Words {
  const words: Words = { en: 'Begin again', zh: '重新开始' };
  return file.student ? asStudent(words, file.student) : words;
}

const asStudent = ({ en, zh }: Words, student: string): Words => ({
  en: `${en} as ${student}`,
  zh: `${student}：${zh}`,
});

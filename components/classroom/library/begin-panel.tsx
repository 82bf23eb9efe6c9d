import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Mode, RunFile } from '../../../sim/codes/run-file';
import { ENGINE } from '../../../sim/engine';
import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import type { SavedRun } from '../contract';
import { roles } from './roles';

/** What is about to be begun or put on the shelf. */
export interface Ready {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly mode: Mode;
  readonly engine: number;
  /** A run that came as a file or code. */
  readonly run?: RunFile;
  /** A run of the same world that is under way on this machine. */
  readonly underWay?: SavedRun;
}

/** Shows what was opened before anything is begun: the setting, the seed, whether it counts, and who plays. */
export function BeginPanel(props: {
  ready: Ready;
  /** The browser would not keep the run. */
  refused: boolean;
  onBegin: (student: string) => void;
  onGoOn: (run: SavedRun) => void;
  onCancel: () => void;
}) {
  const say = useSpeech();
  const { scenario, seed, mode, engine, run, underWay } = props.ready;
  const [student, setStudent] = useState('');
  const [title, hint] = [useId(), useId()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.ready]);
  return (
    <form
      class="panel begin"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        props.onBegin(student.trim());
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
            zh: `这是用引擎 ${engine} 生成的，当前归港使用引擎 ${ENGINE}：结果会与使用另一引擎的班级不同。`,
          })}
        </p>
      )}
      {run ? (
        <p>
          {say({
            en: `A run${run.student ? ` of ${run.student}` : ''}, ${run.decisions.length} of ${scenario.rounds} rounds played.`,
            zh: `${run.student ? `${run.student}的` : ''}一局记录，已进行 ${run.decisions.length} / ${scenario.rounds} 轮。`,
          })}
        </p>
      ) : (
        <label class="field begin__student">
          <span class="field__label">
            {say({ en: 'Your name or number', zh: '姓名或学号' })}{' '}
            <span class="soft">{say({ en: '(optional)', zh: '（可不填）' })}</span>
          </span>
          <input
            class="input"
            maxLength={80}
            autocomplete="off"
            value={student}
            aria-describedby={hint}
            onInput={(event) => setStudent(event.currentTarget.value)}
          />
          <span class="small soft" id={hint}>
            {say({
              en: 'It stays in your run file and goes nowhere by itself.',
              zh: '只保存在你的记录文件中，不会自动发送到任何地方。',
            })}
          </span>
        </label>
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
        {underWay && (
          <button type="button" class="button button--next" onClick={() => props.onGoOn(underWay)}>
            {say({
              en: `Go on in round ${Math.min(underWay.file.decisions.length + 1, scenario.rounds)}`,
              zh: `从第 ${Math.min(underWay.file.decisions.length + 1, scenario.rounds)} 轮继续`,
            })}
          </button>
        )}
        <button type="submit" class={underWay ? 'button' : 'button button--next'}>
          {run
            ? say({ en: 'Open this run', zh: '打开这局' })
            : underWay
              ? say({ en: 'Begin again', zh: '重新开始' })
              : say({ en: 'Begin round 1', zh: '开始第 1 轮' })}
        </button>
        <button type="button" class="button button--quiet" onClick={props.onCancel}>
          {say({ en: 'Back', zh: '返回' })}
        </button>
      </p>
    </form>
  );
}

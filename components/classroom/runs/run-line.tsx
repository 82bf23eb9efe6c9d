import { useState } from 'preact/hooks';
import { Confirm } from '../../basics/confirm';
import { Icon } from '../../basics/icon';
import { Menu } from '../../basics/menu';
import { useSpeech } from '../../language';
import type { SavedRun } from '../contract';
import { CodeToHandIn } from '../hand-in/code-to-hand-in';
import type { RunAsCode } from '../hand-in/run-as-code';
import { parts } from '../parts';
import { addressOf } from '../route';
import { debriefIsOpen, isOver } from '../run-state';

/** One saved run: what, whose, how far, and what can be done with it. */
export function RunLine(props: {
  run: SavedRun;
  /** The run to go on with; the one accent of the page. */
  next: boolean;
  onSave: () => void;
  /** Writes the run's code, to be copied. */
  onCode: () => Promise<RunAsCode>;
  onRestart: () => void;
  onRemove: () => void;
}) {
  const say = useSpeech();
  const { id, file, scenario, changedAt } = props.run;
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState<RunAsCode>();
  const played = file.decisions.length;
  const over = isOver(props.run);
  return (
    <li class="panel run-line">
      <div class="run-line__what">
        <h2>{say(scenario.title)}</h2>
        <p class="soft small">
          {[
            file.student,
            say({ en: `seed ${file.seed}`, zh: `种子 ${file.seed}` }),
            file.mode === 'graded' ? say({ en: 'graded', zh: '计分' }) : say({ en: 'practice', zh: '练习' }),
            file.restarts > 0 &&
              say.count(
                file.restarts,
                { en: '# restart', zh: '重新开始#次' },
                { en: '# restarts', zh: '重新开始#次' },
              ),
            say.day(changedAt.slice(0, 10)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p class="run-line__progress">
        <progress
          value={played}
          max={scenario.rounds}
          aria-label={say({ en: 'Rounds played', zh: '已进行轮数' })}
        />
        <span class="small number">
          {over
            ? say({ en: 'finished', zh: '已完成' })
            : say({ en: `${played} of ${scenario.rounds} rounds`, zh: `${played} / ${scenario.rounds}轮` })}
        </span>
      </p>
      <p class="run-line__actions">
        {parts.Play && !over && (
          <a
            class={props.next ? 'button button--next' : 'button'}
            href={addressOf({ section: 'play', run: id })}
          >
            {played === 0 ? say({ en: 'Play', zh: '开始' }) : say({ en: 'Go on', zh: '继续' })}
          </a>
        )}
        {parts.Debrief && debriefIsOpen(props.run) && (
          <a
            class={over ? 'button button--next' : 'button'}
            href={addressOf({ section: 'debrief', run: id })}
          >
            {say({ en: 'Debrief', zh: '复盘' })}
          </a>
        )}
        <Menu label={say({ en: 'More', zh: '更多' })} about={say(scenario.title)}>
          {(close) => (
            <>
              <button
                type="button"
                class="menu__item"
                onClick={() => {
                  close();
                  props.onSave();
                }}
              >
                {say({ en: 'Save as file', zh: '存为文件' })}
              </button>
              <button
                type="button"
                class="menu__item"
                onClick={() => {
                  close();
                  void props.onCode().then(setCode);
                }}
              >
                {say({ en: 'Hand in as a code', zh: '用代码上交' })}
              </button>
              <button
                type="button"
                class="menu__item"
                onClick={() => {
                  close();
                  if (played === 0) props.onRestart();
                  else setAsking(true);
                }}
              >
                {say({ en: 'Begin again from round 1', zh: '从第1轮重新开始' })}
              </button>
              <button
                type="button"
                class="menu__item"
                onClick={() => {
                  close();
                  props.onRemove();
                }}
              >
                {say({ en: 'Remove', zh: '移除' })}
                <Icon name="bin" />
              </button>
            </>
          )}
        </Menu>
      </p>
      {code && (
        <div class="run-line__code">
          <CodeToHandIn written={code} />
        </div>
      )}
      {asking && (
        <Confirm
          question={{ en: 'Begin again from round 1?', zh: '从第1轮重新开始？' }}
          action={{ en: 'Begin again', zh: '重新开始' }}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onRestart();
          }}
        >
          <p>
            {file.mode === 'graded'
              ? say({
                  en: `The decisions of ${played} rounds go, the answers stay, and the run file notes one more restart.`,
                  zh: `已做的${played}轮决策将清除，答案保留，记录文件会多记一次重新开始。`,
                })
              : say({
                  en: `The decisions of ${played} rounds go, the answers stay.`,
                  zh: `已做的${played}轮决策将清除，答案保留。`,
                })}
          </p>
        </Confirm>
      )}
    </li>
  );
}

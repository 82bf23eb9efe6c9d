import type { ComponentType } from 'preact';
import { ENGINE } from '../../sim/engine';
import { Icon } from '../basics/icon';
import { useSpeech } from '../language';
import type { PartProps, RunPartProps } from './contract';
import { parts } from './parts';
import { addressOf } from './route';
import { debriefIsOpen } from './run-state';
import { saveRunFile } from './save-run';
import { type Saving, useRun } from './use-run';

/** One run of the shelf in the part that shows it, with a line that says that it is kept. */
export function RunView(
  props: PartProps & { id: string; section: 'play' | 'debrief'; part: ComponentType<RunPartProps> },
) {
  const say = useSpeech();
  const { id, section, part: Part, ...given } = props;
  const { run, saving, change, propose } = useRun(props.shelf, id);
  if (run === 'looking') return <p class="soft">{say({ en: 'Opening …', zh: '正在打开……' })}</p>;
  if (!run)
    return (
      <div class="panel classroom__empty">
        <h1>{say({ en: 'This run is not on this machine', zh: '本机没有这局记录' })}</h1>
        <p class="soft">
          {say({
            en: 'It was removed, or it was played in another browser. A run file brings it here.',
            zh: '它已被移除，或是在别的浏览器中进行的。打开记录文件即可导入。',
          })}
        </p>
        <a class="button button--next" href="#/library">
          {say({ en: 'To the library', zh: '前往情景库' })}
        </a>
      </div>
    );
  const { file, scenario } = run;
  const open = debriefIsOpen(run);
  return (
    <div class="classroom__run">
      <div class="classroom__run-line">
        <p class="soft">
          <strong>{say(scenario.title)}</strong>
          {' · '}
          {say({ en: 'seed', zh: '种子' })} <span class="number">{file.seed}</span>
          {file.student && ` · ${file.student}`}
          {file.mode === 'graded' && ` · ${say({ en: 'graded', zh: '计分' })}`}
          {file.restarts > 0 &&
            ` · ${say.count(file.restarts, { en: '# restart', zh: '重新开始#次' }, { en: '# restarts', zh: '重新开始#次' })}`}
        </p>
        <SavedMark
          saving={saving}
          onSave={() => void saveRunFile(props.compute, props.host, { ...run, file })}
        />
        {section === 'play' && parts.Debrief && open && (
          <a class="button button--small" href={addressOf({ section: 'debrief', run: id })}>
            {say({ en: 'Debrief', zh: '复盘' })}
          </a>
        )}
        {section === 'debrief' && parts.Play && (
          <a class="button button--small" href={addressOf({ section: 'play', run: id })}>
            {say({ en: 'Back to play', zh: '返回经营' })}
          </a>
        )}
      </div>
      {file.engine !== ENGINE && (
        <p class="notice notice--attention">
          {say({
            en: `This run was begun with engine ${file.engine} and is played here with engine ${ENGINE}, earlier rounds too: numbers may differ from those you saw. What you hand in is what you see now.`,
            zh: `本局以引擎${file.engine}开始，现由引擎${ENGINE}进行，之前各轮也重新计算：数字可能与当时所见不同。提交的以现在所见为准。`,
          })}
        </p>
      )}
      {section === 'debrief' && !open ? (
        <p class="notice">
          {say({
            en: 'The debrief shows what the firm could not know. That of a graded run opens after its last round.',
            zh: '复盘会揭示企业当时无从得知的真相。计分的一局要在最后一轮之后才能复盘。',
          })}
        </p>
      ) : (
        <Part {...given} run={run} onChange={change} onUnderWay={propose} />
      )}
    </div>
  );
}

/** That nothing is lost by closing the tab; or that it would be, and what to do. */
function SavedMark(props: { saving: Saving; onSave: () => void }) {
  const say = useSpeech();
  return (
    <div class="classroom__saved" role="status">
      {props.saving === 'failed' ? (
        <>
          <span class="chip chip--attention">
            <Icon name="alert" />
            {say({ en: 'Not saved: the browser refused', zh: '未保存：浏览器拒绝写入' })}
          </span>
          <button type="button" class="button button--small" onClick={props.onSave}>
            {say({ en: 'Save as file', zh: '存为文件' })}
          </button>
        </>
      ) : (
        <span class="chip">
          <Icon name={props.saving === 'saved' ? 'tick' : 'clock'} />
          {props.saving === 'saved'
            ? say({ en: 'Saved', zh: '已保存' })
            : say({ en: 'Saving', zh: '正在保存' })}
        </span>
      )}
    </div>
  );
}

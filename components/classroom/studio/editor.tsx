import { useState } from 'preact/hooks';
import { refOf } from '../../../sim/codes/run-file';
import { scenarioCode } from '../../../sim/codes/scenario-code';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import type { PartProps, StudioProps } from '../contract';
import { type Draft, sharedScenario } from './draft';
import { EventsTab } from './events-tab';
import { LeversTab } from './levers-tab';
import { OutlookPanel } from './outlook-panel';
import { ParametersTab } from './parameters-tab';
import { problemsOf, type StudioTab } from './problems';
import { QuestionsTab } from './questions-tab';
import { StoryTab } from './story-tab';
import { StudioTabs } from './studio-tabs';
import { type OpenDraft, useDraft } from './use-draft';
import { WorldTab } from './world-tab';

/** One scenario in the making: its parts on the left, what it would give on the right. */
export function Editor(props: PartProps & Pick<StudioProps, 'drafts'> & { opened: Draft }) {
  const say = useSpeech();
  const edit = useDraft(props.drafts, props.opened);
  const [tab, setTab] = useState<StudioTab>('story');
  const { draft } = edit;
  const problems = problemsOf(draft);
  const [first] = problems;
  const share = () => {
    if (first) return setTab(first.tab);
    const code = scenarioCode({ scenario: refOf(sharedScenario(draft)), seed: draft.seed, mode: draft.mode });
    props.go({ section: 'share', code });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo by key works wherever in the studio the focus is
    <div class="studio" onKeyDown={(event) => undoByKey(event, edit)} onFocusOut={edit.settle}>
      <div class="studio__head">
        <h1>{say(draft.scenario.title) || say({ en: 'Without a title', zh: '未命名' })}</h1>
        <DraftMark saving={edit.saving} />
        <div class="studio__buttons">
          <button type="button" class="button" disabled={!edit.canUndo} onClick={edit.undo}>
            <Icon name="undo" />
            {say({ en: 'Undo', zh: '撤销' })}
          </button>
          <button type="button" class="button" disabled={!edit.canRedo} onClick={edit.redo}>
            {say({ en: 'Redo', zh: '重做' })}
          </button>
          <button
            type="button"
            class="button button--next"
            aria-disabled={first !== undefined}
            aria-describedby="share-waits"
            onClick={share}
          >
            {say({ en: 'Share with a class', zh: '分享给班级' })}
          </button>
        </div>
        <p id="share-waits" class="small studio__waits" role="status">
          {first &&
            say.count(
              problems.length,
              {
                en: '# field waits to be mended before you can share.',
                zh: '还有#处需要修改，之后才能分享。',
              },
              {
                en: '# fields wait to be mended before you can share.',
                zh: '还有#处需要修改，之后才能分享。',
              },
            )}
        </p>
      </div>
      <StudioTabs chosen={tab} onChoose={setTab} problems={problems} />
      <div class="studio__both">
        <div id="studio-part" class="studio__fields" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'story' && <StoryTab edit={edit} />}
          {tab === 'world' && <WorldTab edit={edit} />}
          {tab === 'events' && <EventsTab edit={edit} />}
          {tab === 'levers' && <LeversTab edit={edit} />}
          {tab === 'questions' && <QuestionsTab edit={edit} />}
          {tab === 'numbers' && <ParametersTab edit={edit} />}
        </div>
        <OutlookPanel compute={props.compute} edit={edit} />
      </div>
    </div>
  );
}

/** Ctrl or Cmd with Z takes back, with Shift+Z or Y does it again, in whatever field the hand is. */
function undoByKey(event: KeyboardEvent, { undo, redo }: OpenDraft): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

function DraftMark(props: { saving: OpenDraft['saving'] }) {
  const say = useSpeech();
  const words = {
    unchanged: { en: 'Nothing changed yet', zh: '尚无改动' },
    saving: { en: 'Saving', zh: '正在保存' },
    saved: { en: 'Saved on this machine', zh: '已保存在本机' },
    failed: { en: 'Not saved: the browser refused', zh: '未保存：浏览器拒绝写入' },
  }[props.saving];
  return (
    <span class={props.saving === 'failed' ? 'chip chip--attention' : 'chip'} role="status">
      {say(words)}
    </span>
  );
}

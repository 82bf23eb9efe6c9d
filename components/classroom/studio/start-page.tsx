import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../../sim/codes/open';
import { scenarioOf } from '../../../sim/codes/run-file';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarios } from '../../../sim/scenarios/library';
import { UndoBar } from '../../basics/undo-bar';
import { useSpeech } from '../../language';
import type { SavedDraft, StudioProps } from '../contract';
import { drawSeed } from '../draw-seed';
import { OpenCode } from '../library/open-code';
import { roles } from '../library/roles';
import { addressOf } from '../route';
import { newDraft } from './draft';

type Done = Parameters<typeof UndoBar>[0]['done'];

/** Where an instructor begins: share a scenario as it is, change one, or go on with a draft. */
export function StartPage(props: StudioProps & { missing: boolean }) {
  const say = useSpeech();
  const { drafts } = props;
  const [mine, setMine] = useState<readonly SavedDraft[]>([]);
  const [done, setDone] = useState<Done>();
  const look = () =>
    drafts.list().then(
      (found) => setMine(found),
      () => setMine([]),
    );
  useEffect(() => void look(), [drafts]);
  const change = async (scenario: Scenario, seed: string) => {
    const draft = newDraft(scenario, drawSeed().toLowerCase(), seed);
    await drafts.save(draft);
    props.go({ section: 'studio', draft: draft.id });
  };
  const open = (opened: Opened) => {
    const ref = opened.kind === 'run' ? opened.file.scenario : opened.scenario;
    const scenario = scenarioOf(ref);
    if (scenario) void change(scenario, opened.kind === 'run' ? opened.file.seed : opened.seed);
  };
  const remove = async ({ draft }: SavedDraft) => {
    const { undo } = await drafts.remove(draft.id);
    await look();
    setDone({
      words: {
        en: `“${draft.scenario.title.en}” was taken out.`,
        zh: `已移除“${draft.scenario.title.zh}”。`,
      },
      undo: () => {
        setDone(undefined);
        void undo().then(look);
      },
    });
  };
  return (
    <div class="studio">
      <h1>{say({ en: 'A scenario for your class', zh: '为班级准备情景' })}</h1>
      {props.missing && (
        <p class="notice notice--attention" role="alert">
          {say({
            en: 'That draft is not on this machine: it was taken out, or it was made in another browser.',
            zh: '本机没有这份草稿：已被移除，或是在别的浏览器中制作的。',
          })}
        </p>
      )}
      {mine.length > 0 && (
        <section class="studio__part" aria-labelledby="drafts-heading">
          <h2 id="drafts-heading">{say({ en: 'Your drafts', zh: '您的草稿' })}</h2>
          <ul class="start">
            {mine.map((saved) => (
              <li key={saved.draft.id} class="panel start__one">
                <h3>{say(saved.draft.scenario.title) || say({ en: 'Without a title', zh: '未命名' })}</h3>
                <p class="soft small">{say.day(saved.changedAt.slice(0, 10))}</p>
                <p class="studio__buttons">
                  <a class="button" href={addressOf({ section: 'studio', draft: saved.draft.id })}>
                    {say({ en: 'Go on', zh: '继续' })}
                    <span class="visually-hidden">: {say(saved.draft.scenario.title)}</span>
                  </a>
                  <button type="button" class="button button--quiet" onClick={() => void remove(saved)}>
                    {say({ en: 'Take out', zh: '移除' })}
                    <span class="visually-hidden">: {say(saved.draft.scenario.title)}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="studio__part" aria-labelledby="shipped-heading">
        <h2 id="shipped-heading">{say({ en: 'Start from one that is ready', zh: '从现成的情景开始' })}</h2>
        <ul class="start">
          {scenarios.map((scenario) => (
            <li key={scenario.id} class="panel start__one">
              <h3>{say(scenario.title)}</h3>
              <p class="soft small">
                {say(roles[scenario.role])} ·{' '}
                {say.count(
                  scenario.minutes,
                  { en: '# minute', zh: '#分钟' },
                  { en: '# minutes', zh: '#分钟' },
                )}
              </p>
              <p class="small">{say(scenario.teaches)}</p>
              <p class="studio__buttons">
                <a class="button" href={addressOf({ section: 'share', scenario: scenario.id })}>
                  {say({ en: 'Share as it is', zh: '直接分享' })}
                  <span class="visually-hidden">: {say(scenario.title)}</span>
                </a>
                <a
                  class="button button--quiet"
                  href={addressOf({ section: 'studio', scenario: scenario.id })}
                >
                  {say({ en: 'Change it', zh: '改编' })}
                  <span class="visually-hidden">: {say(scenario.title)}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section class="studio__part" aria-labelledby="colleague-heading">
        <h2 id="colleague-heading">{say({ en: 'Or from a colleague’s', zh: '或从同事的情景开始' })}</h2>
        <OpenCode code={undefined} onOpened={open} />
      </section>
      <UndoBar done={done} />
    </div>
  );
}

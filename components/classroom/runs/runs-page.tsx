import { useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { UndoBar } from '../../basics/undo-bar';
import { useSpeech } from '../../language';
import type { PartProps, SavedRun } from '../contract';
import { runAsCode } from '../hand-in/run-as-code';
import { isOver } from '../run-state';
import { saveRunFile } from '../save-run';
import { useRuns } from '../use-runs';
import { RunLine } from './run-line';
import './runs.css';

/** The runs kept on this machine: go on, look back, hand in, begin again, take off. */
export function RunsPage(props: PartProps) {
  const say = useSpeech();
  const runs = useRuns(props.shelf);
  const [done, setDone] = useState<{ words: Words; undo: () => void }>();
  const goOn = runs?.find((run) => !isOver(run));
  const remove = async (run: SavedRun) => {
    const { undo } = await props.shelf.remove(run.id);
    const { title } = run.scenario;
    setDone({
      words: { en: `“${title.en}” was removed.`, zh: `已移除“${title.zh}”。` },
      undo: () => {
        setDone(undefined);
        void undo();
      },
    });
  };
  return (
    <div class="runs">
      <h1>{say({ en: 'My runs', zh: '我的记录' })}</h1>
      <UndoBar done={done} />
      {runs?.length === 0 && (
        <div class="panel classroom__empty">
          <p>
            {say({
              en: 'Nothing played yet. Every run is kept here by itself after each round.',
              zh: '还没有记录。每一轮之后都会自动保存在这里。',
            })}
          </p>
          <a class="button button--next" href="#/library">
            {say({ en: 'Choose a scenario', zh: '选择情景' })}
          </a>
        </div>
      )}
      {runs && runs.length > 0 && (
        <ul class="runs__list">
          {runs.map((run) => (
            <RunLine
              key={run.id}
              run={run}
              next={run === goOn}
              onCode={() => runAsCode(props.compute, run)}
              onSave={() => void saveRunFile(props.compute, props.host, run)}
              onRestart={() =>
                void props.shelf.restart(run.id).then(({ id }) => props.go({ section: 'play', run: id }))
              }
              onRemove={() => void remove(run)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

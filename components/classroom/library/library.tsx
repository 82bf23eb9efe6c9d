import { useState } from 'preact/hooks';
import type { Opened } from '../../../sim/codes/open';
import { refOf, type ScenarioRef, scenarioOf } from '../../../sim/codes/run-file';
import { ENGINE } from '../../../sim/engine';
import { canonicalJson } from '../../../sim/grade/canonical-json';
import type { Scenario } from '../../../sim/scenario/scenario';
import { scenarios } from '../../../sim/scenarios/library';
import { useSpeech } from '../../language';
import type { PartProps, SavedRun } from '../contract';
import { drawSeed } from '../draw-seed';
import { useRuns } from '../use-runs';
import { BeginPanel, type Ready } from './begin-panel';
import { CourseCases } from './course-cases';
import { OpenCode } from './open-code';
import { ScenarioCard } from './scenario-card';
import './library.css';

/** Where everybody starts: with a code, a file, or one of the scenarios that ship. */
export function Library(props: PartProps & { code: string | undefined; from: Scenario | undefined }) {
  const say = useSpeech();
  const runs = useRuns(props.shelf);
  const [ready, setReady] = useState<Ready | undefined>(() => props.from && fresh(props.from));

  const [refused, setRefused] = useState(false);

  const show = (opened: Opened) => {
    const [ref, seed] =
      opened.kind === 'run' ? [opened.file.scenario, opened.file.seed] : [opened.scenario, opened.seed];
    const scenario = scenarioOf(ref);
    if (!scenario) throw new Error('only known scenarios are read');
    if (opened.kind === 'run') {
      setReady({ scenario, seed, mode: opened.file.mode, engine: opened.file.engine, run: opened.file });
      return;
    }
    setReady({ scenario, seed, mode: opened.mode, engine: opened.engine });
  };
  const play = (run: SavedRun) => props.go({ section: 'play', run: run.id });
  const begin = async ({ scenario, seed, mode, run }: Ready, student: string | undefined) => {
    const ref: ScenarioRef = refOf(scenario);
    try {
      play(
        run
          ? await props.shelf.add(run)
          : await props.shelf.begin({ scenario: ref, seed, mode, ...(student && { student }) }),
      );
    } catch {
      setRefused(true);
    }
  };
  const cancel = () => {
    setReady(undefined);
    props.go({ section: 'library' });
  };

  if (ready) {
    const underWay = ready.run ? [] : (runs?.filter((run) => isOf(run, ready)) ?? []);
    return (
      <BeginPanel
        ready={ready}
        underWay={underWay}
        refused={refused}
        onBegin={(student) => void begin(ready, student)}
        onGoOn={play}
        onCancel={cancel}
      />
    );
  }
  return (
    <div class="library">
      <div class="library__head">
        <h1>{say({ en: 'What keeps a guest?', zh: '什么能留住客户？' })}</h1>
        <p class="soft">
          {say({
            en: 'Run a travel business for a few rounds, and find out why customers stayed or left.',
            zh: '经营几轮旅游生意，看清客户为什么留下、为什么离开。',
          })}
        </p>
      </div>
      <OpenCode code={props.code} onOpened={show} />
      <section class="library__scenarios" aria-labelledby="scenarios">
        <h2 id="scenarios">{say({ en: 'Scenarios', zh: '情景' })}</h2>
        <ul class="library__cards">
          {scenarios.map((scenario, place) => (
            <ScenarioCard key={scenario.id} scenario={scenario} first={place === 0} />
          ))}
        </ul>
      </section>
      <CourseCases />
    </div>
  );
}

/** A world nobody has played yet. */
const fresh = (scenario: Scenario): Ready => ({
  scenario,
  seed: drawSeed(),
  mode: 'practice',
  engine: ENGINE,
});

/** Whether a saved run plays the very world that is about to be begun. */
const isOf = ({ file, scenario }: SavedRun, ready: Ready): boolean =>
  file.seed === ready.seed &&
  file.mode === ready.mode &&
  scenario.id === ready.scenario.id &&
  canonicalJson(scenario) === canonicalJson(ready.scenario);

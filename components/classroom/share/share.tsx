import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../retention/words';
import { refOf } from '../../../sim/codes/run-file';
import { writeScenarioFile } from '../../../sim/codes/scenario-file';
import { scenarioById } from '../../../sim/scenarios/library';
import { useSpeech } from '../../language';
import type { ShareProps } from '../contract';
import { drawSeed } from '../draw-seed';
import { addressOf } from '../route';
import { CodePanel } from './code-panel';
import { Dealing } from './dealing';
import { DealtTable } from './dealt-table';
import { ForTheTeacher } from './for-the-teacher';
import { Handout } from './handout';
import { HandoutLanguages, type Printed, printedIn } from './handout-languages';
import {
  allHanded,
  canBeScanned,
  canBeTyped,
  codeOf,
  type Handed,
  type Handover,
  handoverOf,
} from './handover';
import { ModeChoice } from './mode-choice';
import { Projector } from './projector';
import { SeedField } from './seed-field';
import './share.css';

/** A scenario on its way to a class. All of it stands in the address, so that a reload or a bookmark gives the same code. */
export function Share(props: ShareProps) {
  const say = useSpeech();
  const [handover, setHandover] = useState(() => handoverOf(props.what, drawSeed));
  if (!handover)
    return (
      <div class="panel classroom__empty">
        <h1>{say({ en: 'There is nothing to share here', zh: '这里没有可分享的情景' })}</h1>
        <p class="soft">
          {say({
            en: 'The address names a scenario this Homeport does not have, or its code was cut on the way.',
            zh: '链接中的情景在当前版本的归港中不存在，或代码不完整。',
          })}
        </p>
        <a class="button button--next" href="#/studio">
          {say({ en: 'Choose a scenario', zh: '选择情景' })}
        </a>
      </div>
    );
  return <Sharing {...props} handover={handover} onHandover={setHandover} />;
}

function Sharing(props: ShareProps & { handover: Handover; onHandover: (handover: Handover) => void }) {
  const say = useSpeech();
  const { handover, onHandover, host } = props;
  const { scenario, seed, mode, dealt } = handover;
  const handed = useMemo(() => allHanded(handover), [handover]);
  const [wanted, setWanted] = useState(1);
  const [printed, setPrinted] = useState<Printed>(say.language);
  useEffect(() => {
    const code = codeOf(handover);
    history.replaceState(null, '', addressOf({ section: 'share', code, ...(dealt && { dealt }) }));
  }, [handover]);

  const shown = handed.find(({ number }) => number === wanted) ?? handed[0];
  if (!shown) throw new Error('at least one seed is handed out');
  const whoOf = ({ number }: Handed, language: Language) =>
    dealt && number !== undefined
      ? {
          section: { en: `Section ${number}`, zh: `${number}班` },
          student: { en: `No. ${number}`, zh: `${number}号` },
        }[dealt.to][language]
      : undefined;
  const link = host.linkOf?.(shown.code);
  const name = `homeport-${scenario.id}-${shown.seed.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const file = () =>
    host.saveFile(
      `${name}.json`,
      new Blob([writeScenarioFile({ scenario: refOf(scenario), seed: shown.seed, mode })], {
        type: 'application/json',
      }),
    );
  const slips = dealt?.to === 'student' && (canBeTyped(shown.code) || canBeScanned(link ?? shown.code));
  return (
    <>
      {props.presenting ? (
        <Projector
          title={say(scenario.title)}
          handed={shown}
          who={whoOf(shown, say.language)}
          onSlips={dealt?.to === 'student'}
          link={link}
          fileName={`${name}.json`}
        />
      ) : (
        <div class="share">
          <div class="share__head">
            <h1>{say({ en: `Share: ${scenario.title.en}`, zh: `分享：${scenario.title.zh}` })}</h1>
            {scenarioById(scenario.id) ? (
              <a class="button button--quiet" href={addressOf({ section: 'studio', scenario: scenario.id })}>
                {say({ en: 'Change it for my class', zh: '改编给我的班' })}
              </a>
            ) : (
              <a class="button button--quiet" href="#/studio">
                {say({ en: 'To the studio', zh: '返回情景编辑' })}
              </a>
            )}
          </div>
          <div class="share__both">
            <CodePanel
              handed={shown}
              who={whoOf(shown, say.language)}
              link={link}
              onFile={file}
              onProject={() => props.present(true)}
              onPrint={() => print()}
            />
            <div class="share__choices">
              <section class="panel share__seed" aria-label={say({ en: 'Seed', zh: '种子' })}>
                <SeedField seed={seed} onSeed={(next) => onHandover({ ...handover, seed: next })} />
                <ModeChoice mode={mode} onMode={(next) => onHandover({ ...handover, mode: next })} />
                <Dealing dealt={dealt} onDealt={(next) => onHandover({ ...handover, dealt: next })} />
                <HandoutLanguages printed={printed} onPrinted={setPrinted} />
              </section>
            </div>
          </div>
          {dealt && (
            <DealtTable
              dealt={dealt}
              handed={handed}
              shown={shown}
              onShow={({ number = 1 }) => setWanted(number)}
              host={host}
              name={`homeport-${scenario.id}`}
            />
          )}
          <ForTheTeacher scenario={scenario} />
        </div>
      )}
      <Handout
        scenario={scenario}
        handed={dealt?.to === 'student' && !slips ? [shown] : handed}
        whoOf={whoOf}
        linkOf={host.linkOf}
        fileName={`${name}.json`}
        languages={printedIn(printed)}
        slips={slips}
      />
    </>
  );
}

import type { Language } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';
import { localeOf, Speaking, useSpeech } from '../../language';
import { CodeGroups } from './code-groups';
import { canBeTyped, type Handed } from './handover';
import { QrPicture } from './qr-picture';
import { Steps } from './steps';
import './handout.css';

interface Props {
  readonly scenario: Scenario;
  readonly handed: readonly Handed[];
  readonly whoOf: (handed: Handed, language: Language) => string | undefined;
  readonly linkOf: ((code: string) => string) | undefined;
  readonly fileName: string;
  readonly languages: readonly Language[];
  /** Several on a page, to be cut apart. */
  readonly slips: boolean;
}

/** What the printer gets, and the screen never shows: a page for each code, or slips to cut apart. */
export function Handout(props: Props) {
  return (
    <div class={props.slips ? 'handout handout--slips' : 'handout'} aria-hidden="true">
      {props.handed.map((handed) => (
        <article key={handed.code} class="handout__one">
          {props.languages.map((language) => (
            <Speaking key={language} language={language}>
              <div lang={localeOf[language]}>
                <HandoutWords {...props} handed={handed} />
              </div>
            </Speaking>
          ))}
          <div class="handout__code">
            <QrPicture text={props.linkOf?.(handed.code) ?? handed.code} />
            <div>
              {canBeTyped(handed.code) && <CodeGroups code={handed.code} />}
              {props.linkOf && canBeTyped(handed.code) && (
                <p class="handout__link">{props.linkOf(handed.code)}</p>
              )}
            </div>
          </div>
        </article>
      ))}
    </div>
  );
}

function HandoutWords(props: Omit<Props, 'handed'> & { handed: Handed }) {
  const say = useSpeech();
  const { scenario, handed, linkOf, fileName, slips } = props;
  const who = props.whoOf(handed, say.language);
  return (
    <>
      <p class="handout__title">
        {say(scenario.title)}
        {who && <span class="handout__who"> · {who}</span>}
      </p>
      {!slips && <p>{say(scenario.setting)}</p>}
      {!slips && <Steps handed={handed} link={linkOf?.(handed.code)} fileName={fileName} />}
    </>
  );
}

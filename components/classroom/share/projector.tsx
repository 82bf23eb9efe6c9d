import { useSpeech } from '../../language';
import { CodeGroups } from './code-groups';
import { canBeTyped, type Handed } from './handover';
import { QrPicture } from './qr-picture';
import { Steps } from './steps';

/** The code on the wall: one picture, one code, three steps, nothing else. */
export function Projector(props: {
  title: string;
  handed: Handed;
  who: string | undefined;
  link: string | undefined;
  fileName: string;
}) {
  const say = useSpeech();
  const { handed, link } = props;
  return (
    <section class="projector" aria-label={say({ en: 'For the projector', zh: '投影' })}>
      <h1>
        {props.title}
        {props.who && <span class="projector__who"> · {props.who}</span>}
      </h1>
      <div class="projector__both">
        <QrPicture text={link ?? handed.code} />
        <div class="projector__words">
          {canBeTyped(handed.code) && <CodeGroups code={handed.code} />}
          <Steps handed={handed} link={link} fileName={props.fileName} />
        </div>
      </div>
    </section>
  );
}

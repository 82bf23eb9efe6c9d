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
  /** Every student has a code of his or her own, on a slip. */
  onSlips: boolean;
  link: string | undefined;
  fileName: string;
}) {
  const say = useSpeech();
  const { handed, link } = props;
  const typed = canBeTyped(handed.code);
  return (
    <section class="projector" aria-label={say({ en: 'For the projector', zh: '投影' })}>
      <h1>
        {props.title}
        {props.who && !props.onSlips && <span class="projector__who"> · {props.who}</span>}
      </h1>
      {props.onSlips ? (
        <p class="projector__slips">
          {say({
            en: `Each of you has a world of your own. Take the slip with your number and scan it${typed ? ', or type its code' : ''}.`,
            zh: `每个人的世界都不一样。请拿自己编号的纸条，${typed ? '扫码或输入上面的代码' : '扫码即可'}。`,
          })}
        </p>
      ) : (
        <div class="projector__both">
          <QrPicture text={link ?? handed.code} />
          <div class="projector__words">
            {typed && <CodeGroups code={handed.code} />}
            <Steps handed={handed} link={link} fileName={props.fileName} />
          </div>
        </div>
      )}
    </section>
  );
}

import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import { CodeGroups } from './code-groups';
import { CopyButton } from './copy-button';
import { canBeScanned, canBeTyped, type Handed } from './handover';
import { QrPicture } from './qr-picture';

/** The code as it is handed over, with every way to do so. */
export function CodePanel(props: {
  handed: Handed;
  who: string | undefined;
  link: string | undefined;
  onFile: () => void;
  onProject: () => void;
  onPrint: () => void;
}) {
  const say = useSpeech();
  const { handed, link } = props;
  return (
    <section class="panel code-panel" aria-labelledby="code-heading">
      <h2 id="code-heading">
        {say({ en: 'The code', zh: '代码' })}
        {props.who && <span class="soft"> · {props.who}</span>}
      </h2>
      {canBeTyped(handed.code) ? (
        <CodeGroups code={handed.code} />
      ) : (
        <p class="notice">{say(tooLongToType(handed.code.length, canBeScanned(link ?? handed.code)))}</p>
      )}
      <QrPicture text={link ?? handed.code} />
      <div class="code-panel__ways">
        <button type="button" class="button button--next" onClick={props.onProject}>
          {say({ en: 'Show on the projector', zh: '投影显示' })}
        </button>
        <CopyButton words={{ en: 'Copy the code', zh: '复制代码' }} text={handed.code} />
        {link && <CopyButton words={{ en: 'Copy the link', zh: '复制链接' }} text={link} />}
        <button type="button" class="button" onClick={props.onPrint}>
          {say({ en: 'Print the handout', zh: '打印讲义' })}
        </button>
        <button type="button" class="button" onClick={props.onFile}>
          {say({ en: 'Save as file', zh: '存为文件' })}
        </button>
      </div>
      <p class="small soft">
        {link
          ? say({
              en: 'The link carries the code after #, which no server sees.',
              zh: '代码在链接的 # 之后，任何服务器都看不到。',
            })
          : say({
              en: 'Scanning gives the code to copy. Where your school serves the classroom as a web page, share from there to get a link.',
              zh: '扫码得到代码，可复制。若学校有网页版课堂，请在网页版中分享，即可获得链接。',
            })}
      </p>
    </section>
  );
}

const tooLongToType = (letters: number, scanned: boolean): Words =>
  scanned
    ? {
        en: `This scenario is your own, and its code holds what you changed: ${letters} letters, many to type. Have the picture scanned, or send the code, the link or the file.`,
        zh: `这是自编情景，改动的内容都在代码里：共${letters}个字符，手动输入太长。请让学生扫码，或发送代码、链接或文件。`,
      }
    : {
        en: `This scenario is your own and travels inside its code: ${letters} letters, too many to type or for a QR code a telephone can read. Send the file, or the code as text.`,
        zh: `这是自编情景，内容都在代码里：共${letters}个字符，无法手动输入，手机也扫不出二维码。请发送文件，或以文字形式发送代码。`,
      };

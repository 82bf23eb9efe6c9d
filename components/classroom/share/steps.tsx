import { useSpeech } from '../../language';
import { canBeScanned, canBeTyped, type Handed } from './handover';

/** The address to type, without what nobody types. */
const placeOf = (link: string): string => link.replace(/#.*$/, '').replace(/^https?:\/\//, '');

/** The three things a student does, for the wall and for paper. */
export function Steps(props: { handed: Handed; link: string | undefined; fileName: string }) {
  const say = useSpeech();
  const { handed, link, fileName } = props;
  const typed = canBeTyped(handed.code);
  const scanned = canBeScanned(link ?? handed.code);
  return (
    <ol class="steps">
      <li>
        {link
          ? say({
              en: scanned ? 'Scan the picture or open the link.' : 'Open the link your teacher sends.',
              zh: scanned ? '扫码或打开链接。' : '打开老师发来的链接。',
            })
          : say({
              en: 'Open Homeport in your browser and choose Classroom.',
              zh: '在浏览器中打开归港，进入“课堂”。',
            })}
      </li>
      <li>
        {!typed
          ? say(
              link || !scanned
                ? {
                    en: `Or choose the file ${fileName} in the library.`,
                    zh: `或在情景库中选择文件 ${fileName}。`,
                  }
                : {
                    en: `Scan the picture, copy the code it gives and press Open; or choose the file ${fileName}.`,
                    zh: `扫码后复制得到的代码，点“打开”；或选择文件 ${fileName}。`,
                  },
            )
          : link
            ? say({
                en: `Without a camera: open ${placeOf(link)} and type the code.`,
                zh: `没有摄像头：打开 ${placeOf(link)}，输入代码。`,
              })
            : say({ en: 'Type the code and press Open.', zh: '输入代码，点“打开”。' })}
      </li>
      <li>
        {say({
          en: 'Play every round, then hand in the file (“Save as file”) or the code (“Copy run code”).',
          zh: '玩完每一轮，上交文件（点“存为文件”）或代码（点“复制记录代码”）。',
        })}
      </li>
    </ol>
  );
}

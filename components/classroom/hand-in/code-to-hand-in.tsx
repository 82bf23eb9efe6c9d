import { longestRunCode } from '../../../sim/codes/run-code';
import { Disclosure } from '../../basics/disclosure';
import { useSpeech } from '../../language';
import { CopyButton } from '../share/copy-button';
import type { RunAsCode } from './run-as-code';
import './hand-in.css';

/** The code to copy with how long it is, and the letters themselves for who copies by hand; or why there is none. */
export function CodeToHandIn({ written }: { written: RunAsCode }) {
  const say = useSpeech();
  const letters = written.code.length;
  if (written.tooLong)
    return (
      <p class="small soft">
        {say({
          en: `This run is too long for a code: ${letters} letters, and one message takes ${longestRunCode}. Hand in the file.`,
          zh: `本局太长，不便用代码上交：共${letters}个字符，而一条消息约能容纳${longestRunCode}个。请上交文件。`,
        })}
      </p>
    );
  return (
    <div class="code-to-hand-in">
      <CopyButton words={{ en: 'Copy run code', zh: '复制记录代码' }} text={written.code} />
      <p class="small soft">
        {say({
          en: `${letters} letters that hold just what the file holds, name and answers too. Paste them where your teacher collects them.`,
          zh: `共${letters}个字符，内容与文件相同，包括姓名和回答。请粘贴到老师收作业的地方。`,
        })}
      </p>
      <Disclosure summary={say({ en: 'Show the code', zh: '显示代码' })}>
        <textarea
          class="input code-to-hand-in__letters"
          readOnly
          rows={4}
          aria-label={say({ en: 'Run code', zh: '记录代码' })}
          value={written.code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Disclosure>
    </div>
  );
}

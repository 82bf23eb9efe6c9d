import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';

/** How long a button says that it has copied. */
const saidMs = 2500;

export function CopyButton(props: { words: Words; text: string }) {
  const say = useSpeech();
  const [came, setCame] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (came !== 'copied') return;
    const over = setTimeout(() => setCame(undefined), saidMs);
    return () => clearTimeout(over);
  }, [came]);
  const copy = () =>
    navigator.clipboard.writeText(props.text).then(
      () => setCame('copied'),
      () => setCame('refused'),
    );
  return (
    <span class="copy">
      <button type="button" class="button" onClick={() => void copy()}>
        {came === 'copied' && <Icon name="tick" />}
        {say(props.words)}
      </button>
      <span class="copy__said small" role="status">
        {came === 'copied' && <span class="visually-hidden">{say({ en: 'Copied', zh: '已复制' })}</span>}
        {came === 'refused' &&
          say({
            en: 'The browser did not allow it: mark the code and copy it by hand.',
            zh: '浏览器不允许：请手动选中代码并复制。',
          })}
      </span>
    </span>
  );
}

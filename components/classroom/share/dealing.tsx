import { useState } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import type { Dealt } from '../route';

const kinds: readonly {
  readonly to: Dealt['to'] | undefined;
  readonly words: Words;
  readonly usual: number;
}[] = [
  { to: undefined, words: { en: 'Everybody the same', zh: '全班相同' }, usual: 1 },
  { to: 'section', words: { en: 'One per section', zh: '每个班一个' }, usual: 2 },
  { to: 'student', words: { en: 'One per student', zh: '每人一个' }, usual: 30 },
];

/** Most seeds dealt at once: the largest lecture, and still a page one can scroll. */
const mostAtOnce = 500;

/** Who plays which seed. Sections and students get numbers, never names. */
export function Dealing(props: { dealt: Dealt | undefined; onDealt: (dealt: Dealt | undefined) => void }) {
  const say = useSpeech();
  const { dealt, onDealt } = props;
  const [typed, setTyped] = useState(dealt ? String(dealt.count) : '');
  const choose = (to: Dealt['to'] | undefined, usual: number) => {
    setTyped(String(usual));
    onDealt(to && { to, count: usual });
  };
  const type = (text: string) => {
    setTyped(text);
    const count = Number(text);
    if (dealt && Number.isInteger(count) && count >= 1 && count <= mostAtOnce) onDealt({ ...dealt, count });
  };
  const wrong = dealt !== undefined && typed !== String(dealt.count);
  return (
    <fieldset class="choice">
      <legend class="field__label">{say({ en: 'Who plays which seed', zh: '种子怎么分配' })}</legend>
      {kinds.map(({ to, words, usual }) => (
        <label key={words.en} class="choice__one">
          <input type="radio" name="dealt" checked={dealt?.to === to} onChange={() => choose(to, usual)} />
          {say(words)}
        </label>
      ))}
      {dealt && (
        <label class="field dealing__count">
          <span class="field__label">
            {dealt.to === 'section'
              ? say({ en: 'How many sections', zh: '几个班' })
              : say({ en: 'How many students', zh: '多少名学生' })}
          </span>
          <input
            class="input number"
            type="number"
            min={1}
            max={mostAtOnce}
            value={typed}
            aria-invalid={wrong}
            onInput={(event) => type(event.currentTarget.value)}
          />
          {wrong && (
            <span class="field__error" role="alert">
              {say({
                en: `Found “${typed}”; allowed is a whole number from 1 to ${mostAtOnce}.`,
                zh: `当前为“${typed}”，应为1到${mostAtOnce}的整数。`,
              })}
            </span>
          )}
          <span class="small soft">
            {say({
              en: 'Dealt from the seed above by number, for ever the same. Keep the list of who has which number yourself.',
              zh: '按编号由上面的种子推算，结果永远不变。谁是几号由您自己保管，不进入代码。',
            })}
          </span>
        </label>
      )}
    </fieldset>
  );
}

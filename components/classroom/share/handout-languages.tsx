import type { Language, Words } from '../../../retention/words';
import { useSpeech } from '../../language';

/** In which language or languages the handout is printed. */
export type Printed = Language | 'both';

const choices: readonly { readonly id: Printed; readonly words: Words }[] = [
  { id: 'en', words: { en: 'English', zh: 'English' } },
  { id: 'zh', words: { en: '中文', zh: '中文' } },
  { id: 'both', words: { en: 'Both', zh: '双语' } },
];

export const printedIn = (printed: Printed): readonly Language[] =>
  printed === 'both' ? ['en', 'zh'] : [printed];

export function HandoutLanguages(props: { printed: Printed; onPrinted: (printed: Printed) => void }) {
  const say = useSpeech();
  return (
    <fieldset class="choice">
      <legend class="field__label">{say({ en: 'Handout in', zh: '讲义语言' })}</legend>
      {choices.map(({ id, words }) => (
        <label key={id} class="choice__one">
          <input
            type="radio"
            name="printed"
            checked={props.printed === id}
            onChange={() => props.onPrinted(id)}
          />
          {say(words)}
        </label>
      ))}
    </fieldset>
  );
}

import type { Words } from '../../../retention/words';
import type { Mode } from '../../../sim/codes/run-file';
import { useSpeech } from '../../language';

const modes: readonly { readonly id: Mode; readonly words: Words }[] = [
  { id: 'practice', words: { en: 'Practice: rounds can be taken back', zh: '练习：可以撤回一轮' } },
  { id: 'graded', words: { en: 'Graded: every restart is counted', zh: '计分：每次重来都会计数' } },
];

/** Whether the play counts. */
export function ModeChoice(props: { mode: Mode; onMode: (mode: Mode) => void }) {
  const say = useSpeech();
  return (
    <fieldset class="choice">
      <legend class="field__label">{say({ en: 'Does it count?', zh: '是否计分' })}</legend>
      {modes.map(({ id, words }) => (
        <label key={id} class="choice__one">
          <input type="radio" name="mode" checked={props.mode === id} onChange={() => props.onMode(id)} />
          {say(words)}
        </label>
      ))}
    </fieldset>
  );
}

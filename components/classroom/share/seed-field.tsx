import { useId } from 'preact/hooks';
import { useSpeech } from '../../language';
import { drawSeed } from '../draw-seed';

/** Longest seed, as the codes take it. */
const longestSeed = 200;

/** The seed of the world: chosen, or drawn. */
export function SeedField(props: { seed: string; onSeed: (seed: string) => void }) {
  const say = useSpeech();
  const id = useId();
  const empty = props.seed.trim() === '';
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {say({ en: 'Seed', zh: '种子' })}
      </label>
      <span class="seed-field">
        <input
          id={id}
          class="input number"
          maxLength={longestSeed}
          autocomplete="off"
          spellcheck={false}
          value={props.seed}
          aria-invalid={empty}
          aria-describedby={`${id}-hint`}
          onInput={(event) => props.onSeed(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => props.onSeed(drawSeed())}>
          {say({ en: 'Draw another', zh: '重新抽取' })}
        </button>
      </span>
      <span id={`${id}-hint`} class={empty ? 'field__error' : 'small soft'}>
        {empty
          ? say({
              en: 'Nothing stands here; write any text, or draw a seed.',
              zh: '不能为空：可填任意文字，或抽取一个。',
            })
          : say({
              en: 'Any text. The same seed is the same world: the same guests, the same luck.',
              zh: '任意文字。种子相同，世界就相同：同样的客户，同样的运气。',
            })}
      </span>
    </div>
  );
}

import type { Shock } from '../../../sim/scenario/scenario';
import { shockSizes } from '../../../sim/scenario/shock-sizes';
import { useSpeech } from '../../language';
import type { Editing } from './editing';
import { NumberField } from './number-field';
import { whoseNumberWords } from './parameter-units';
import { type ShockKind, shockWords } from './shock-kinds';
import { WordsField } from './words-field';

const kinds = Object.keys(shockWords) as ShockKind[];

/** One event: what, when, how long, how large, and what the class reads. */
export function EventFields(props: { edit: Editing; place: number }) {
  const say = useSpeech();
  const { edit, place } = props;
  const { scenario } = edit.draft;
  const shock = scenario.shocks[place];
  if (!shock) return null;
  const put = (changed: Partial<Shock>) => ({
    ...scenario,
    shocks: scenario.shocks.with(place, { ...shock, ...changed }),
  });
  const { size, unit, times } = shockWords[shock.kind];
  return (
    <section class="panel event-fields" aria-label={say(shockWords[shock.kind].name)}>
      <div class="fields">
        <label class="field event-fields__kind">
          <span class="field__label">{say({ en: 'What happens', zh: '发生什么' })}</span>
          <select
            class="input"
            value={shock.kind}
            onChange={(event) => {
              const kind = kinds.find((id) => id === event.currentTarget.value);
              if (kind) edit.change(put({ kind, size: shockWords[kind].usual }));
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(shockWords[kind].name)}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          edit={edit}
          path={`shocks.${place}.round`}
          value={shock.round}
          put={(round) => put({ round })}
          label={{ en: 'First round', zh: '从第几轮' }}
        />
        <NumberField
          edit={edit}
          path={`shocks.${place}.rounds`}
          value={shock.rounds}
          put={(rounds) => put({ rounds })}
          label={{ en: 'Lasts', zh: '持续' }}
          unit={{ en: 'rounds', zh: '轮' }}
        />
        <NumberField
          edit={edit}
          path={`shocks.${place}.size`}
          value={shock.size}
          times={times}
          put={(value) => put({ size: value })}
          label={size}
          unit={unit}
        />
      </div>
      <p class="soft small">{say(whoseNumberWords(shockSizes[shock.kind].mark))}</p>
      <label class="choice__one">
        <input
          type="checkbox"
          checked={shock.foretold}
          onChange={(event) => edit.change(put({ foretold: event.currentTarget.checked }))}
        />
        {say({ en: 'The class is told before it decides', zh: '决策之前告诉学生' })}
      </label>
      <WordsField
        edit={edit}
        path={`shocks.${place}.words`}
        words={shock.words}
        put={(words) => put({ words })}
        label={{ en: 'What the class reads', zh: '学生看到的文字' }}
        lines={2}
      />
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import type { TypedNumber } from './use-numbers';

/** The frame of one calculator: what it asks, the numbers, the answer with its reckoning, and where it comes from. */
export function Calculator(props: {
  title: Words;
  row: string;
  question: Words;
  fields: ComponentChildren;
  children: ComponentChildren;
  source: Words;
  restart?: (() => void) | undefined;
}) {
  const say = useSpeech();
  const id = useId();
  return (
    <section class="panel calculator" aria-labelledby={id}>
      <h3 id={id} class="calculator__title">
        {say(props.title)} <span class="chip">{props.row}</span>
      </h3>
      <p>{say(props.question)}</p>
      <div class="calculator__fields">{props.fields}</div>
      <div class="calculator__answer" role="status">
        {props.children}
      </div>
      <p class="calculator__foot small soft">
        <span>{say(props.source)}</span>
        {props.restart && (
          <button type="button" class="button button--small" onClick={props.restart}>
            {say({ en: 'Numbers as at first', zh: '恢复原来的数字' })}
          </button>
        )}
      </p>
    </section>
  );
}

/** One labelled number with its unit. */
export function NumberField(props: { name: Words; unit: Words; number: TypedNumber; step?: number }) {
  const say = useSpeech();
  const id = useId();
  const wrong = props.number.value === undefined;
  return (
    <p class="field">
      <label class="field__label small" for={id}>
        {say(props.name)} <span class="soft">({say(props.unit)})</span>
      </label>
      <input
        id={id}
        class="input"
        type="number"
        inputMode="decimal"
        step={props.step ?? 'any'}
        value={props.number.text}
        aria-invalid={wrong}
        onInput={(event) => props.number.set(event.currentTarget.value)}
      />
    </p>
  );
}

/** The result, large, with how it was reckoned beneath. Without `value` it says what is missing. */
export function Answer(props: { name: Words; value: string | undefined; reckoning?: string | undefined }) {
  const say = useSpeech();
  if (props.value === undefined)
    return (
      <p class="soft">
        {say({ en: 'Fill in every number to see the answer.', zh: '填好每个数字即可看到结果。' })}
      </p>
    );
  return (
    <p class="calculator__result">
      <span class="soft small">{say(props.name)}</span>
      <strong class="calculator__value number">{props.value}</strong>
      {props.reckoning && <span class="calculator__reckoning small">{props.reckoning}</span>}
    </p>
  );
}

export const yuan: Words = { en: 'yuan', zh: '元' };
export const percent: Words = { en: '%', zh: '%' };
export const people: Words = { en: 'number', zh: '人' };

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../../retention/words';
import type { Scenario } from '../../../sim/scenario/scenario';
import { useSpeech } from '../../language';
import { allowedAt, allowedWords } from './allowed';
import type { Editing } from './editing';

/** A number of the scenario as it is typed, with what is wrong with it beside it. */
export function NumberField(props: {
  edit: Editing;
  path: string;
  value: number;
  put: (value: number) => Scenario;
  label: Words;
  /** Keeps the label for screen readers alone. */
  labelHidden?: boolean;
  unit?: Words | undefined;
  /** By how much the field shows the number larger: 100 for a share in percent. */
  times?: number;
  children?: ComponentChildren;
}) {
  const say = useSpeech();
  const id = useId();
  const { edit, path, value, put, times = 1 } = props;
  const typed = edit.draft.typed[path];
  const allowed = allowedAt(edit.draft.scenario, path);
  const set = (text: string) => edit.type(path, text, nextFrom(text, times, put));
  return (
    <div class="field number-field" data-path={path}>
      <label class={props.labelHidden ? 'visually-hidden' : 'field__label'} for={id}>
        {say(props.label)}
      </label>
      <span class="number-field__line">
        <input
          id={id}
          class="input number"
          inputmode="decimal"
          autocomplete="off"
          value={typed ?? String(shownNumber(value, times))}
          aria-invalid={typed !== undefined}
          aria-describedby={typed === undefined ? undefined : `${id}-wrong`}
          onInput={(event) => set(event.currentTarget.value)}
          onBlur={() => typed !== undefined && set(typed)}
        />
        {props.unit && <span class="soft">{say(props.unit)}</span>}
      </span>
      {typed !== undefined && (
        <span class="field__error" id={`${id}-wrong`} role="alert">
          {say(wrongWords(typed, allowedWords(allowed, say.number, times)))}
        </span>
      )}
      {typed !== undefined && props.children}
    </div>
  );
}

/** Without the dust of binary fractions. */
export const shownNumber = (value: number, times: number): number => Number((value * times).toPrecision(12));

function nextFrom(text: string, times: number, put: (value: number) => Scenario): Scenario | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? put(Number((number / times).toPrecision(12))) : undefined;
}

export const wrongWords = (found: string, allowed: Words): Words => ({
  en:
    found.trim() === ''
      ? `Nothing stands here; allowed is ${allowed.en}.`
      : `Found “${found}”; allowed is ${allowed.en}.`,
  zh: found.trim() === '' ? `此处为空，应为${allowed.zh}。` : `当前为“${found}”，应为${allowed.zh}。`,
});

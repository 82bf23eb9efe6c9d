import { useId, useState } from 'preact/hooks';
import { costAt, type OpenLever } from '../../../sim/view/lever-board';
import { useSpeech } from '../../language';
import { fromField, leverValue, stepOf, toField, unitOf } from './lever-units';

interface Props {
  readonly open: OpenLever;
  readonly value: number;
  readonly currency: string;
  /** `undefined` while what stands in the field is not allowed. */
  readonly onSet: (value: number | undefined) => void;
}

/** One decision: its name, plain sentence, field, limits and what it costs a round. */
export function LeverField({ open, value, currency, onSet }: Props) {
  const say = useSpeech();
  const id = useId();
  const { lever, min, max, standing, isNew } = open;
  const [typed, setTyped] = useState(() => String(toField(lever.unit, value)));
  const wrong = isWrong(open, typed);
  const [from, to] = [min, max].map((limit) => say.number(toField(lever.unit, limit)));
  const cost = costAt(open, value);
  const changed = value !== standing;
  const set = (text: string) => {
    setTyped(text);
    onSet(isWrong(open, text) ? undefined : fromField(lever.unit, Number(text)));
  };
  return (
    <div class="lever" data-changed={changed} data-lever={lever.id}>
      <p class="lever__head">
        <label class="lever__name" for={id}>
          {say(lever.name)}
        </label>
        {isNew && <span class="chip chip--attention">{say({ en: 'new', zh: '新开放' })}</span>}
        {changed && (
          <span class="soft small">
            {say({ en: 'was', zh: '原为' })} {leverValue(say, lever, standing)}
          </span>
        )}
      </p>
      <p id={`${id}-says`} class="lever__sentence small soft">
        {say(lever.sentence)}
      </p>
      <div class="lever__row">
        {lever.unit === 'yes-no' ? (
          <input
            id={id}
            type="checkbox"
            class="lever__check"
            aria-describedby={`${id}-says`}
            checked={value > 0.5}
            onChange={(event) => onSet(event.currentTarget.checked ? 1 : 0)}
          />
        ) : lever.options ? (
          <select
            id={id}
            class="input lever__select"
            aria-describedby={`${id}-says`}
            value={String(value)}
            onChange={(event) => onSet(Number(event.currentTarget.value))}
          >
            {lever.options.map((option, n) =>
              n < min || n > max ? null : (
                <option key={option.en} value={String(n)}>
                  {say(option)}
                </option>
              ),
            )}
          </select>
        ) : (
          <span class="lever__number">
            <input
              id={id}
              class="input"
              type="number"
              inputMode="decimal"
              min={toField(lever.unit, min)}
              max={toField(lever.unit, max)}
              step={stepOf(lever.unit)}
              value={typed}
              aria-describedby={`${id}-says ${id}-limit`}
              aria-invalid={wrong}
              onInput={(event) => set(event.currentTarget.value)}
            />
            <span class="small soft">{lever.unit === 'yuan' ? currency : say(unitOf(lever.unit))}</span>
          </span>
        )}
        <span class="lever__cost small number">
          {open.pricePerUnit === 0
            ? say({ en: 'no fixed cost', zh: '无固定费用' })
            : say.money({ amount: Math.round(cost), currency })}
        </span>
      </div>
      {!lever.options && lever.unit !== 'yes-no' && (
        <p
          id={`${id}-limit`}
          class={wrong ? 'field__error' : 'small soft'}
          role={wrong ? 'alert' : undefined}
        >
          {wrong
            ? say({ en: `Write a number from ${from} to ${to}.`, zh: `请填写${from}至${to}之间的数。` })
            : say({ en: `from ${from} to ${to}`, zh: `${from}至${to}` })}
        </p>
      )}
    </div>
  );
}

function isWrong({ lever, min, max }: OpenLever, typed: string): boolean {
  const number = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(number)) return true;
  return number < toField(lever.unit, min) || number > toField(lever.unit, max);
}

import { useState } from 'preact/hooks';
import { type InactivityRule, inactivityRanges, usualInactivityRule } from '../../../../retention/inactivity';
import { useSpeech } from '../../../language';
import { Switches } from '../switches';

const byDays: InactivityRule = { kind: 'days', days: 180 };

/** The rule of inactivity in words, to be edited: the customer's own gap × a factor, or a number of days. */
export function PresumedRule(props: { rule: InactivityRule; onRule: (rule: InactivityRule) => void }) {
  const say = useSpeech();
  const { rule, onRule } = props;
  return (
    <div class="presumed-rule">
      <Switches
        name={say({ en: 'Rule of inactivity', zh: '沉默规则' })}
        choices={[
          { id: 'own-gap', words: say({ en: 'Own usual gap × a factor', zh: '本人惯常间隔 × 倍数' }) },
          { id: 'days', words: say({ en: 'The same days for all', zh: '统一天数' }) },
        ]}
        chosen={rule.kind}
        onChoose={(kind) => onRule(kind === 'days' ? byDays : usualInactivityRule)}
      />
      {rule.kind === 'own-gap' ? (
        <>
          <Measure
            key="factor"
            name={say({ en: 'Factor', zh: '倍数' })}
            value={rule.factor}
            step={0.1}
            {...inactivityRanges.factor}
            onValue={(factor) => onRule({ ...rule, factor })}
          />
          <label class="presumed-rule__check">
            <input
              type="checkbox"
              checked={rule.seasonal}
              onChange={({ currentTarget: { checked } }) => onRule({ ...rule, seasonal: checked })}
            />
            <span>
              {say({ en: 'wait for a seasonal guest’s own season', zh: '季节性客户等其旺季过去再算' })}
            </span>
          </label>
        </>
      ) : (
        <Measure
          key="days"
          name={say({ en: 'Days of silence', zh: '沉默天数' })}
          value={rule.days}
          step={10}
          {...inactivityRanges.days}
          onValue={(days) => onRule({ kind: 'days', days })}
        />
      )}
    </div>
  );
}

function Measure(props: {
  name: string;
  value: number;
  least: number;
  most: number;
  step: number;
  onValue: (value: number) => void;
}) {
  const say = useSpeech();
  const { name, least, most, step, onValue } = props;
  const [typed, setTyped] = useState(String(props.value));
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= least && value <= most;
  return (
    <label class="presumed-rule__measure">
      <span class="field__label">{name}</span>
      <input
        class="input number"
        type="number"
        min={least}
        max={most}
        step={step}
        value={typed}
        aria-invalid={!fits}
        onInput={({ currentTarget: { value: text } }) => {
          setTyped(text);
          const given = Number(text);
          if (text.trim() !== '' && given >= least && given <= most) onValue(given);
        }}
      />
      <span class={fits ? 'small soft' : 'field__error'} role={fits ? undefined : 'alert'}>
        {say({ en: `${least} to ${most}`, zh: `${least}至${most}` })}
      </span>
    </label>
  );
}

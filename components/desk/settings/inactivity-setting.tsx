import { useState } from 'preact/hooks';
import { type InactivityRule, inactivityRanges, usualInactivityRule } from '../../../retention/inactivity';
import type { Words } from '../../../retention/words';
import { useSpeech } from '../../language';
import { type CountSilent, SilentGuests } from './silent-guests';

const usualDays = 365;
const usualFactor = usualInactivityRule.kind === 'own-gap' ? usualInactivityRule.factor : 1.5;

/**
 * When a silent guest counts as inactive (courseware R46, C25): the rule in words, editable, and at once what it
 * makes of the guests on file.
 */
export function InactivitySetting(props: {
  rule: InactivityRule;
  onRule: (rule: InactivityRule) => void;
  onCount: CountSilent;
}) {
  const say = useSpeech();
  const { rule, onRule } = props;
  const ownGap = rule.kind === 'own-gap';
  return (
    <section class="panel padded stack" aria-labelledby="inactivity-title">
      <h2 id="inactivity-title">{say({ en: 'When a guest counts as silent', zh: '多久未到算沉默客户' })}</h2>
      <p class="soft">
        {say({
          en: 'Guests do not tell when they leave for good; silence is all there is to go by. This rule decides when the card says “longer than usual” and asks you to get in touch.',
          zh: '客户离开时不会告知，只能从多久没有消息来推断。这条规则决定卡片何时提示“超过惯常间隔”并建议联系客户。',
        })}
      </p>
      <fieldset class="inactivity">
        <legend class="visually-hidden">{say({ en: 'Rule', zh: '规则' })}</legend>
        <label class="settings__check">
          <input
            type="radio"
            name="inactivity"
            checked={ownGap}
            onChange={() => onRule({ kind: 'own-gap', factor: usualFactor, seasonal: true })}
          />
          <span>
            {say({
              en: 'Longer than the guest’s own usual gap, times a factor',
              zh: '超过客户自己的惯常间隔乘以一个倍数',
            })}
          </span>
        </label>
        {rule.kind === 'own-gap' && (
          <div class="inactivity__details">
            <Measure
              name={{ en: 'Factor', zh: '倍数' }}
              value={rule.factor}
              range={inactivityRanges.factor}
              step={0.1}
              onValue={(factor) => onRule({ ...rule, factor })}
            />
            <label class="settings__check">
              <input
                type="checkbox"
                checked={rule.seasonal}
                onChange={(event) => onRule({ ...rule, seasonal: event.currentTarget.checked })}
              />
              <span>
                {say({
                  en: 'Wait for a guest’s own season: who only ever comes in one part of the year is not silent before it has passed again',
                  zh: '考虑季节：只在每年某一时段来的客户，要等该时段再次过去才算沉默',
                })}
              </span>
            </label>
          </div>
        )}
        <label class="settings__check">
          <input
            type="radio"
            name="inactivity"
            checked={!ownGap}
            onChange={() => onRule({ kind: 'days', days: usualDays })}
          />
          <span>{say({ en: 'The same number of days for everybody', zh: '所有客户用同一天数' })}</span>
        </label>
        {rule.kind === 'days' && (
          <div class="inactivity__details">
            <Measure
              name={{ en: 'Days without a stay', zh: '未入住天数' }}
              value={rule.days}
              range={inactivityRanges.days}
              step={1}
              onValue={(days) => onRule({ kind: 'days', days })}
            />
          </div>
        )}
      </fieldset>
      <SilentGuests rule={rule} onCount={props.onCount} />
      <p class="small soft">
        {say({
          en: 'The course gives no rule for travel; 1.5 times the own gap is Homeport’s suggestion. Simulations keep their own rule.',
          zh: '课程没有给出旅游业的规则；惯常间隔的 1.5 倍是归港的建议值。课堂模拟使用自己的规则。',
        })}
      </p>
    </section>
  );
}

function Measure(props: {
  name: Words;
  value: number;
  range: { readonly least: number; readonly most: number };
  step: number;
  onValue: (value: number) => void;
}) {
  const say = useSpeech();
  const { least, most } = props.range;
  const [typed, setTyped] = useState(String(props.value));
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= least && value <= most;
  return (
    <label class="inactivity__measure">
      <span class="field__label">{say(props.name)}</span>
      <input
        class="input number"
        type="number"
        min={least}
        max={most}
        step={props.step}
        value={typed}
        aria-invalid={!fits}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const given = Number(text);
          setTyped(text);
          if (text.trim() !== '' && given >= least && given <= most) props.onValue(given);
        }}
      />
      <span class={fits ? 'small soft' : 'field__error'} role={fits ? undefined : 'alert'}>
        {say({ en: `from ${least} to ${most}`, zh: `${least} 到 ${most}` })}
      </span>
    </label>
  );
}

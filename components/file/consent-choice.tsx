import { useId } from 'preact/hooks';
import type { CustomerHistory } from '../../retention/customer-history';
import type { Words } from '../../retention/words';
import { useSpeech } from '../language';
import './consent-choice.css';

type Marketing = CustomerHistory['consent']['marketing'];

const choices: readonly { readonly marketing: Marketing; readonly words: Words }[] = [
  { marketing: 'yes', words: { en: 'Yes', zh: '同意' } },
  { marketing: 'no', words: { en: 'No', zh: '拒绝' } },
  { marketing: 'unknown', words: { en: 'Unknown', zh: '未知' } },
];

/** What the guest said about marketing. Nothing is set until the guest said so. */
export function ConsentChoice(props: {
  consent: CustomerHistory['consent'];
  disabled: boolean;
  onChoose: (marketing: Marketing) => void;
}) {
  const say = useSpeech();
  const group = useId();
  return (
    <fieldset class="consent-choice" disabled={props.disabled}>
      <legend class="visually-hidden">
        {say({ en: 'May we send this guest marketing?', zh: '客户是否同意接收营销信息？' })}
      </legend>
      {choices.map(({ marketing, words }) => (
        <label
          key={marketing}
          class={`consent-choice__one ${marketing === 'unknown' ? 'consent-choice__one--unknown' : ''}`}
        >
          <input
            type="radio"
            class="visually-hidden"
            name={group}
            checked={props.consent.marketing === marketing}
            onChange={() => props.onChoose(marketing)}
          />
          <span class="consent-choice__words">{say(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId, useState } from 'preact/hooks';
import { localeOf, useSpeech } from '../../language';

const offered = ['EUR', 'USD', 'GBP', 'CNY', 'HKD', 'JPY', 'CHF', 'AUD', 'CAD', 'SGD', 'THB', 'KRW'];

/** Which currency amounts are in that name none: asked, because money of two currencies is never added. */
export function AskCurrency(props: { onAnswer: (currency: string) => void }) {
  const say = useSpeech();
  const list = useId();
  const [typed, setTyped] = useState('');
  const code = typed.trim().toUpperCase();
  const known = Intl.supportedValuesOf('currency').includes(code);
  const name = known
    ? new Intl.DisplayNames(localeOf[say.language], { type: 'currency' }).of(code)
    : undefined;
  return (
    <form
      class="row currency"
      onSubmit={(event) => {
        event.preventDefault();
        if (known) props.onAnswer(code);
      }}
    >
      <label class="field">
        <span class="field__label">{say({ en: 'Currency of these amounts', zh: '这些金额的货币' })}</span>
        <input
          class="input"
          list={list}
          maxLength={3}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <span class="small" role="status">
          {name ??
            (code.length === 3
              ? say({
                  en: `${code} is not a currency code. Use three letters, e.g. EUR, USD, CNY.`,
                  zh: `${code} 不是货币代码。请填三个字母，例如 CNY、USD、EUR。`,
                })
              : say({ en: 'Three letters, e.g. EUR, USD, CNY', zh: '三个字母，例如 CNY、USD、EUR' }))}
        </span>
      </label>
      <button type="submit" class="button" disabled={!known}>
        {say({ en: 'Read the amounts', zh: '读取金额' })}
      </button>
    </form>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../language';
import type { CurrencyQuestion } from './import-work';

const offered = ['EUR', 'USD', 'GBP', 'CNY', 'HKD', 'JPY', 'CHF', 'AUD', 'CAD', 'SGD', 'THB', 'KRW'];

/** Amounts without a currency: asked, because money of two currencies is never added. */
export function AskCurrency(props: {
  question: CurrencyQuestion;
  onAnswer: (currency: string) => void;
  children: ComponentChildren;
}) {
  const say = useSpeech();
  const list = useId();
  const [typed, setTyped] = useState('');
  const code = typed.trim().toUpperCase();
  const known = Intl.supportedValuesOf('currency').includes(code);
  const name = known
    ? new Intl.DisplayNames(say.language === 'zh' ? 'zh-CN' : 'en', { type: 'currency' }).of(code)
    : undefined;
  return (
    <form
      class="stack reading"
      onSubmit={(event) => {
        event.preventDefault();
        if (known) props.onAnswer(code);
      }}
    >
      <h2>{say({ en: 'Which currency are the amounts in?', zh: '金额是哪种货币？' })}</h2>
      <p class="soft">
        {say({
          en: `The file names amounts (${props.question.examples.slice(0, 3).join(', ')}) but no currency.`,
          zh: `文件中有金额（${props.question.examples.slice(0, 3).join('、')}），但没有写明货币。`,
        })}
      </p>
      <label class="field currency">
        <span class="field__label">{say({ en: 'Currency code', zh: '货币代码' })}</span>
        <input
          class="input"
          list={list}
          maxLength={3}
          autocomplete="off"
          spellcheck={false}
          placeholder="EUR"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={list}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <span class="small soft" role="status">
          {name ??
            (code.length === 3
              ? say({ en: `${code} is not a currency code.`, zh: `${code} 不是货币代码。` })
              : say({ en: 'Three letters, e.g. EUR, USD, CNY', zh: '三个字母，例如 CNY、USD、EUR' }))}
        </span>
      </label>
      <div class="row">
        <button type="submit" class="button button--next" disabled={!known}>
          {say({ en: 'Use this currency', zh: '使用此货币' })}
        </button>
        {props.children}
      </div>
    </form>
  );
}

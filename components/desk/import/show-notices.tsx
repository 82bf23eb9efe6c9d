import { useState } from 'preact/hooks';
import type { Notice } from '../../../history/import/notices';
import { useSpeech } from '../../language';
import { AskCurrency } from './ask-currency';

/** What was read with a reservation: amounts without a currency, statuses nobody knows. */
export function Notices(props: { notices: readonly Notice[]; onCurrency: (currency: string) => void }) {
  const say = useSpeech();
  const [asking, setAsking] = useState(false);
  if (props.notices.length === 0) return null;
  const currencyLacks = props.notices.some((notice) => notice.kind === 'unknown-currency');
  return (
    <section class="notice notice--attention stack" aria-label={say({ en: 'Please note', zh: '请注意' })}>
      <ul class="stack">
        {props.notices.map((notice) => (
          <li key={`${notice.kind} ${notice.found}`} class="wraps">
            {say(notice.words)}
          </li>
        ))}
      </ul>
      {currencyLacks &&
        (asking ? (
          <AskCurrency onAnswer={props.onCurrency} />
        ) : (
          <div>
            <button type="button" class="button" onClick={() => setAsking(true)}>
              {say({ en: 'Choose the currency', zh: '选择货币' })}
            </button>
          </div>
        ))}
    </section>
  );
}

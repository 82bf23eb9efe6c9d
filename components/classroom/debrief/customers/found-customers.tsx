import { useState } from 'preact/hooks';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { ListedCustomer } from '../../../../sim/debrief/customer-index';
import { guestMark } from '../../../../sim/guest-names';
import { useSpeech } from '../../../language';
import { customerWords, strandWords } from '../words';

/** A thousand names help nobody; the rest comes on demand. */
const page = 50;

export function FoundCustomers(props: {
  readonly customers: readonly ListedCustomer[];
  readonly chosen: CustomerName | undefined;
  readonly onChoose: (customer: CustomerName) => void;
}) {
  const say = useSpeech();
  const [shown, setShown] = useState(page);
  if (props.customers.length === 0)
    return (
      <p class="soft">{say({ en: 'Nobody fits. Widen the search.', zh: '没有符合的客户，请放宽条件。' })}</p>
    );
  return (
    <ul class="found" aria-label={say({ en: 'Customers found', zh: '找到的客户' })}>
      {props.customers.slice(0, shown).map(({ customer, exit }) => (
        <li key={customer}>
          <button
            type="button"
            class="found__one"
            aria-pressed={customer === props.chosen}
            onClick={() => props.onChoose(customer)}
          >
            <span>
              {say(customerWords(customer))} <span class="soft small number">{guestMark(customer)}</span>
            </span>
            <span class="soft small">
              {!exit
                ? say({ en: 'still here', zh: '仍在' })
                : say({
                    en: `round ${exit.round} · ${strandWords[exit.strand].en.toLowerCase()}${exit.wonBackIn === undefined ? '' : ' · came back'}`,
                    zh: `第${exit.round}轮 · ${strandWords[exit.strand].zh}${exit.wonBackIn === undefined ? '' : ' · 已挽回'}`,
                  })}
            </span>
          </button>
        </li>
      ))}
      {props.customers.length > shown && (
        <li>
          <button type="button" class="button button--quiet" onClick={() => setShown(shown + page)}>
            {say({ en: 'Show more', zh: '显示更多' })}
          </button>
        </li>
      )}
    </ul>
  );
}

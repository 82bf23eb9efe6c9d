import { useState } from 'preact/hooks';
import type { Words } from '../../../../retention/words';
import type { CustomerName } from '../../../../sim/contract/decisions';
import { guestName } from '../../../../sim/guest-names';
import { useSpeech } from '../../../language';

const few = 3;
const many = 40;

/** Customers a number counts, by name: a few at once, more on demand; each opens with the whole truth. */
export function SomeCustomers(props: {
  readonly title: Words;
  /** What the number means, in a sentence. */
  readonly says: Words;
  readonly customers: readonly CustomerName[];
  readonly onCustomer: (customer: CustomerName) => void;
}) {
  const say = useSpeech();
  const { title, says, customers, onCustomer } = props;
  const [shown, setShown] = useState(few);
  return (
    <section class="fact" aria-label={say(title)}>
      <p class="fact__name">{say(title)}</p>
      <p class="fact__value number">{say.number(customers.length)}</p>
      <p class="soft small">{say(says)}</p>
      {customers.length > 0 && (
        <ul class="names">
          {customers.slice(0, shown).map((customer) => (
            <li key={customer}>
              <button type="button" class="link" onClick={() => onCustomer(customer)}>
                {say(guestName(customer))}
              </button>
            </li>
          ))}
          {shown === few && customers.length > few && (
            <li>
              <button type="button" class="button button--quiet" onClick={() => setShown(many)}>
                {say({ en: 'more', zh: '更多' })}
              </button>
            </li>
          )}
          {shown === many && customers.length > many && (
            <li class="soft small">
              {say({
                en: `and ${customers.length - many} more, all in the export`,
                zh: `另有${customers.length - many}位，见导出的表格`,
              })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

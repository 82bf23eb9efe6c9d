import type { CustomerHistory } from '../../../retention/customer-history';
import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import { guestMark } from '../../../sim/guest-names';
import { useSpeech } from '../../language';

interface Props {
  readonly customers: readonly CustomerName[];
  /** Of whom nothing stands here yet, the number is shown. */
  readonly histories: ReadonlyMap<CustomerName, CustomerHistory>;
  /** How many are listed by now. */
  readonly listed: number;
  readonly onMore: () => void;
  readonly chosen: CustomerName | undefined;
  readonly aside: ((customer: CustomerName) => Words | undefined) | undefined;
  readonly onChoose: (customer: CustomerName) => void;
}

/** A thousand names help nobody; the rest comes on demand. */
export const page = 100;

export function CustomerList({ customers, histories, listed, onMore, chosen, aside, onChoose }: Props) {
  const say = useSpeech();
  return (
    <ul class="customer-list">
      {customers.slice(0, listed).map((customer) => {
        const history = histories.get(customer);
        const beside = aside?.(customer) ?? lastStay(history?.bookings.at(-1)?.checkIn, say);
        return (
          <li key={customer}>
            <button
              type="button"
              class="customer-list__one"
              aria-pressed={customer === chosen}
              onClick={() => onChoose(customer)}
            >
              <span>
                {history?.names[0] ?? guestMark(customer)}{' '}
                <span class="soft small number">{guestMark(customer)}</span>
              </span>
              {beside && <span class="soft small">{say(beside)}</span>}
            </button>
          </li>
        );
      })}
      {customers.length > listed && (
        <li>
          <button type="button" class="button button--quiet" onClick={onMore}>
            {say({ en: 'Show more', zh: '显示更多' })}
          </button>
        </li>
      )}
    </ul>
  );
}

const lastStay = (day: string | undefined, say: ReturnType<typeof useSpeech>): Words | undefined =>
  day === undefined ? undefined : { en: `last booking ${say.day(day)}`, zh: `最近预订${say.day(day)}` };

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../retention/customer-history';
import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { FirmRecords } from '../../../sim/view/firm-records';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { CustomerList } from './customer-list';
import { SimulatedCustomer } from './simulated-customer';
import './customers-dialog.css';

/** The customers a number counts. */
export interface Group {
  readonly title: Words;
  readonly customers: readonly CustomerName[];
  /** Shown at once; else the list alone. */
  readonly open?: CustomerName;
  /** What is said beside a name, e.g. why this customer is at risk. */
  readonly aside?: (customer: CustomerName) => Words | undefined;
}

interface Props {
  readonly group: Group;
  readonly records: FirmRecords;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Who stands behind a number: the list, and one of them as the card. Escape closes. */
export function CustomersDialog({ group, records, today, onClose }: Props) {
  const say = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<CustomerName | undefined>(group.open ?? group.customers[0]);
  useEffect(() => dialog.current?.showModal(), []);
  const history = chosen === undefined ? undefined : records.get(chosen);
  return (
    <dialog ref={dialog} class="customers-dialog" aria-labelledby={id} onClose={onClose}>
      <header class="customers-dialog__head">
        <h2 id={id}>
          {say(group.title)} <span class="soft number">{say.number(group.customers.length)}</span>
        </h2>
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={say({ en: 'Close', zh: '关闭' })}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="cross" />
        </button>
      </header>
      <div class="customers-dialog__body">
        <CustomerList
          customers={group.customers}
          records={records}
          chosen={chosen}
          aside={group.aside}
          onChoose={setChosen}
        />
        {history ? (
          <SimulatedCustomer
            key={history.id}
            history={history}
            today={today}
            onClose={() => dialog.current?.close()}
          />
        ) : (
          <p class="soft">{say({ en: 'Nobody is counted here.', zh: '此处没有客户。' })}</p>
        )}
      </div>
    </dialog>
  );
}

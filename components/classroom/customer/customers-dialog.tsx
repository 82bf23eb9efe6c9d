import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CustomerHistory, Day } from '../../../retention/customer-history';
import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { Scenario } from '../../../sim/scenario/scenario';
import { Icon } from '../../basics/icon';
import { useSpeech } from '../../language';
import { CustomerList, page } from './customer-list';
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
  readonly historiesOf: HistoriesOf;
  readonly scenario: Scenario;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Looks up what the firm has on file of these customers. */
export type HistoriesOf = (
  customers: readonly CustomerName[],
) => Promise<ReadonlyMap<CustomerName, CustomerHistory>>;

/** Who stands behind a number: the list, and one of them as the card. Escape closes. */
export function CustomersDialog({ group, historiesOf, scenario, today, onClose }: Props) {
  const say = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<CustomerName | undefined>(group.open ?? group.customers[0]);
  const [listed, setListed] = useState(page);
  const histories = useHistories(group.customers, listed, chosen, historiesOf);
  useEffect(() => dialog.current?.showModal(), []);
  const history = chosen === undefined ? undefined : histories.get(chosen);
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
          histories={histories}
          listed={listed}
          onMore={() => setListed(listed + page)}
          chosen={chosen}
          aside={group.aside}
          onChoose={setChosen}
        />
        {history ? (
          <SimulatedCustomer
            key={history.id}
            history={history}
            scenario={scenario}
            today={today}
            onClose={() => dialog.current?.close()}
          />
        ) : (
          chosen === undefined && (
            <p class="soft">{say({ en: 'Nobody is counted here.', zh: '此处没有客户。' })}</p>
          )
        )}
      </div>
    </dialog>
  );
}

/** What is on file of those listed and of the one chosen, looked up as they come into sight. */
function useHistories(
  customers: readonly CustomerName[],
  listed: number,
  chosen: CustomerName | undefined,
  historiesOf: HistoriesOf,
): ReadonlyMap<CustomerName, CustomerHistory> {
  const [known, setKnown] = useState<ReadonlyMap<CustomerName, CustomerHistory>>(new Map());
  const wanted = useMemo(
    () => [...customers.slice(0, listed), ...(chosen === undefined ? [] : [chosen])],
    [customers, listed, chosen],
  );
  useEffect(() => {
    const missing = wanted.filter((customer) => !known.has(customer));
    if (missing.length === 0) return;
    let current = true;
    void historiesOf(missing).then((found) => {
      if (current) setKnown((now) => new Map([...now, ...found]));
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return known;
}

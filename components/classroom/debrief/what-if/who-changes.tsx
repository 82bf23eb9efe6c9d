import { useState } from 'preact/hooks';
import type { Words } from '../../../../retention/words';
import type { CustomerDifference } from '../../../../sim/contract/comparison';
import type { CustomerName } from '../../../../sim/contract/decisions';
import { guestName } from '../../../../sim/guest-names';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { amountsIn } from '../amounts';

interface Props {
  readonly title: Words;
  readonly customers: readonly CustomerDifference[];
  readonly currency: string;
  readonly onCustomer: (customer: CustomerName) => void;
}

const page = 8;

/** What each of them earned until now plus is worth from here on, changed minus played; dearest first. */
export const gainOf = ({ a, b }: CustomerDifference): number => b.earned + b.value - a.earned - a.value;

export function WhoChanges({ title, customers, currency, onCustomer }: Props) {
  const say = useSpeech();
  const money = amountsIn(say, currency);
  const [shown, setShown] = useState(page);
  const sorted = [...customers].sort((x, y) => Math.abs(gainOf(y)) - Math.abs(gainOf(x)));
  const sum = customers.reduce((total, each) => total + gainOf(each), 0);
  return (
    <section>
      <h4>
        {say(title)} <span class="number">{say.number(customers.length)}</span>
      </h4>
      {customers.length > 0 && (
        <ScrollArea name={title}>
          <table class="table table--tight">
            <thead>
              <tr>
                <th scope="col">{say({ en: 'Customer', zh: '客户' })}</th>
                <th scope="col" class="number">
                  {say({ en: 'Earned', zh: '已赚' })}
                </th>
                <th scope="col" class="number">
                  {say({ en: 'Worth from here on', zh: '今后价值' })}
                </th>
                <th scope="col" class="number">
                  {say({ en: 'Together', zh: '合计' })}
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, shown).map((each) => (
                <tr key={each.customer}>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => onCustomer(each.customer)}>
                      {say(guestName(each.customer))}
                    </button>
                  </th>
                  <td class="number">{money.change(each.b.earned - each.a.earned)}</td>
                  <td class="number">{money.change(each.b.value - each.a.value)}</td>
                  <td class="number">{money.change(gainOf(each))}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {say({ en: 'Sum', zh: '合计' })}
                </th>
                <td class="number">
                  <strong>{money.change(sum)}</strong>
                </td>
              </tr>
            </tfoot>
          </table>
        </ScrollArea>
      )}
      {sorted.length > shown && (
        <button type="button" class="button button--quiet" onClick={() => setShown(sorted.length)}>
          {say({ en: 'Show all', zh: '显示全部' })}
        </button>
      )}
    </section>
  );
}

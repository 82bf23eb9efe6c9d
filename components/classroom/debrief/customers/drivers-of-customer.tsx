import { useMemo } from 'preact/hooks';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { leverById } from '../../../../sim/scenario/levers';
import { loyaltyDrivers } from '../../../../sim/view/loyalty-drivers';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { driverValue } from '../driver-value';

/** The eight drivers of loyalty of one customer, when this customer last weighed staying against leaving. */
export function DriversOfCustomer({ run, customer }: { run: Run; customer: CustomerName }) {
  const say = useSpeech();
  const found = useMemo(() => loyaltyDrivers(run, customer), [run, customer]);
  if (!found) return null;
  const open = new Set(run.scenario.levers.map(({ id }) => id));
  return (
    <section class="truth__rounds">
      <h4>
        {say({
          en: `What held this customer in round ${found.round}: the eight drivers of loyalty`,
          zh: `第${found.round}轮时维系这位客户的力量：八个忠诚驱动因素`,
        })}
      </h4>
      <ScrollArea name={{ en: 'Eight drivers of loyalty', zh: '八个忠诚驱动因素' }}>
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Driver', zh: '驱动因素' })}</th>
              <th scope="col" class="number">
                {say({ en: '0 to 100', zh: '0到100' })}
              </th>
              <th scope="col">{say({ en: 'Your levers on it', zh: '可用的决策项' })}</th>
            </tr>
          </thead>
          <tbody>
            {found.drivers.map(({ id, row, words, value, levers }) => (
              <tr key={id}>
                <th scope="row">
                  {say(words)} <span class="soft small">{row}</span>
                  {id !== 'own-factors' && (
                    <span
                      class="bar"
                      style={{ inlineSize: `${Math.min(100, 100 * value)}%`, background: 'var(--holds)' }}
                    />
                  )}
                </th>
                <td class="number">{driverValue(say, id, value)}</td>
                <td class="small soft">
                  {levers.length === 0
                    ? say({ en: 'none: nobody’s to change', zh: '没有：无法改变' })
                    : levers
                        .filter((lever) => open.has(lever))
                        .map((lever) => say(leverById(lever).name))
                        .join(say({ en: ', ', zh: '、' })) ||
                      say({ en: 'none open here', zh: '本情景未开放' })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}

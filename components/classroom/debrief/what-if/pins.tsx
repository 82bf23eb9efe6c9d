import type { Run } from '../../../../sim/contract/run';
import { ScrollArea } from '../../../basics/scroll-area';
import { useSpeech } from '../../../language';
import { amountsIn, countChange } from '../amounts';
import type { Answered } from './asked';
import { changeWords } from './change-words';
import { togetherOf } from './together';

interface Props {
  readonly run: Run;
  readonly pins: readonly Answered[];
  readonly onShow: (pin: Answered) => void;
  readonly onRemove: (pin: Answered) => void;
}

/** What-ifs side by side, each against the run as played. */
export function Pins({ run, pins, onShow, onRemove }: Props) {
  const say = useSpeech();
  const money = amountsIn(say, run.scenario.currency);
  const most = Math.max(1, ...pins.map(({ outcome }) => Math.abs(togetherOf(outcome.difference))));
  return (
    <section aria-label={say({ en: 'Pinned', zh: '已固定' })}>
      <h3>
        {say({ en: 'Side by side, against the run as played', zh: '并列比较（相对于实际进行的一局）' })}
      </h3>
      <ScrollArea name={{ en: 'Pinned what-ifs', zh: '已固定的假设' }}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say({ en: 'Changed', zh: '改变' })}</th>
              <th scope="col" class="number">
                {say({ en: 'Stay', zh: '留下' })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'Leave', zh: '离开' })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'Customers at the end', zh: '期末客户' })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'Profit', zh: '利润' })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'Base value', zh: '客户群价值' })}
              </th>
              <th scope="col" class="number">
                {say({ en: 'In all', zh: '合计' })}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {pins.map((pin) => {
              const { difference } = pin.outcome;
              const last = difference.rounds.at(-1);
              const together = togetherOf(difference);
              const words = changeWords(say, pin.change);
              return (
                <tr key={JSON.stringify(pin.change)}>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => onShow(pin)}>
                      {words}
                    </button>
                  </th>
                  <td class="number">{countChange(say, difference.staysOnlyInB.length)}</td>
                  <td class="number">{countChange(say, -difference.staysOnlyInA.length)}</td>
                  <td class="number">{countChange(say, last?.active ?? 0)}</td>
                  <td class="number">
                    {money.change(difference.rounds.reduce((sum, { profit }) => sum + profit, 0))}
                  </td>
                  <td class="number">{money.change(last?.baseValue ?? 0)}</td>
                  <td class="number">
                    <strong>{money.change(together)}</strong>
                    <span
                      class="bar"
                      aria-hidden="true"
                      style={{
                        inlineSize: `${(100 * Math.abs(together)) / most}%`,
                        background: `var(${together >= 0 ? '--holds' : '--pulls'})`,
                      }}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      class="button button--small button--quiet"
                      aria-label={say({ en: `Remove: ${words}`, zh: `移除：${words}` })}
                      onClick={() => onRemove(pin)}
                    >
                      {say({ en: 'Remove', zh: '移除' })}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}

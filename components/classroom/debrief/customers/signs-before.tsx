import { useMemo } from 'preact/hooks';
import type { CustomerHistory } from '../../../../retention/customer-history';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { exitOf } from '../../../../sim/exits';
import { watchCustomer } from '../../../../sim/view/warning-looks';
import { warningRuleIn } from '../../../../sim/view/warning-rule';
import { useSpeech } from '../../../language';

/** The last rounds say the most. */
const shown = 4;

/** What the records said of this customer at the end of the rounds before: could it have been seen? */
export function SignsBefore(props: { run: Run; customer: CustomerName; history: CustomerHistory }) {
  const say = useSpeech();
  const { run, customer, history } = props;
  const rule = warningRuleIn(run.scenario);
  const { looks } = useMemo(
    () => watchCustomer(run, customer, history, exitOf(run, customer), warningRuleIn(run.scenario)),
    [run, customer, history],
  );
  if (looks.length === 0) return null;
  const telling = looks.filter(({ reasons }) => reasons.length > 0).slice(-shown);
  return (
    <section class="truth__signs" aria-label={say({ en: 'Early signs', zh: '事前迹象' })}>
      <h4>{say({ en: 'Early signs on record', zh: '档案中的事前迹象' })}</h4>
      {telling.length === 0 ? (
        <p class="soft">
          {say({ en: 'None: nothing on record warned of anything.', zh: '没有：档案从未出现任何迹象。' })}
        </p>
      ) : (
        <ul class="lines">
          {telling.map(({ after, reasons, weight }) => (
            <li key={after}>
              <span>
                {say({ en: `After round ${after}: `, zh: `第${after}轮结束：` })}
                {reasons.map(({ words }) => say(words)).join(say({ en: '; ', zh: '；' }))}
              </span>
              {weight >= rule.enough && (
                <span class="chip chip--attention">{say({ en: 'on your list', zh: '在名单上' })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

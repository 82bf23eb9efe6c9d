import type { CustomerName } from '../../../sim/contract/decisions';
import type { RiskList } from '../../../sim/view/round-view';
import { useSpeech } from '../../language';

interface Props {
  readonly risk: RiskList;
  readonly onOpen: (customer: CustomerName | undefined) => void;
}

const shown = 4;

/** Who may be about to leave, from the records alone, each with the reasons and their dates. */
export function AtRiskList({ risk, onOpen }: Props) {
  const say = useSpeech();
  const { customers, unknown } = risk;
  return (
    <section aria-labelledby="at-risk">
      <h3 id="at-risk">
        {say.count(
          customers.length,
          { en: '# customer at risk', zh: '#位客户有流失迹象' },
          { en: '# customers at risk', zh: '#位客户有流失迹象' },
        )}
      </h3>
      <ul class="risk">
        {customers.slice(0, shown).map(({ customer, name, reasons }) => (
          <li key={customer} class="risk__one">
            <button type="button" class="risk__name" onClick={() => onOpen(customer)}>
              {name}
            </button>
            {reasons.map((reason) => (
              <span key={reason.words.en} class="small soft">
                {say(reason.words)} · {say.day(reason.on)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {customers.length > shown && (
        <button type="button" class="button button--small" onClick={() => onOpen(undefined)}>
          {say({ en: 'See all of them', zh: '查看全部' })}
        </button>
      )}
      {unknown > 0 && (
        <p class="small soft">
          {say({
            en: `Of ${unknown} ${customers.length > 0 ? 'more' : 'customers'} the records say too little: unknown, not safe.`,
            zh: `${customers.length > 0 ? '另有' : '有'}${unknown}位客户记录太少：是未知，不是安全。`,
          })}
        </p>
      )}
    </section>
  );
}

import { strands } from '../../../../sim/contract/ledger';
import { type Account, accounts, exitsByAccount, exitsByStrand } from '../../../../sim/debrief/cause-table';
import type { CustomerQuery } from '../../../../sim/debrief/customer-index';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { useSpeech } from '../../../language';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { accountWords, strandRow, strandWords } from '../words';
import { Working } from '../working';

/** Whose account the losses stand on: macro and natural ones apart, and outside the blame. */
export function AccountsIdea(props: {
  exits: Work<ExitCause[]>;
  onFind: (query: Partial<CustomerQuery>) => void;
}) {
  const say = useSpeech();
  return (
    <Idea title={say({ en: 'On whose account', zh: '算在谁的账上' })} rows={['T6.3', 'T6.4', 'T6.5', 'T6.8']}>
      <p>
        {say({
          en: 'Sorted by what weighed most at the moment of decision. Macro: a rival’s offer, hard times, an event. No firm has a lever on these; how many leave over them is another matter, and stands in the ledger of causes.',
          zh: '按决定那一刻分量最重的因素划分。宏观：对手优惠、经济下行、突发事件。企业对它们本身没有办法；但因此走掉多少人另当别论，见流失原因账。',
        })}
      </p>
      <Working work={props.exits} doing={{ en: 'Asking why each one left', zh: '正在追问每位客户为何离开' }}>
        {(causes) => {
          const by = exitsByAccount(causes);
          return (
            <div class="facts">
              {accounts.map((account) => (
                <AccountColumn key={account} account={account} causes={by[account]} onFind={props.onFind} />
              ))}
            </div>
          );
        }}
      </Working>
    </Idea>
  );
}

function AccountColumn(props: {
  account: Account;
  causes: readonly ExitCause[];
  onFind: (query: Partial<CustomerQuery>) => void;
}) {
  const say = useSpeech();
  const { account, causes } = props;
  const byStrand = exitsByStrand(causes);
  const present = strands
    .map((strand) => ({ strand, exits: byStrand.get(strand) ?? [] }))
    .filter(({ exits }) => exits.length > 0)
    .sort((a, b) => b.exits.length - a.exits.length);
  return (
    <section class="fact" data-account={account} aria-label={say(accountWords[account])}>
      <h3>
        {say(accountWords[account])} <span class="number">{say.number(causes.length)}</span>
      </h3>
      {present.length === 0 && <p class="soft">{say({ en: 'Nobody.', zh: '无。' })}</p>}
      <ul class="lines">
        {present.map(({ strand, exits }) => (
          <li key={strand}>
            <span>
              {say(strandWords[strand])} <span class="soft small">{strandRow[strand]}</span>
            </span>
            <button
              type="button"
              class="link number"
              aria-label={say({
                en: `${exits.length} customers: ${strandWords[strand].en}`,
                zh: `${exits.length}位客户：${strandWords[strand].zh}`,
              })}
              onClick={() => props.onFind({ strand })}
            >
              {say.number(exits.length)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useId } from 'preact/hooks';
import { type Cause, causes, type Strand, strands } from '../../../../sim/contract/ledger';
import type { Run } from '../../../../sim/contract/run';
import { type CustomerQuery, everybody } from '../../../../sim/debrief/customer-index';
import { useSpeech } from '../../../language';
import { causeWords } from '../../charts/cause-words';
import { strandWords } from '../words';

interface Props {
  readonly run: Run;
  readonly query: CustomerQuery;
  readonly found: number;
  readonly onQuery: (query: CustomerQuery) => void;
}

/** By name or mark, by kind of churn, by reason, by the round somebody left in. */
export function FindCustomer({ run, query, found, onQuery }: Props) {
  const say = useSpeech();
  const id = useId();
  const any = say({ en: 'any', zh: '不限' });
  const change = (part: Partial<CustomerQuery>) => onQuery({ ...query, ...part });
  return (
    <search class="find">
      <div class="field">
        <label class="field__label" for={`${id}-text`}>
          {say({ en: 'Name or number', zh: '姓名或编号' })}
        </label>
        <input
          id={`${id}-text`}
          class="input"
          type="search"
          value={query.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-left`}>
          {say({ en: 'Left in round', zh: '离开轮次' })}
        </label>
        <select
          id={`${id}-left`}
          class="input"
          value={String(query.left)}
          onChange={({ currentTarget: { value } }) =>
            change({ left: value === 'any' || value === 'stayed' ? value : Number(value) })
          }
        >
          <option value="any">{any}</option>
          <option value="stayed">{say({ en: 'still here', zh: '仍在' })}</option>
          {run.rounds.map(({ round }) => (
            <option key={round} value={String(round)}>
              {round}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-cause`}>
          {say({ en: 'Kind of churn', zh: '流失类型' })}
        </label>
        <select
          id={`${id}-cause`}
          class="input"
          value={query.cause}
          onChange={({ currentTarget: { value } }) => change({ cause: value as Cause | 'any' })}
        >
          <option value="any">{any}</option>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {say(causeWords[cause])}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-strand`}>
          {say({ en: 'What weighed most', zh: '首要因素' })}
        </label>
        <select
          id={`${id}-strand`}
          class="input"
          value={query.strand}
          onChange={({ currentTarget: { value } }) => change({ strand: value as Strand | 'any' })}
        >
          <option value="any">{any}</option>
          {strands.map((strand) => (
            <option key={strand} value={strand}>
              {say(strandWords[strand])}
            </option>
          ))}
        </select>
      </div>
      <p class="find__count" role="status">
        {say.count(found, { en: '# customer', zh: '#位客户' }, { en: '# customers', zh: '#位客户' })}
        {JSON.stringify(query) !== JSON.stringify(everybody) && (
          <button type="button" class="button button--quiet" onClick={() => onQuery(everybody)}>
            {say({ en: 'Show all', zh: '显示全部' })}
          </button>
        )}
      </p>
    </search>
  );
}

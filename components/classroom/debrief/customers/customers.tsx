import { useMemo } from 'preact/hooks';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import { type CustomerQuery, findCustomers, listCustomers } from '../../../../sim/debrief/customer-index';
import type { ExitCause } from '../../../../sim/debrief/exit-causes';
import { useSpeech } from '../../../language';
import type { Compute } from '../../contract';
import { Idea } from '../idea';
import type { Work } from '../use-work';
import { CustomerTruth } from './customer-truth';
import { FindCustomer } from './find-customer';
import { FoundCustomers } from './found-customers';

interface Props {
  readonly run: Run;
  readonly compute: Compute;
  readonly exits: Work<ExitCause[]>;
  readonly query: CustomerQuery;
  readonly onQuery: (query: CustomerQuery) => void;
  readonly chosen: CustomerName | undefined;
  readonly onChoose: (customer: CustomerName) => void;
}

/** Find anybody, and see the truth of them next to what the firm knew. */
export function Customers({ run, compute, exits, query, onQuery, chosen, onChoose }: Props) {
  const say = useSpeech();
  const all = useMemo(() => listCustomers(run), [run]);
  const found = useMemo(() => findCustomers(all, query), [all, query]);
  const shown = chosen ?? found[0]?.customer;
  return (
    <Idea
      title={say({ en: 'The truth, customer by customer', zh: '逐位客户的真相' })}
      rows={['T3.2', 'T3.10', 'T6.1', 'T6.10']}
    >
      <FindCustomer run={run} query={query} found={found.length} onQuery={onQuery} />
      <div class="customers">
        <FoundCustomers key={JSON.stringify(query)} customers={found} chosen={shown} onChoose={onChoose} />
        {shown !== undefined && (
          <CustomerTruth key={shown} run={run} exits={exits} customer={shown} compute={compute} />
        )}
      </div>
    </Idea>
  );
}

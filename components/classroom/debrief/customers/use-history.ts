import { useEffect, useState } from 'preact/hooks';
import type { CustomerHistory } from '../../../../retention/customer-history';
import type { CustomerName } from '../../../../sim/contract/decisions';
import type { Run } from '../../../../sim/contract/run';
import type { Compute } from '../../contract';

/** What the firm has on file of one customer: `undefined` until it has come, `null` where there is nothing. */
export function useHistory(
  run: Run,
  compute: Compute,
  customer: CustomerName,
): CustomerHistory | null | undefined {
  const { scenario, seed, decisions } = run;
  const [history, setHistory] = useState<CustomerHistory | null>();
  useEffect(() => {
    let overtaken = false;
    setHistory(undefined);
    compute
      .histories({ scenario, seed, decisions }, [customer])
      .then((found) => overtaken || setHistory(found.get(customer) ?? null));
    return () => {
      overtaken = true;
    };
  }, [compute, scenario, seed, decisions, customer]);
  return history;
}

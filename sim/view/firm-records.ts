import type { CustomerHistory } from '../../retention/customer-history';
import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { guestMark } from '../guest-names';
import { observeAll } from '../observe';
import { REFUSED } from '../world/columns';

/** What the firm has on file of each of its customers, present and past. */
export type FirmRecords = ReadonlyMap<CustomerName, CustomerHistory>;

/** The firm's whole file after the rounds played: one replay, then a look-up per customer. */
export function firmRecords(run: Run): FirmRecords {
  const byId = new Map(observeAll(run).map((history) => [history.id, history]));
  const records = new Map<CustomerName, CustomerHistory>();
  const c = run.world.customers;
  for (let i = 0; i < run.world.count; i++) {
    if (c.status[i] === REFUSED) continue;
    const name = c.name[i] as number;
    const history = byId.get(`guest-${guestMark(name)}`);
    if (history) records.set(name, history);
  }
  return records;
}

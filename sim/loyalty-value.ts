import type { Run } from './contract/run';
import { costToServe } from './world/accounts';
import { ACTIVE, LEFT } from './world/columns';
import { isLoyal } from './world/standing';

/** What one group of customers brought, each figure per customer and round there (T2.7–T2.10, R9). */
export interface GroupValue {
  customers: number;
  margin: number;
  serveCost: number;
  takenUp: number;
  referrals: number;
}

/** The four values of loyalty: loyal customers beside those who are new (fewer than three trips). */
export function valuesOfLoyalty(run: Run): { loyal: GroupValue; fresh: GroupValue } {
  const c = run.world.customers;
  const atFirst = run.world.values['firm.serveCost'];
  const empty = (): GroupValue => ({ customers: 0, margin: 0, serveCost: 0, takenUp: 0, referrals: 0 });
  const groups = { loyal: empty(), fresh: empty() };
  for (let i = 0; i < run.world.count; i++) {
    if (c.status[i] !== ACTIVE && c.status[i] !== LEFT) continue;
    const trips = c.trips[i] as number;
    const group = isLoyal(c, i) ? groups.loyal : trips < 3 ? groups.fresh : null;
    if (!group) continue;
    const from = (c.name[i] as number) >>> 24;
    const until = c.status[i] === ACTIVE ? run.rounds.length : (c.exitRound[i] as number);
    const rounds = Math.max(1, until - Math.max(0, from - 1));
    group.customers++;
    group.margin += (c.earned[i] as number) / rounds;
    group.serveCost += costToServe(atFirst, trips);
    group.takenUp += (c.takenUp[i] as number) / rounds;
    group.referrals += (c.referrals[i] as number) / rounds;
  }
  for (const group of Object.values(groups)) {
    const n = Math.max(1, group.customers);
    group.margin /= n;
    group.serveCost /= n;
    group.takenUp /= n;
    group.referrals /= n;
  }
  return groups;
}

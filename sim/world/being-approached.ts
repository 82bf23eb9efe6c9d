import { contact } from './experience';
import { clamp } from './numbers';
import type { Pass } from './pass';
import { recommend, suits } from './recommendation';

const UPGRADE = 2;
const RECOMMENDATION = 3;

/** The approach itself; what it costs is paid with the customer's trips. */
export function beApproached(p: Pass, i: number): void {
  const { c, k, block } = p;
  const v = k.values;
  const m = i - block.first;
  const offer = block.offer[m] as number;
  let response = clamp(c.responsiveness[i] as number, -1, 1);
  if (offer === UPGRADE) block.added[m] = v['trip.upgradeWorth'];
  if (offer === RECOMMENDATION) {
    if (suits(c, i, v, recommend(c, i, k))) block.added[m] = v['trip.fitWorth'];
    else response -= v['approach.misfit'];
  }
  block.approached[m] = 1;
  block.approachWorth[m] = v['approach.worth'] * response;
  if (response > 0) contact(c, i, k, response);
  p.recorder?.contact(i, k.firstDay, 'firm', true);
}

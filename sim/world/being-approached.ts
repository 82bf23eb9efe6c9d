import { contact } from './experience';
import { clamp } from './numbers';
import type { Pass } from './pass';

/** The approach itself; what it costs is paid with the customer's trips. */
export function beApproached(p: Pass, i: number): void {
  const { c, k, block } = p;
  const m = i - block.first;
  const response = clamp(c.responsiveness[i] as number, -1, 1);
  block.approached[m] = 1;
  block.approachWorth[m] = k.values['approach.worth'] * response;
  if (response > 0) contact(c, i, k, response);
  p.recorder?.contact(i, k.firstDay, 'firm', true);
}

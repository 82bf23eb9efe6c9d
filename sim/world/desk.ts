import type { CustomerName, Decisions, DeskAction } from '../contract/decisions';
import { beApproached } from './being-approached';
import { closeComplaint } from './complaint';
import { clamp01 } from './numbers';
import type { Pass } from './pass';

/** The choices made at the desk this round. */
export type Desk = ReadonlyMap<CustomerName, DeskAction>;

/** Null when nobody sat at the desk. */
export function deskOf(decisions: Decisions): Desk | null {
  if (!decisions.desk || decisions.desk.length === 0) return null;
  return new Map(decisions.desk.map(({ customer, action }) => [customer, action]));
}

/** Does what was chosen for this customer, before any policy. Returns whether something was chosen. */
export function workAtDesk(p: Pass, i: number, desk: Desk): boolean {
  const { c, block } = p;
  const action = desk.get(c.name[i] as number);
  if (action === undefined) return false;
  switch (action) {
    case 'leave-alone':
      return true;
    case 'apologise':
      apologise(p, i);
      return true;
    case 'remedy':
      if ((c.complaintStep[i] as number) > 0) closeComplaint(p, i, 3);
      else apologise(p, i);
      return true;
    default:
      block.offer[i - block.first] = action === 'coupon' ? 1 : action === 'upgrade' ? 2 : 0;
      beApproached(p, i);
      return true;
  }
}

/** An apology for what is remembered; where nothing went wrong it changes nothing. */
function apologise(p: Pass, i: number): void {
  const { c } = p;
  const missing = (c.missingByFault[i] as number) + (c.missingByMisunderstanding[i] as number);
  c.satisfaction[i] = clamp01((c.satisfaction[i] as number) + 0.25 * missing);
  c.trust[i] = clamp01((c.trust[i] as number) + 0.1 * missing);
  c.missingByFault[i] = 0.75 * (c.missingByFault[i] as number);
  c.missingByMisunderstanding[i] = 0.75 * (c.missingByMisunderstanding[i] as number);
}

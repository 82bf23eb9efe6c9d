import { type RiskSignal, riskSignals } from '../../retention/early-warning';
import type { Run } from '../contract/run';
import { isOver, leftWithinWatch } from './early-warning';
import type { LeavingShare } from './leaving-share';
import { choseToLeave, type Look, type WatchedCustomer } from './warning-looks';

/** What one warning sign was worth. A case is one customer at the end of one round whose watch is over. */
export interface SignRecord extends LeavingShare {
  /** `none`: no sign at all on record, for comparison. */
  readonly signal: RiskSignal | 'none';
  /** Customers who chose to leave and showed the sign at the last look before it. */
  readonly atLastLook: number;
}

/** Which warning signs came before leaving, and how often they came before nothing (R47). */
export function warningSigns(run: Run, watched: readonly WatchedCustomer[]): SignRecord[] {
  const records = ([...riskSignals, 'none'] as const).map((signal) => {
    const shows = ({ reasons }: Look) =>
      signal === 'none' ? reasons.length === 0 : reasons.some((reason) => reason.signal === signal);
    let [cases, left, atLastLook] = [0, 0, 0];
    for (const each of watched) {
      for (const look of each.looks) {
        if (!isOver(run, look) || !shows(look)) continue;
        cases++;
        if (leftWithinWatch(each, look)) left++;
      }
      const last = each.looks.at(-1);
      if (last && choseToLeave(each.exit) && shows(last)) atLastLook++;
    }
    return { signal, cases, left, atLastLook };
  });
  return records.filter(({ cases, atLastLook }) => cases + atLastLook > 0);
}

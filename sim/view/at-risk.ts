import type { CustomerHistory, Day } from '../../retention/customer-history';
import { daysBetween } from '../../retention/days';
import { type Inactivity, inactivityOf } from '../../retention/inactivity';
import { rhythmOf } from '../../retention/rhythm';
import type { Words } from '../../retention/words';
import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { activeNow } from './customers-behind';
import type { FirmRecords } from './firm-records';
import { firstDayOf, lastDayOf } from './round-days';

/** One reason to worry, with the record it rests on. */
export interface RiskReason {
  readonly words: Words;
  readonly on: Day;
  /** Orders the list; not shown, because it is not a probability. The weights are ours. */
  readonly weight: number;
}

export interface CustomerAtRisk {
  readonly customer: CustomerName;
  readonly history: CustomerHistory;
  /** Weightiest first. */
  readonly reasons: readonly RiskReason[];
}

export interface AtRisk {
  /** Most reasons first. */
  readonly customers: readonly CustomerAtRisk[];
  /** Customers with too few bookings on file to have a rhythm, and no other record: nothing can be said. */
  readonly unknown: number;
}

/** One slight fault, or a silence not yet twice the usual, is no reason to worry. Ours. */
const enough = 2.5;

/**
 * Who may be about to leave, from the firm's records alone, each with reasons. The truth behind it plays no
 * part but one: those the classroom has told the class of as gone stand on the list of the lost, not here.
 */
export function atRisk(run: Run, records: FirmRecords): AtRisk {
  const round = run.rounds.length;
  const today = lastDayOf(run.scenario, round);
  const since = firstDayOf(run.scenario, round - 1);
  const customers: (CustomerAtRisk & { weight: number })[] = [];
  let unknown = 0;
  for (const customer of activeNow(run)) {
    const history = records.get(customer);
    if (!history) continue;
    const inactivity = inactivityOf(history.bookings, rhythmOf(history.bookings, today), today);
    const reasons = [...grievances(history, since, today), ...silence(history, inactivity, today)].sort(
      (a, b) => b.weight - a.weight,
    );
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    if (weight >= enough) customers.push({ customer, history, reasons, weight });
    else if (reasons.length === 0 && inactivity.kind === 'unknown') unknown++;
  }
  customers.sort((a, b) => b.weight - a.weight || a.customer - b.customer);
  return { customers, unknown };
}

function grievances(history: CustomerHistory, since: Day, today: Day): RiskReason[] {
  const reasons: RiskReason[] = [];
  for (const { steps } of history.complaints) {
    const on = steps.receive;
    if (!on || steps.resolve) continue;
    const days = daysBetween(on, today);
    reasons.push({
      words: { en: `Complaint open for ${days} days`, zh: `投诉未结，已${days}天` },
      on,
      weight: 4,
    });
  }
  const faults = history.faults.filter((fault) => fault.on >= since && !fault.apologisedOn);
  const last = faults.at(-1);
  if (last)
    reasons.push({
      words:
        faults.length > 1
          ? {
              en: `${faults.length} faults of ours without an apology`,
              zh: `${faults.length}次服务过失未致歉`,
            }
          : { en: 'A fault of ours without an apology', zh: '一次服务过失未致歉' },
      on: last.on,
      weight: 1 + faults.length,
    });
  const said = history.surveys.at(-1);
  if (said && said.satisfaction <= 2)
    reasons.push({
      words: { en: `Told us: ${said.satisfaction} of 5`, zh: `调查打分：${said.satisfaction}/5` },
      on: said.on,
      weight: 3,
    });
  const missed = history.bookings.filter(({ status, checkIn }) => status === 'no-show' && checkIn >= since);
  const noShow = missed.at(-1);
  if (noShow)
    reasons.push({
      words: { en: 'Did not show up', zh: '预订未到（No-show）' },
      on: noShow.checkIn,
      weight: 1,
    });
  const leftOn = history.adviser?.leftOn;
  if (leftOn && leftOn >= since)
    reasons.push({
      words: {
        en: `Their adviser left: ${history.adviser?.name}`,
        zh: `其顾问已离职：${history.adviser?.name}`,
      },
      on: leftOn,
      weight: 3,
    });
  return reasons;
}

function silence(history: CustomerHistory, inactivity: Inactivity, today: Day): RiskReason[] {
  const last = history.bookings.findLast(({ status }) => status === 'stayed');
  if (inactivity.kind !== 'beyond' || !last) return [];
  const { silentDays, limitDays } = inactivity;
  return [
    {
      words: {
        en: `Silent for ${silentDays} days; usual rhythm allows ${Math.round(limitDays)}`,
        zh: `已${silentDays}天无消费；按其节奏至多${Math.round(limitDays)}天`,
      },
      on: last.checkOut,
      weight: Math.min(3, silentDays / Math.max(1, limitDays)),
    },
  ].filter(({ on }) => on <= today);
}

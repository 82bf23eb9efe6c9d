import type { CustomerName } from '../contract/decisions';
import type { Run } from '../contract/run';
import { activeNow } from './customers-behind';
import type { FirmRecords } from './firm-records';

/** One tenth of the active customers, ordered by what they have spent so far, dearest first. */
export interface SpendTenth {
  readonly customers: readonly CustomerName[];
  readonly spend: number;
  /** Share of all spending, 0–1. */
  readonly share: number;
}

/** How the firm's revenue spreads over its customers, from the bookings on file (value segmentation, T11.7). */
export function spendDistribution(run: Run, records: FirmRecords): SpendTenth[] {
  const spenders = activeNow(run)
    .map((customer) => ({ customer, spend: spentBy(records, customer) }))
    .sort((a, b) => b.spend - a.spend || a.customer - b.customer);
  const all = spenders.reduce((sum, { spend }) => sum + spend, 0);
  return Array.from({ length: 10 }, (_, n) => {
    const from = Math.floor((n * spenders.length) / 10);
    const tenth = spenders.slice(from, Math.floor(((n + 1) * spenders.length) / 10));
    const spend = tenth.reduce((sum, each) => sum + each.spend, 0);
    return { customers: tenth.map(({ customer }) => customer), spend, share: all === 0 ? 0 : spend / all };
  });
}

/** What the customer's stays on file cost the customer, in the scenario's currency. */
export const spentBy = (records: FirmRecords, customer: CustomerName): number =>
  (records.get(customer)?.bookings ?? [])
    .filter(({ status }) => status === 'stayed')
    .reduce((sum, { price }) => sum + (price?.amount ?? 0), 0);

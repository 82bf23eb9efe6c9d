import type { CustomerHistory } from '../retention/customer-history';
import type { HistoryDatabase } from './database';
import { historyOf } from './stored-customer';

export type CustomerOrder = 'last-stay' | 'stays' | 'name';

export interface CustomerPage {
  readonly customers: readonly CustomerHistory[];
  /** How many there are in all. */
  readonly of: number;
}

/** Guests page by page. By last stay the index gives the page; the other orders look at every guest once. */
export async function listCustomers(
  database: HistoryDatabase,
  { order, from, count }: { readonly order: CustomerOrder; readonly from: number; readonly count: number },
): Promise<CustomerPage> {
  const { customers } = database;
  const of = await customers.count();
  if (order === 'last-stay') {
    const page = await customers.orderBy('lastCheckIn').reverse().offset(from).limit(count).toArray();
    return { customers: page.map(historyOf), of };
  }
  const ids = await idsInOrder(database, order);
  const page = await customers.bulkGet(ids.slice(from, from + count));
  return { customers: page.flatMap((guest) => (guest ? [historyOf(guest)] : [])), of };
}

async function idsInOrder(database: HistoryDatabase, order: 'stays' | 'name'): Promise<string[]> {
  const rows: { id: string; name: string; stays: number }[] = [];
  await database.customers.each(({ id, names, bookings }) => {
    const stays = bookings.filter(({ status }) => status === 'stayed').length;
    rows.push({ id, name: names[0] ?? '', stays });
  });
  const { compare } = new Intl.Collator(['zh-CN', 'en']);
  rows.sort((a, b) => (order === 'stays' ? b.stays - a.stays : 0) || compare(a.name, b.name));
  return rows.map(({ id }) => id);
}

import type { CustomerHistory, Day } from '../retention/customer-history';
import { guestNamesFor } from '../retention/guest-names';
import { isStay } from '../retention/stays';
import type { Language } from '../retention/words';
import type { HistoryDatabase } from './database';
import { historyOf } from './stored-customer';

/** `latest`: by the latest check-in, past or to come, that was neither cancelled nor missed. */
export type CustomerOrder = 'latest' | 'stays' | 'name';

export interface CustomerListing {
  readonly order: CustomerOrder;
  readonly from: number;
  readonly count: number;
  /** Stays are counted as the card counts them, which depends on the day. */
  readonly today: Day;
  /** Whose reader: names are put in order as they are shown. */
  readonly language: Language;
}

export interface CustomerPage {
  readonly customers: readonly CustomerHistory[];
  /** How many there are in all. */
  readonly of: number;
}

/** Guests page by page. By latest check-in the index gives the page; the other orders look at every guest once. */
export async function listCustomers(
  database: HistoryDatabase,
  listing: CustomerListing,
): Promise<CustomerPage> {
  const { customers } = database;
  const { order, from, count } = listing;
  const of = await customers.count();
  if (order === 'latest') {
    const page = await customers.orderBy('lastCheckIn').reverse().offset(from).limit(count).toArray();
    return { customers: page.map(historyOf), of };
  }
  const ids = await idsInOrder(database, listing);
  const page = await customers.bulkGet(ids.slice(from, from + count));
  return { customers: page.flatMap((guest) => (guest ? [historyOf(guest)] : [])), of };
}

async function idsInOrder(
  database: HistoryDatabase,
  { order, today, language }: CustomerListing,
): Promise<string[]> {
  const rows: { id: string; name: string; stays: number }[] = [];
  await database.customers.each(({ id, names, bookings }) => {
    const stays = bookings.filter((booking) => isStay(booking, today)).length;
    rows.push({ id, name: guestNamesFor(language, names).first, stays });
  });
  const { compare } = new Intl.Collator(['zh-CN', 'en']);
  rows.sort((a, b) => (order === 'stays' ? b.stays - a.stays : 0) || compare(a.name, b.name));
  return rows.map(({ id }) => id);
}

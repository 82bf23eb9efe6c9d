import { type GuestPage, type GuestQuestion, guestLine } from '../../components/desk/guests/guest-line';
import type { HistoryDatabase } from '../../history/database';
import { listCustomers } from '../../history/list-customers';
import { searchCustomers } from '../../history/search';
import { today } from '../wiring/today';

/** A page of the guest list: everybody in order, or whom the words find, best match first. */
export async function findGuests(database: HistoryDatabase, question: GuestQuestion): Promise<GuestPage> {
  const { text, ...page } = question;
  const { customers, of } = text
    ? await searchCustomers(database, text, page)
    : await listCustomers(database, { ...page, today: today() });
  return { guests: customers.map((history) => guestLine(history, today())), of };
}

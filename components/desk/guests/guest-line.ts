import type { CustomerListing } from '../../../history/list-customers';
import type { CustomerHistory, Day, Money } from '../../../retention/customer-history';
import { glanceAt } from '../../../retention/glance';

/** What the list shows of one guest. */
export interface GuestLine {
  readonly id: string;
  /** Every spelling met, the foremost first. */
  readonly names: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly stays: number;
  /** The last day of the last stay that is over. */
  readonly lastStay?: Day;
  /** The first day of the next stay to come. */
  readonly nextStay?: Day;
  /** What the stays came to, one amount for each currency, most stays first. */
  readonly spend: readonly Money[];
}

/** Which guests the list asks for; today it is told by the surface. */
export interface GuestQuestion extends Omit<CustomerListing, 'today'> {
  /** A name in any spelling, an e-mail address, a phone or booking number; empty for everybody. */
  readonly text: string;
}

export interface GuestPage {
  readonly guests: readonly GuestLine[];
  /** How many there are in all. */
  readonly of: number;
}

/** The line of one history, counted as the card counts it. */
export function guestLine(history: CustomerHistory, today: Day): GuestLine {
  const glance = glanceAt(history.bookings, today);
  const [email] = history.emails;
  const [phone] = history.phones;
  const nextStay = glance.ahead.records
    .map((record) => record.on)
    .sort()
    .at(0);
  return {
    id: history.id,
    names: history.names,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    stays: glance.stays.count,
    ...(glance.lastStay && { lastStay: glance.lastStay.on }),
    ...(nextStay !== undefined && { nextStay }),
    spend: glance.spend.map((each) => each.sum),
  };
}

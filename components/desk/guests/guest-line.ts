import type { CustomerOrder } from '../../../history/list-customers';
import type { CustomerHistory, Day, Money } from '../../../retention/customer-history';
import { glanceAt } from '../../../retention/glance';

/** What the list shows of one guest. */
export interface GuestLine {
  readonly id: string;
  readonly name: string;
  /** The other spellings met. */
  readonly otherNames: readonly string[];
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

export interface GuestQuestion {
  /** A name in any spelling, an e-mail address, a phone or booking number; empty for everybody. */
  readonly text: string;
  readonly order: CustomerOrder;
  /** How many to pass over, and how many to give. */
  readonly from: number;
  readonly count: number;
}

export interface GuestPage {
  readonly guests: readonly GuestLine[];
  /** How many there are in all. */
  readonly of: number;
}

/** The line of one history, counted as the card counts it. */
export function guestLine(history: CustomerHistory, today: Day): GuestLine {
  const glance = glanceAt(history.bookings, today);
  const [name = '', ...otherNames] = history.names;
  const [email] = history.emails;
  const [phone] = history.phones;
  const nextStay = glance.ahead.records
    .map((record) => record.on)
    .sort()
    .at(0);
  return {
    id: history.id,
    name,
    otherNames,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    stays: glance.stays.count,
    ...(glance.lastStay && { lastStay: glance.lastStay.on }),
    ...(nextStay !== undefined && { nextStay }),
    spend: glance.spend.map((each) => each.sum),
  };
}

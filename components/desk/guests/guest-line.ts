import type { CustomerListing } from '../../../history/list-customers';
import type { Booking, CustomerHistory, Day, Money } from '../../../retention/customer-history';
import { glanceAt } from '../../../retention/glance';
import { isAhead, isStay } from '../../../retention/stays';

/** What the list shows of one guest. */
export interface GuestLine {
  readonly id: string;
  /** Every spelling met, the foremost first. */
  readonly names: readonly string[];
  readonly email?: string;
  readonly phone?: string;
  readonly stays: number;
  /** Check-in of the last stay that is over. */
  readonly lastCheckIn?: Day;
  /** Check-in of a stay under way, the latest where there are several. */
  readonly hereSince?: Day;
  /** Check-ins of the stays to come, today's included, the nearest first. */
  readonly checkInsAhead: readonly Day[];
  /** The latest booking, whatever became of it: tells two guests of one name apart where nothing else does. */
  readonly latestBooking?: Pick<Booking, 'channel' | 'reservationNumber'>;
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
  const ahead = checkIns(history, (booking) => isAhead(booking, today));
  const hereSince = ahead.findLast((day) => day < today);
  const latest = history.bookings.at(-1);
  const lastCheckIn = checkIns(history, (booking) => isStay(booking, today)).at(-1);
  return {
    id: history.id,
    names: history.names,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    stays: glance.stays.count,
    ...(lastCheckIn !== undefined && { lastCheckIn }),
    ...(hereSince !== undefined && { hereSince }),
    ...(latest && {
      latestBooking: { channel: latest.channel, reservationNumber: latest.reservationNumber },
    }),
    checkInsAhead: ahead.filter((day) => day >= today),
    spend: glance.spend.map((each) => each.sum),
  };
}

const checkIns = ({ bookings }: CustomerHistory, which: (booking: Booking) => boolean): Day[] =>
  bookings
    .filter(which)
    .map(({ checkIn }) => checkIn)
    .sort();

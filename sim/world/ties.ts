import { grown } from './experience';
import { bit } from './numbers';
import type { Pass } from './pass';
import { tripsStillCounting } from './tier';

/** What a trip ties: the way around, the adviser, points and tier, money gone, the accustomed price, a contact. */
export function bind({ c, k, block, bookings }: Pass): void {
  const { first, approached, offer } = block;
  const { tripCount, trips, place, price, day } = bookings;
  const { setUp, personalTie, points, sunk, accustomedPrice, spend, attachment, lastContact } = c;
  const { tierTrips, lastTripDay: before } = c;
  const { asked, round } = k;
  const pointsGiven = k.points;
  const paidAhead = 0.1 * k.deposit;
  const toAll = bit(k.discount > 0);
  const warmth = (0.3 + k.careAfter) * k.values['attachment.perContact'];
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const usual = (price[b] as number) / (spend[i] as number);
    const known = setUp[i] as number;
    setUp[i] = known + 0.25 * (1 - known);
    const tie = personalTie[i] as number;
    personalTie[i] = tie + 0.2 * (1 - tie);
    points[i] = 0.8 * (points[i] as number) + pointsGiven * usual;
    const since = (day[b] as number) - (before[i] as number);
    tierTrips[i] = tripsStillCounting(tierTrips[i] as number, since) + 1;
    const gone = 0.8 * (sunk[i] as number) + paidAhead;
    sunk[i] = gone < 1 ? gone : 1;
    const accustomed = accustomedPrice[i] as number;
    accustomedPrice[i] = accustomed + 0.3 * (asked - accustomed);
    attachment[i] = grown(attachment[i] as number, warmth);
    lastContact[i] = round;
  }
  const { trips: made, tripsWithOffer, lastTripDay } = c;
  for (let at = 0; at < tripCount; at++) {
    const b = trips[at] as number;
    const i = place[b] as number;
    const m = i - first;
    const before = made[i] as number;
    made[i] = before < 65535 ? before + 1 : 65535;
    lastTripDay[i] = day[b] as number;
    const offered = toAll | ((approached[m] as number) & bit(offer[m] === 1));
    const withOffer = (tripsWithOffer[i] as number) + offered;
    tripsWithOffer[i] = withOffer < 65535 ? withOffer : 65535;
  }
}

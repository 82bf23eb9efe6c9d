import type { Booking, Day } from '../customer-history';
import { dayInWords, daysBetween } from '../days';
import { listed } from '../evidence';
import { cancellation } from '../glance';
import type { Prompt } from './prompt';

/** A cancellation counts up to this many days back (courseware B3, R52). */
const windowDays = 90;

export const frequentCancellation: Prompt = {
  id: 'B3',
  words: { en: 'Ask the reason; offer a flexible fare.', zh: '近期频繁取消：询问原因，推荐灵活改签产品。' },
  idea: {
    words: {
      en: 'Frequent cancellation is one of the signs of churn in tourism. It is a signal, not churn itself.',
      zh: '频繁取消是旅游行业的流失表现之一；它是信号，本身并不等于客户流失。',
    },
    taxonomy: 'T6.2',
  },
  kind: 'service',
  priority: 75,
  coolDownDays: 60,
  ground: ({ bookings, today }) => {
    const [newest, ...earlier] = cancelledTrips(bookings, today).map(cancellation);
    if (!newest || !earlier.length) return undefined;
    const evidence = [newest, ...earlier] as const;
    const dates = listed(evidence.map(({ on }) => dayInWords(on)).reverse());
    return {
      about: newest.record,
      because: {
        en: `Cancelled on ${dates.en}: ${evidence.length} in the ${windowDays} days to today.`,
        zh: `${dates.zh}取消：截至今日${windowDays}天内共${evidence.length}次。`,
      },
      evidence,
    };
  },
};

/** Cancelled trips of the window, newest first; rooms of one trip cancelled on one day are one change of mind. */
function cancelledTrips(bookings: readonly Booking[], today: Day): readonly Booking[] {
  const trips = new Map<string, Booking>();
  for (const booking of bookings) {
    if (booking.status !== 'cancelled' || !booking.cancelledOn) continue;
    const ago = daysBetween(booking.cancelledOn, today);
    if (ago < 0 || ago > windowDays) continue;
    const trip = `${booking.checkIn} ${booking.cancelledOn}`;
    if (!trips.has(trip)) trips.set(trip, booking);
  }
  return [...trips.values()].sort((a, b) => (b.cancelledOn ?? '').localeCompare(a.cancelledOn ?? ''));
}

import { nextBirthday } from '../birthday';
import type { Booking, Day } from '../customer-history';
import { dayInWords, daysBetween, daysInWords } from '../days';
import { bookingEvidence, onFile } from '../evidence';
import { isStay } from '../stays';
import type { Prompt } from './prompt';

/** The course's own span (B1, R36). */
const daysAhead = 14;
/** How many past trips the route is to be like. Ours. */
const tripsNamed = 3;

/** Marketing, and the birthday is the guest's own: without consent to it nothing is said (M6). */
export const birthdayPack: Prompt = {
  id: 'B1',
  words: {
    en: 'Offer the birthday pack: no-threshold coupon and one niche route like past trips.',
    zh: '客户生日将至：发放无门槛优惠券，并推荐一条契合其偏好的小众路线。',
  },
  idea: {
    words: {
      en: 'A birthday pack fitted to past travel: the guest feels valued and understood, and books again.',
      zh: '生日专属礼包契合以往出行偏好：客户感到被重视、被理解，于是再次预订。',
    },
    taxonomy: 'T1.8',
  },
  kind: 'marketing',
  priority: 50,
  coolDownDays: 300,
  ground: ({ history, bookings, today }) => {
    if (!history?.birthday) return undefined;
    const day = nextBirthday(history.birthday, today);
    const ahead = daysBetween(today, day);
    if (ahead > daysAhead) return undefined;
    const trips = pastTrips(bookings, today);
    const on = dayInWords(day);
    const away = daysInWords(ahead);
    const places = [...new Set(trips.flatMap(({ property }) => property ?? []))];
    return {
      about: `birthday:${day}`,
      because: {
        en: `Birthday on ${on.en}, ${ahead === 0 ? 'today' : `in ${away.en}`}. ${places.length > 0 ? `Past trips: ${places.join(', ')}.` : 'No past trip on file to choose a route by.'}`,
        zh: `生日为${on.zh}（${ahead === 0 ? '今天' : `${away.zh}后`}）。${places.length > 0 ? `以往行程：${places.join('、')}。` : '尚无以往行程可供参考。'}`,
      },
      evidence: [
        onFile('birthday', today),
        ...trips.map((trip) => bookingEvidence(trip, trip.checkIn, { en: 'Stay', zh: '入住' })),
      ],
    };
  },
};

const pastTrips = (bookings: readonly Booking[], today: Day): readonly Booking[] =>
  bookings
    .filter((booking) => isStay(booking, today))
    .toSorted((a, b) => b.checkIn.localeCompare(a.checkIn))
    .slice(0, tripsNamed);

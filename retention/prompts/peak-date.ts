import type { Booking } from '../customer-history';
import { dayInWords } from '../days';
import { bookingEvidence, recordOfBooking } from '../evidence';
import { peakOver } from '../peak-season';
import { isAhead } from '../stays';
import type { Prompt } from './prompt';

export const peakDate: Prompt = {
  id: 'B16',
  words: {
    en: 'Warn of waiting; offer off-peak or guaranteed service.',
    zh: '旺季日期：提示资源紧张，推荐错峰。',
  },
  idea: {
    words: {
      en: 'Seasonal service gap: in peak season resources are tight, quality falls and guests are dissatisfied.',
      zh: '季节性服务断层：旺季资源紧张，服务质量下降，客户不满。',
    },
    taxonomy: 'T7.2',
  },
  kind: 'service',
  priority: 55,
  coolDownDays: 365,
  ground: ({ bookings, inView, peakCalendar, today }) => {
    const inPeak = bookings
      .filter((booking) => isAhead(booking, today) && booking.checkIn >= today)
      .flatMap((booking) => {
        const period = peakOver(booking, peakCalendar);
        return period ? [{ booking, period }] : [];
      });
    const isInView = ({ booking }: { booking: Booking }) =>
      booking.channel === inView?.channel && booking.reservationNumber === inView.reservationNumber;
    const chosen = inPeak.find(isInView) ?? inPeak[0];
    if (!chosen) return undefined;
    const { booking, period } = chosen;
    const on = dayInWords(booking.checkIn);
    return {
      about: `${recordOfBooking(booking)} ${period.id}`,
      because: {
        en: `Arrives ${on.en}: ${period.words.en}.`,
        zh: `${on.zh}入住，正值${period.words.zh}。`,
      },
      evidence: [bookingEvidence(booking, booking.checkIn, { en: 'Check-in', zh: '入住' })],
    };
  },
};

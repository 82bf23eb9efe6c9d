import type { CustomerHistory } from '../customer-history';
import { dayInWords, daysBetween } from '../days';
import { bookingEvidence, recordOfBooking } from '../evidence';
import { isStay } from '../stays';
import type { Prompt } from './prompt';

/**
 * Thanks and the survey follow a stay the guest had, so they are service. Some laws hold even a survey to be
 * advertising; a firm bound by one answers "does not fit".
 */
export const afterTheTrip: Prompt = {
  id: 'B14',
  words: { en: 'Send the survey; thank.', zh: '行程结束：发送满意度调查并致谢。' },
  idea: {
    words: {
      en: 'Ask after the trip, by e-mail or phone: satisfaction is the gap between the stay and what was expected.',
      zh: '行程结束后通过邮件或电话回访：客户满意度反映实际体验与期望之间的差距。',
    },
    taxonomy: 'T10.2, T4.4',
  },
  kind: 'service',
  priority: 60,
  coolDownDays: 30,
  ground: ({ history, bookings, today }) => {
    const ended = bookings
      .filter((booking) => {
        const ago = daysBetween(booking.checkOut, today);
        return isStay(booking, today) && ago >= 1 && ago <= 3 && !surveyedSince(history, booking.checkOut);
      })
      .sort((a, b) => a.checkOut.localeCompare(b.checkOut))
      .at(-1);
    if (!ended) return undefined;
    const ago = daysBetween(ended.checkOut, today);
    const on = dayInWords(ended.checkOut);
    return {
      about: recordOfBooking(ended),
      because: {
        en: `Checked out ${on.en}, ${ago === 1 ? 'yesterday' : `${ago} days ago`}; no survey on record since.`,
        zh: `${on.zh}离店（${ago}天前），此后尚无满意度调查记录。`,
      },
      evidence: [bookingEvidence(ended, ended.checkOut, { en: 'Check-out', zh: '离店' })],
    };
  },
};

const surveyedSince = (history: CustomerHistory | undefined, day: string) =>
  history?.surveys.some((survey) => survey.on >= day) ?? false;

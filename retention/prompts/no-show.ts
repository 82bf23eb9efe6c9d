import { dayInWords } from '../days';
import { noShow } from '../glance';
import type { Prompt } from './prompt';

export const noShowOnRecord: Prompt = {
  id: 'B4',
  words: { en: 'Remind earlier; ask what happened; no blame.', zh: '曾预订后未入住：提前提醒，了解原因。' },
  idea: {
    words: {
      en: 'A room booked and not occupied is one of the signs of churn in tourism. It is a signal, not churn itself.',
      zh: '酒店预订后未入住（No-show）是旅游行业的流失表现之一；它是信号，本身并不等于客户流失。',
    },
    taxonomy: 'T6.2',
  },
  kind: 'service',
  priority: 70,
  coolDownDays: 180,
  ground: ({ bookings }) => {
    const missed = bookings.filter((booking) => booking.status === 'no-show').map(noShow);
    const [newest, ...earlier] = missed.reverse();
    if (!newest) return undefined;
    const on = dayInWords(newest.on);
    return {
      about: newest.record,
      because: earlier.length
        ? {
            en: `No-show for the arrival of ${on.en}; ${earlier.length + 1} on record.`,
            zh: `${on.zh}预订后未入住；记录中共${earlier.length + 1}次。`,
          }
        : { en: `No-show for the arrival of ${on.en}.`, zh: `${on.zh}预订后未入住。` },
      evidence: [newest, ...earlier],
    };
  },
};

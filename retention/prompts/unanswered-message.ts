import { dayInWords, daysBetween, daysInWords } from '../days';
import { unansweredMessages } from '../open-matters';
import type { Prompt } from './prompt';

export const messageToAnswer: Prompt = {
  id: 'B15',
  words: { en: 'Customer sent a signal: answer.', zh: '客户已发出信号：请及时回应。' },
  idea: {
    words: {
      en: 'Attachment is built by signals: the guest sends one first, and ignored signals wear the tie away.',
      zh: '依附靠发出信号建立：客户先发出信号，被忽视会消磨感情。',
    },
    taxonomy: 'T3.4c',
  },
  kind: 'service',
  priority: 80,
  coolDownDays: 7,
  ground: ({ history, today }) => {
    const [newest, ...earlier] = history ? unansweredMessages(history) : [];
    if (!newest) return undefined;
    const on = dayInWords(newest.on);
    const ago = daysInWords(daysBetween(newest.on, today));
    return {
      about: newest.record,
      because: {
        en: `Wrote on ${on.en}, ${ago.en} ago; no answer on record.`,
        zh: `客户于${on.zh}来信（${ago.zh}前），尚无回复记录。`,
      },
      evidence: [newest, ...earlier],
    };
  },
};

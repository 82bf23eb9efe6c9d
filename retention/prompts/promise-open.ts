import { dayInWords } from '../days';
import { openPromises } from '../open-matters';
import type { Prompt } from './prompt';

export const promiseOpen: Prompt = {
  id: 'B24',
  words: { en: 'A promise is open: keep it or say so.', zh: '有未兑现承诺：尽快兑现或说明。' },
  idea: {
    words: {
      en: 'Trust falls with a promise not kept, as in the course’s bank-card case: points were to pay the annual fee.',
      zh: '承诺不兑现会损害信任，如课程中的信用卡年费案例：承诺积分抵年费却未兑现。',
    },
    taxonomy: 'T5.16',
  },
  kind: 'service',
  priority: 85,
  coolDownDays: 14,
  ground: ({ history }) => {
    const [newest, ...earlier] = history ? openPromises(history) : [];
    if (!newest) return undefined;
    const on = dayInWords(newest.on);
    return {
      about: newest.record,
      because: {
        en: `Promised on ${on.en}: ${newest.what.en}. Not on record as kept.`,
        zh: `${on.zh}承诺：${newest.what.zh}。尚无兑现记录。`,
      },
      evidence: [newest, ...earlier],
    };
  },
};

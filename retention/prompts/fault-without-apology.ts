import { dayInWords } from '../days';
import { faultsWithoutApology } from '../open-matters';
import type { Prompt } from './prompt';

export const faultToApologiseFor: Prompt = {
  id: 'B6',
  words: {
    en: 'Apologise and remedy before anything else.',
    zh: '存在服务过失且未致歉：先诚恳道歉并补救。',
  },
  idea: {
    words: {
      en: 'Repair of a relation: answer at once, apologise sincerely, remedy, ask again, improve.',
      zh: '客户关系修复：及时响应、诚恳道歉、积极补救、满意度跟踪、改进措施。',
    },
    taxonomy: 'T9.5',
  },
  kind: 'service',
  priority: 90,
  coolDownDays: 30,
  pausesMarketing: true,
  ground: ({ history }) => {
    const [newest, ...earlier] = history ? faultsWithoutApology(history) : [];
    if (!newest) return undefined;
    const on = dayInWords(newest.on);
    const more = earlier.length > 0;
    return {
      about: newest.record,
      because: {
        en: `A fault of ours on ${on.en} (${newest.what.en}), no apology on record${more ? `; ${earlier.length} more before it` : ''}.`,
        zh: `${on.zh}发生服务过失（${newest.what.zh}），尚无致歉记录${more ? `；此前还有${earlier.length}次` : ''}。`,
      },
      evidence: [newest, ...earlier],
    };
  },
};

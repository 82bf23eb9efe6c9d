import { dayInWords } from '../days';
import type { Prompt } from './prompt';

export const adviserHasLeft: Prompt = {
  id: 'B17',
  words: { en: 'Introduce the team and new adviser.', zh: '原顾问已离职：介绍服务小组与新顾问。' },
  idea: {
    words: {
      en: 'Depend less on one employee: rotation, a service team, shared customer records.',
      zh: '避免员工流失造成客户流失：实行轮换制度、组建客户服务小组、共享客户资料。',
    },
    taxonomy: 'T8.5',
  },
  kind: 'service',
  priority: 72,
  coolDownDays: 365,
  ground: ({ history }) => {
    const { adviser } = history ?? {};
    if (!adviser?.leftOn) return undefined;
    const on = dayInWords(adviser.leftOn);
    return {
      about: `adviser:${adviser.name}`,
      because: {
        en: `${adviser.name}, who looked after this guest, left on ${on.en}.`,
        zh: `负责该客户的顾问${adviser.name}已于${on.zh}离职。`,
      },
      evidence: [{ record: 'adviser', on: adviser.leftOn, what: { en: 'Adviser left', zh: '顾问离职' } }],
    };
  },
};

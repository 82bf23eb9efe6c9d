import { dayInWords } from '../days';
import type { Prompt } from './prompt';

/** Not for a guest whose relation is known to have ended: that is win-back's matter, or nobody's (R41, B25). */
export const beyondUsualGap: Prompt = {
  id: 'B7',
  words: { en: 'At risk: contact, ask why.', zh: '超过惯常预订间隔：主动联系，了解原因。' },
  idea: {
    words: {
      en: 'Churn always leaves traces: identify it first, then contact the guest, listen and find the reason.',
      zh: '客户流失有迹可循：先识别，再主动联系，倾听并了解原因。',
    },
    taxonomy: 'T6.1, T6.10, T8.6',
  },
  kind: 'marketing',
  priority: 65,
  coolDownDays: 60,
  ground: ({ history, rhythm, inactivity }) => {
    const { last, usualGap } = rhythm;
    if (inactivity.kind !== 'beyond' || !last || history?.departure) return undefined;
    const on = dayInWords(last.on);
    const limit = Math.round(inactivity.limitDays);
    return {
      about: last.record,
      because:
        usualGap === undefined
          ? {
              en: `Last booking ${on.en}: ${inactivity.silentDays} days ago, limit ${limit}.`,
              zh: `上次预订为${on.zh}，距今${inactivity.silentDays}天，上限为${limit}天。`,
            }
          : {
              en: `Last booking ${on.en}: ${inactivity.silentDays} days ago, usual gap ${usualGap}.`,
              zh: `上次预订为${on.zh}，距今${inactivity.silentDays}天，惯常间隔为${usualGap}天。`,
            },
      evidence: [last],
    };
  },
};

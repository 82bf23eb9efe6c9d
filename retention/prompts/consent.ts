import { dayInWords } from '../days';
import type { Prompt } from './prompt';

/**
 * Silence is not consent: as long as no record says yes, marketing is held back. `no` and `unknown` differ in
 * their reason, and in that an unknown consent may be asked for.
 */
export const serviceOnly: Prompt = {
  id: 'B26',
  words: { en: 'No prompt but service notices.', zh: '未授权营销：仅显示服务信息。' },
  idea: {
    words: {
      en: 'Security and privacy: comply with privacy law and so build trust.',
      zh: '数据安全与隐私保护：遵守隐私法规，建立信任。',
    },
    taxonomy: 'T11.5',
  },
  kind: 'service',
  priority: 0,
  coolDownDays: 0,
  stands: true,
  ground: ({ history, today }) => {
    const consent = history?.consent;
    if (!consent || consent.marketing === 'yes') return undefined;
    if (consent.marketing === 'no') {
      const on = dayInWords(consent.on ?? today);
      return {
        about: 'consent:no',
        because: consent.on
          ? { en: `Marketing declined on ${on.en}.`, zh: `客户于${on.zh}拒绝营销。` }
          : { en: 'Marketing declined; the day is not on record.', zh: '客户已拒绝营销（日期未记录）。' },
        evidence: [
          {
            record: 'consent:no',
            on: consent.on ?? today,
            what: consent.on
              ? { en: 'Declined marketing', zh: '拒绝营销' }
              : {
                  en: 'Declined marketing on an unrecorded day, as read',
                  zh: '拒绝营销（日期未记录），查阅于',
                },
          },
        ],
      };
    }
    const on = dayInWords(today);
    return {
      about: 'consent:unknown',
      because: {
        en: `No record of marketing consent as of ${on.en}.`,
        zh: `截至${on.zh}，没有营销授权记录。`,
      },
      evidence: [
        { record: 'consent:unknown', on: today, what: { en: 'No consent on file', zh: '无授权记录' } },
      ],
    };
  },
};

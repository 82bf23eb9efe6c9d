import { complaintSteps } from '../customer-history';
import { dayInWords, daysBetween, daysInWords } from '../days';
import { openComplaints } from '../open-matters';
import type { Words } from '../words';
import type { Prompt } from './prompt';

const stepWords: Readonly<Record<(typeof complaintSteps)[number], Words>> = {
  receive: { en: 'receive it', zh: '接收' },
  record: { en: 'record it', zh: '记录' },
  analyse: { en: 'analyse it', zh: '分析' },
  resolve: { en: 'resolve it', zh: '解决' },
  'feed-back': { en: 'report back', zh: '反馈' },
};

export const openComplaint: Prompt = {
  id: 'B5',
  words: {
    en: 'Do not sell; go to the complaint step now due.',
    zh: '有未结投诉：先处理投诉，暂停推销。',
  },
  idea: {
    words: {
      en: 'A complaint takes five steps: receive, record, analyse, resolve, feed back.',
      zh: '投诉处理流程：接收、记录、分析、解决、反馈。',
    },
    taxonomy: 'T9.4',
  },
  kind: 'service',
  priority: 95,
  coolDownDays: 7,
  pausesMarketing: true,
  ground: ({ history, today }) => {
    const [newest, ...earlier] = history ? openComplaints(history) : [];
    if (!newest) return undefined;
    const due = complaintSteps.find((step) => !newest.steps[step]) ?? 'resolve';
    const on = dayInWords(newest.on);
    const open = daysInWords(daysBetween(newest.on, today));
    return {
      about: newest.record,
      because: {
        en: `Complaint of ${on.en} open for ${open.en}; now due: ${stepWords[due].en}.`,
        zh: `${on.zh}的投诉未结（已${open.zh}），当前应进行：${stepWords[due].zh}。`,
      },
      evidence: [newest, ...earlier],
    };
  },
};

import type { Words } from '../../../retention/words';
import type { Parameter, ParameterUnit } from '../../../sim/scenario/parameters';

const units: Record<ParameterUnit, Words | undefined> = {
  share: { en: '%', zh: '%' },
  level: { en: 'of 100', zh: '/ 100' },
  trip: { en: 'of a trip’s price', zh: '× 出行价格' },
  days: { en: 'days', zh: '天' },
  count: undefined,
  shape: { en: 'shape', zh: '形状' },
  yuan: { en: 'money', zh: '金额' },
  times: { en: 'times', zh: '倍' },
  'per-round': { en: 'a round', zh: '每轮' },
};

export const unitWords = (unit: ParameterUnit): Words | undefined => units[unit];

/** Shares in percent and levels of 100, as a round shows its levers; everything else as the engine has it. */
export const unitTimes = (unit: ParameterUnit): number => (unit === 'share' || unit === 'level' ? 100 : 1);

/** What the catalogue remarks on a figure of the course, in Chinese. */
export const remarks: Readonly<Record<string, string>> = {
  '250 is an anecdotal upper bound': '250只是逸闻中的上限',
  '80%, source not given': '80%，未注明来源',
  '5–10 times keeping, source not given': '获客成本为留客的5–10倍，未注明来源',
};

/** Whose number the default is. */
export function whoseNumberWords(mark: Parameter['mark']): Words {
  if (mark.whose === 'course') {
    const [row = '', remark] = mark.row.split(': ');
    if (!remark) return { en: `Course ${row}`, zh: `课程 ${row}` };
    return { en: `Course ${row}: ${remark}`, zh: `课程 ${row}：${remarks[remark] ?? remark}` };
  }
  if (mark.whose === 'published') return { en: mark.source, zh: mark.source };
  if (!mark.idea) return { en: 'Ours, a teaching value', zh: '本软件的教学取值' };
  const idea = whoseNumberWords(mark.idea);
  return { en: `Ours, a teaching value; idea: ${idea.en}`, zh: `本软件的教学取值；思路出处：${idea.zh}` };
}

import type { Words } from '../../../retention/words';
import type { CustomerName } from '../../../sim/contract/decisions';
import type { ChurnLabel, Destination, Strand } from '../../../sim/contract/ledger';
import type { Account } from '../../../sim/debrief/cause-table';
import type { Explanation } from '../../../sim/debrief/exit-causes';
import type { School } from '../../../sim/debrief/schools';
import { guestName } from '../../../sim/guest-names';

/** A customer by the reader's form of the name first; the card may show the other. */
export function customerWords(customer: CustomerName): Words {
  const { en, zh } = guestName(customer);
  return { en: `${en} ${zh}`, zh: `${zh} ${en}` };
}

/** What each strand says: the single thing but for which somebody would have stayed. */
export const strandWords: Record<Strand, Words> = {
  'own-life': { en: 'Their own life took them elsewhere', zh: '生活变化' },
  'rival-offer': { en: 'A rival’s offer', zh: '对手的优惠' },
  downturn: { en: 'Hard times', zh: '经济下行' },
  'destination-event': { en: 'An event at the destination', zh: '目的地突发事件' },
  'price-rise': { en: 'The price rise', zh: '涨价' },
  'service-fault': { en: 'Faults of service', zh: '服务过失' },
  'peak-gap': { en: 'The seasonal service gap', zh: '季节性服务断层' },
  'broken-promise': { en: 'More promised than delivered', zh: '言过其实' },
  misunderstanding: { en: 'Not understanding the product', zh: '不了解产品' },
  'slow-answer': { en: 'Waiting for answers', zh: '答复太慢' },
  'refund-flow': { en: 'The change and refund flow', zh: '退改签流程' },
  'adviser-left': { en: 'An adviser who left', zh: '顾问离职' },
  'being-approached': { en: 'Being approached', zh: '被主动联系' },
  'weak-bond': { en: 'A weak bond', zh: '纽带薄弱' },
  'word-of-mouth': { en: 'What others said', zh: '他人口碑' },
  'bad-debt': { en: 'Bad debt', zh: '恶意欠款' },
  'low-switching-cost': { en: 'Low switching cost', zh: '转移成本低' },
};

/** The row of the course each strand belongs to (T6.3–T6.9, T7, T8). */
export const strandRow: Record<Strand, string> = {
  'own-life': 'T6.5',
  'rival-offer': 'T6.6',
  downturn: 'T6.3',
  'destination-event': 'T6.3',
  'price-rise': 'T8.3',
  'service-fault': 'T6.7',
  'peak-gap': 'T7.2',
  'broken-promise': 'T6.7',
  misunderstanding: 'T2.4',
  'slow-answer': 'T7.5',
  'refund-flow': 'T6.1',
  'adviser-left': 'T6.9',
  'being-approached': 'T8.4',
  'weak-bond': 'T6.9',
  'word-of-mouth': 'T2.6',
  'bad-debt': 'T6.8',
  'low-switching-cost': 'T6.9',
};

export const explanationWords: Record<Explanation, Words> = {
  single: { en: 'One thing alone', zh: '单一原因' },
  'either-of': {
    en: 'Either of several: each alone would have kept them',
    zh: '数因之一：去掉任何一个都能留住',
  },
  together: { en: 'Several together: only without all of them', zh: '数因合力：全部去掉才能留住' },
  unpreventable: { en: 'Unpreventable: they would have left anyway', zh: '无法避免：无论如何都会离开' },
};

export const accountWords: Record<Account, Words> = {
  ours: { en: 'On your account', zh: '可归于经营' },
  outside: { en: 'Natural and macro losses', zh: '自然与宏观流失' },
  dismissed: { en: 'Dismissed by you', zh: '由企业终止' },
};

export const schoolWords: Record<School, Words> = {
  firmPushes: {
    en: '《客户关系管理》 chapter 3: passive is who was pushed away',
    zh: '《客户关系管理》第3章：被企业“推走”的是被动流失',
  },
  whoActs: {
    en: '《客户服务与管理》 project 6: passive is whom the firm dismissed',
    zh: '《客户服务与管理》项目六：被企业终止服务的是被动流失',
  },
};

export const labelWords: Record<ChurnLabel, Words> = {
  active: { en: 'Active', zh: '主动流失' },
  passive: { en: 'Passive', zh: '被动流失' },
  'not-classified': { en: 'Not classified', zh: '不归类' },
};

export const destinationWords: Record<Destination, Words> = {
  rival: { en: 'to a rival', zh: '转向对手' },
  nobody: { en: 'to nobody', zh: '不再出行' },
  unknown: { en: 'where to is unknown', zh: '去向未知' },
};

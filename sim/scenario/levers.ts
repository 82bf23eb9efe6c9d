import * as v from 'valibot';
import type { Words } from '../../retention/words';
import { bondLevers } from './levers/bonds';
import { careLevers } from './levers/care-and-rules';
import type { DeclaredLever, LeverGroup } from './levers/lever';
import { offerLevers } from './levers/offer';
import { reachLevers } from './levers/reach';

export type { LeverGroup, LeverUnit } from './levers/lever';

/** A decision a student can take, by its id. */
export interface Lever extends DeclaredLever {
  id: LeverId;
}

export const leverGroups: Record<LeverGroup, Words> = {
  price: { en: 'Price', zh: '价格' },
  capacity: { en: 'Capacity', zh: '接待能力' },
  product: { en: 'Product', zh: '产品' },
  promise: { en: 'Promises', zh: '承诺' },
  care: { en: 'Care', zh: '客户关怀' },
  complaints: { en: 'Complaints', zh: '投诉处理' },
  rules: { en: 'Change and refund rules', zh: '退改签规则' },
  rewards: { en: 'Rewards and club', zh: '奖励与俱乐部' },
  staff: { en: 'Staff', zh: '员工' },
  growth: { en: 'New customers', zh: '新客户' },
  approach: { en: 'Whom to approach', zh: '主动联系谁' },
  'win-back': { en: 'Win-back', zh: '客户挽回' },
  screening: { en: 'Screening', zh: '信誉审查' },
  knowledge: { en: 'Knowledge', zh: '信息与调查' },
  crisis: { en: 'After a crisis', zh: '危机修复' },
};

/** Every decision, declared once. */
const catalogue = { ...offerLevers, ...careLevers, ...bondLevers, ...reachLevers };

export type LeverId = keyof typeof catalogue;

const ids = Object.keys(catalogue) as [LeverId, ...LeverId[]];
export const LeverId = v.picklist(ids);

/** All levers in the order in which they are shown. */
export const levers: readonly Lever[] = ids.map((id) => ({ id, ...catalogue[id] }));

export const leverById = (id: LeverId): Lever => ({ id, ...catalogue[id] });

/** Where each lever's value lies in the firm's array of levers. */
export const leverIndex = Object.fromEntries(ids.map((id, i) => [id, i])) as Record<LeverId, number>;

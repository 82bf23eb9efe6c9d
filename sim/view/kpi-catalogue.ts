import type { Words } from '../../retention/words';
import type { Kpis } from '../contract/run';

export type KpiId = keyof Kpis;
export type KpiUnit = 'share' | 'money' | 'likert' | 'times';

/**
 * How a firm comes by the number. `books`: from its own accounts and bookings. `survey`: only from customers
 * who were asked, so it comes with how many. `count`: no firm sees it, since nobody gives notice (C25); the
 * classroom counts it for the class.
 */
export type KpiSource = 'books' | 'survey' | 'count';

export interface KpiEntry {
  readonly id: KpiId;
  /** Row of the course: K1–K8 are the eight indicators, the others stand beside them (R81, R82). */
  readonly row: string;
  readonly name: Words;
  readonly formula: Words;
  readonly unit: KpiUnit;
  readonly source: KpiSource;
  /** Up is good, down is good, or neither by itself. */
  readonly better: 'up' | 'down' | 'neither';
}

const entry = (
  row: string,
  id: KpiId,
  unit: KpiUnit,
  source: KpiSource,
  better: KpiEntry['better'],
  name: Words,
  formula: Words,
): KpiEntry => ({ row, id, unit, source, better, name, formula });

const w = (en: string, zh: string): Words => ({ en, zh });

/** The eight indicators of the course, then the further ones. Formulas are ours (6.4): the course gives none. */
export const kpiCatalogue: readonly KpiEntry[] = [
  entry(
    'K1',
    'satisfaction',
    'likert',
    'survey',
    'up',
    w('Satisfaction', '客户满意度'),
    w(
      'mean answer of those surveyed this round, 1 worst to 5 best',
      '本轮受访客户打分的平均值，1最差，5最好',
    ),
  ),
  entry(
    'K2',
    'loyalty',
    'share',
    'survey',
    'up',
    w('Loyalty', '客户忠诚度'),
    w(
      'of those surveyed: three trips or more, mostly without an offer, and 4 or 5 of 5',
      '受访客户中：消费三次以上、多数不靠优惠、打分4或5的比例',
    ),
  ),
  entry(
    'K3',
    'retentionRate',
    'share',
    'count',
    'up',
    w('Retention rate', '客户保持率'),
    w(
      'customers at the start still here at the end ÷ customers at the start',
      '期初客户中期末仍在的人数 ÷ 期初客户数',
    ),
  ),
  entry(
    'K4',
    'churnRate',
    'share',
    'count',
    'down',
    w('Churn rate', '客户流失率'),
    w('1 − retention rate, on the same base', '1 − 客户保持率，同一基数'),
  ),
  entry(
    'K5',
    'lifetimeValue',
    'money',
    'count',
    'up',
    w('Lifetime value', '客户生命周期价值'),
    w(
      'Σ (margin − keeping cost) × P(active) ÷ (1 + d)ᵗ, per customer',
      '每位客户：Σ（毛利 − 维护成本）× 仍活跃概率 ÷ (1 + d)ᵗ',
    ),
  ),
  entry(
    'K6',
    'acquisitionCost',
    'money',
    'books',
    'down',
    w('Cost of a new customer', '客户获取成本'),
    w('acquisition spend ÷ new customers', '获客投入 ÷ 新客户数'),
  ),
  entry(
    'K7',
    'serviceLevel',
    'share',
    'books',
    'up',
    w('Service level', '服务水平'),
    w('trips without a fault ÷ trips wanted (made and turned away)', '无差错出行 ÷（成行 + 被拒）'),
  ),
  entry(
    'K8',
    'campaignEffect',
    'times',
    'books',
    'up',
    w('Campaign effect', '营销活动效果'),
    w('margin of the customers approached ÷ cost of approaching', '被联系客户的毛利 ÷ 联系成本'),
  ),
  entry(
    'K10',
    'complaintRate',
    'share',
    'books',
    'neither',
    w('Complaint rate', '客户投诉率'),
    w('complaints ÷ bookings; low can also mean silence', '投诉数 ÷ 预订数；低也可能只是沉默'),
  ),
  entry(
    'T9.4',
    'resolutionRate',
    'share',
    'books',
    'up',
    w('Complaints carried through', '投诉办结率'),
    w(
      'closed with feedback ÷ in hand: received now or open from before',
      '已反馈办结 ÷ 在办：本轮收到与此前未结',
    ),
  ),
  entry(
    'K11',
    'recommendation',
    'share',
    'survey',
    'up',
    w('Willing to recommend', '客户推荐意愿'),
    w('of those surveyed: 4 or 5 of 5', '受访客户中打分4或5的比例'),
  ),
  entry(
    'K12',
    'brandLoyalty',
    'share',
    'survey',
    'up',
    w('Brand loyalty', '品牌忠诚度'),
    w(
      'of those surveyed: three trips or more, mostly without an offer, and 5 of 5',
      '受访客户中消费三次以上、多数未用优惠且打分5的比例',
    ),
  ),
  entry(
    'K13',
    'purchaseFrequency',
    'times',
    'books',
    'up',
    w('Trips per customer', '购买频率'),
    w('trips this round ÷ active customers', '本轮出行数 ÷ 活跃客户数'),
  ),
  entry(
    'K13',
    'averageOrder',
    'money',
    'books',
    'up',
    w('Average order', '平均订单金额'),
    w('revenue ÷ trips', '收入 ÷ 出行数'),
  ),
  entry(
    'K14',
    'repurchaseRate',
    'share',
    'books',
    'up',
    w('Repurchase rate', '复购率'),
    w('customers with two trips or more ÷ customers with one or more', '消费两次以上的客户 ÷ 消费过的客户'),
  ),
  entry(
    'T2.1',
    'keepCost',
    'money',
    'books',
    'down',
    w('Cost of keeping one', '维系一位客户的成本'),
    w('(care, offers, compensation, win-back) ÷ customers kept', '（关怀、优惠、补偿、挽回）÷ 留住的客户数'),
  ),
  entry(
    'T2.1',
    'acquireOverKeep',
    'times',
    'books',
    'neither',
    w('New against kept', '获取与维系成本之比'),
    w(
      'cost of a new customer ÷ cost of keeping one. “5–10”: courseware figure, source not given',
      '客户获取成本 ÷ 维系成本。“5–10倍”：课件数字，未注明来源',
    ),
  ),
  entry(
    'M22',
    'heldNotLoyal',
    'share',
    'survey',
    'down',
    w('Held, not loyal', '被锁住而非忠诚'),
    w(
      'of those surveyed: 1 or 2 of 5, and yet three trips or more',
      '受访客户中打分1或2、却仍消费三次以上的比例',
    ),
  ),
];

export const isOneOfTheEight = ({ row }: KpiEntry): boolean => /^K[1-8]$/.test(row);

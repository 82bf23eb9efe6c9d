import type { Words } from '../../../retention/words';
import type { BehindNumber } from '../../../sim/view/customers-behind';

const names: Record<BehindNumber, Words> = {
  active: { en: 'Customers now', zh: '现有客户' },
  left: { en: 'Left', zh: '离开' },
  joined: { en: 'New', zh: '新客户' },
  'came-back': { en: 'Came back', zh: '挽回' },
  travelled: { en: 'Travelled', zh: '出行' },
  'met-a-fault': { en: 'Met a fault', zh: '遇到服务过失' },
  complained: { en: 'Complained', zh: '投诉' },
  cancelled: { en: 'Cancelled', zh: '取消' },
  'no-show': { en: 'Did not show up', zh: '预订未到' },
  dissatisfied: { en: 'Answered 1 or 2 of 5', zh: '打分1或2' },
};

/** The heading over the customers behind a number. */
export const behindWords = (behind: BehindNumber, round: number): Words => ({
  en: `${names[behind].en}, round ${round}`,
  zh: `第${round}轮 · ${names[behind].zh}`,
});

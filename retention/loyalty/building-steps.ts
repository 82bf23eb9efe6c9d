import type { CustomerHistory, Day } from '../customer-history';
import type { Words } from '../words';
import { attitudeOf } from './attitude';
import { purchasesOf } from './purchases';

/** One of the six steps of building loyalty (T5.33–T5.38, R33), with the action that fits it. */
export interface BuildingStep {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly row: string;
  readonly words: Words;
  readonly action: Words;
}

const attract: BuildingStep = {
  step: 1,
  row: 'T5.33',
  words: { en: 'Attract potential customers', zh: '吸引潜在客户' },
  action: { en: 'Introduce us briefly and naturally.', zh: '以简洁、自然的方式介绍我们。' },
};
const define: BuildingStep = {
  step: 2,
  row: 'T5.34',
  words: { en: 'Define target customers', zh: '确定目标客户' },
  action: {
    en: 'Find out what they value and can spend; no firm satisfies all.',
    zh: '了解其价值取向与消费能力；没有企业能满足所有人。',
  },
};
const firstTime: BuildingStep = {
  step: 3,
  row: 'T5.35',
  words: { en: 'Cultivate first-time customers', zh: '培养首次消费客户' },
  action: {
    en: 'A good-value product first, then a personal one.',
    zh: '先提供物美价廉的产品，再提供个性化产品。',
  },
};
const repeat: BuildingStep = {
  step: 4,
  row: 'T5.36',
  words: { en: 'Guide repeat consumption', zh: '引导客户重复消费' },
  action: {
    en: 'Add value, give more information, keep in touch.',
    zh: '提供增值服务与更多资讯，保持密切联系。',
  },
};
const dieHard: BuildingStep = {
  step: 5,
  row: 'T5.37',
  words: { en: 'Lock in die-hard customers', zh: '锁定铁杆客户' },
  action: {
    en: 'Ask their opinion, through channels that are simple and smooth.',
    zh: '征询意见，反馈渠道要多、简单、畅通。',
  },
};
const advocate: BuildingStep = {
  step: 6,
  row: 'T5.38',
  words: { en: 'Keep advocate customers', zh: '留住宣传客户' },
  action: {
    en: 'Review their feedback regularly, correct at once, and thank for the referral.',
    zh: '定期评估其反馈，立即改正，并感谢推荐。',
  },
};

export const buildingSteps: readonly BuildingStep[] = [attract, define, firstTime, repeat, dieHard, advocate];

/** Courseware B21 calls the second and third booking repeat; from the fourth on a guest is die-hard. */
const dieHardFrom = 4;

/**
 * The step a guest has reached. Often here and dissatisfied is no die-hard but held (M22), and stays at step
 * 4; one who brings friends is an advocate from the second purchase on.
 */
export function buildingStepOf(history: CustomerHistory, today: Day): BuildingStep {
  const { length } = purchasesOf(history, today);
  if (length === 0) return isKnown(history) ? define : attract;
  if (length === 1) return firstTime;
  if (attitudeOf(history).level === 'low') return repeat;
  if (history.referrals?.length) return advocate;
  return length >= dieHardFrom ? dieHard : repeat;
}

/** Something but a name: they spoke to us, told a wish, or made a booking they did not keep. */
const isKnown = ({ contacts, preferences, bookings }: CustomerHistory): boolean =>
  preferences.length > 0 || bookings.length > 0 || contacts.some(({ from }) => from === 'guest');

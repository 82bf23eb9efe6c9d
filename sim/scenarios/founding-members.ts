import { asked } from '../questions';
import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening } from './opening';

/** The Xiaomi thank-you (F11): a reward without a threshold for those who were there first. */
export const foundingMembers: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'founding-members',
  role: 'hotel',
  title: { en: 'Thank the first ones', zh: '谢谢最早的那批人' },
  setting: {
    en: 'A small group of boutique hotels turns ten. Its first guests made it, by coming back and by bringing friends, and have never been thanked. You can thank them with something that asks for nothing, build them a circle, reward those who bring friends, or spend the same money on advertising. (Courseware: in 2021 Xiaomi gave buyers of its first phone red packets of 1,999 yuan, 370 million yuan in all, without a spending threshold; source not given.)',
    zh: '一家精品酒店小集团十周年了。最早的客人一次次回来，还带来朋友，成就了它，却从没被感谢过。你可以送他们一份没有门槛的谢礼，为他们建一个圈子，感谢带朋友来的人，也可以把同样的钱拿去做广告。（课件：2021 年小米向首款手机的买家发放 1,999 元无门槛红包，共 3.7 亿元；未注明出处。）',
  },
  teaches: {
    en: 'A thank-you that asks for nothing builds belonging and is talked about; a coupon with conditions is a price. Loyal guests bring the cheapest new guests there are, as long as they remain delighted.',
    zh: '不求回报的感谢带来归属感，也会被人说起；带条件的券只是一个价格。只要一直满意，忠诚客人带来的新客最便宜。',
  },
  usualMistake: {
    en: 'Thanking once, loudly, in the first round, and counting the bookings of the next week.',
    zh: '开局热热闹闹谢一次，然后只数下一周的订单。',
  },
  courseRows: ['T2.6', 'T2.7', 'T5.18', 'T5.40', 'T5.41'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 700,
  parameters: {
    'customers.tripShape': 1.8,
    'customers.tripAlpha': 200,
    'customers.spendV': 650,
    'customers.startTrips': 5,
    'customers.startSatisfaction': 0.62,
    'customers.startTrust': 0.6,
    'customers.responsiveness': 0.5,
    'customers.responsivenessSpread': 0.3,
    'customers.consent': 0.8,
    'value.attachment': 0.5,
    'attachment.perContact': 0.2,
    'approach.wakes': 0.1,
    'customers.reach': 40,
    'growth.referral': 0.05,
    'growth.costOfOne': 1400,
    'growth.saturation': 30_000,
    'firm.margin': 0.4,
    'firm.fixedCost': 150_000,
    'firm.slack': 1.35,
    'switching.brand': 0.35,
  },
  chain: hotelChain,
  season: [0.8, 1, 1.3, 0.9],
  shocks: [
    {
      kind: 'rival-opens',
      round: 4,
      rounds: 5,
      size: 1,
      words: { en: 'An international brand opens across the lake.', zh: '湖对岸开了一家国际品牌酒店。' },
      foretold: true,
    },
  ],
  levers: [
    ...opening(1, 'referralReward', 'birthdayPack'),
    { id: 'discount', opensInRound: 1, max: 0.15 },
    { id: 'acquisition', opensInRound: 1, max: 40_000 },
    { id: 'club', opensInRound: 2, costTimes: 8 },
    ...approachOpening(2),
    { id: 'tiers', opensInRound: 3, costTimes: 10 },
    { id: 'careAfter', opensInRound: 3, costTimes: 6 },
    { id: 'training', opensInRound: 3, costTimes: 6 },
    { id: 'itinerary', opensInRound: 4, costTimes: 6 },
    { id: 'complaintStaff', opensInRound: 4, costTimes: 3 },
    ...opening(4, 'remedy'),
  ],
  questions: [
    asked('Q7', 2),
    asked('Q10', 5),
    {
      text: {
        en: 'What would a thank-you with a spending threshold have told your first guests?',
        zh: '如果谢礼设了消费门槛，等于对最早的客人说了什么？',
      },
      afterRound: 8,
    },
  ],
};

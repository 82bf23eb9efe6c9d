import { asked } from '../questions';
import { onlineChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening } from './opening';

/** The courseware's opening scene (T1.8): an online travel agency remembers a birthday, and what the guest likes. */
export const birthdayPack: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'birthday-pack',
  role: 'online-travel-agency',
  title: { en: 'The birthday pack', zh: '生日礼包' },
  setting: {
    en: 'You run the members of an online travel agency. People have booked with you for years and feel nothing about it. You may send a birthday pack (a no-threshold coupon and a little-known route that fits past trips) to those who consented, get to know your guests, or simply pay them with coupons. Half of them never consented to anything.',
    zh: '你负责一家在线旅行社的会员。客人用了好几年，却没什么感情。你可以给授权过的客人寄生日礼包（一张无门槛券，一条贴合过往行程的小众路线），可以多了解客人，也可以干脆发券。有一半客人从未授权过任何营销。',
  },
  teaches: {
    en: 'An emotional bond plus personal fit holds where a coupon only sells. Consent decides whom you may reach at all, so care that needs no consent has to carry the rest.',
    zh: '情感联结加上个性化才留得住人，优惠券只会带来成交。能触达谁取决于授权，其余的人要靠不需要授权的关怀。',
  },
  usualMistake: {
    en: 'Sending everybody a coupon, and approaching those who look about to leave: some of them had only forgotten you.',
    zh: '给所有人发券，又专挑看似要走的人去打扰：其中一些人本来只是忘了你。',
  },
  courseRows: ['T1.2', 'T1.8', 'T3.4', 'T9.1', 'T5.41'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.5,
    'customers.tripAlpha': 170,
    'customers.spendV': 500,
    'customers.consent': 0.5,
    'customers.startTrips': 3,
    'customers.startSatisfaction': 0.57,
    'rival.quality': 0.64,
    'customers.priceSensitivity': 0.5,
    'customers.inertia': 0.55,
    'customers.responsiveness': 0.1,
    'value.attachment': 0.6,
    'attachment.perContact': 0.25,
    'firm.advisers': 1,
    'firm.adviserLeaves': 0,
    'firm.slack': 1.6,
    'firm.fixedCost': 90_000,
    'switching.personal': 0.05,
    'rival.attention': 0.15,
    'growth.costOfOne': 240,
  },
  chain: onlineChain,
  season: [0.9, 1, 1.2, 0.9],
  shocks: [
    {
      kind: 'rival-offer',
      round: 5,
      rounds: 2,
      size: 0.08,
      words: { en: 'A rival takes 8% off for two rounds.', zh: '对手连续两轮全线九二折。' },
      foretold: false,
    },
  ],
  levers: [
    ...opening(1, 'birthdayPack', 'careBefore'),
    { id: 'discount', opensInRound: 1, max: 0.15 },
    { id: 'customerData', opensInRound: 1, costTimes: 2 },
    { id: 'careAfter', opensInRound: 2, costTimes: 4 },
    { id: 'careDuring', opensInRound: 2, costTimes: 8 },
    { id: 'points', opensInRound: 2, max: 0.04 },
    ...opening(2, 'surveyMethod', 'surveySample'),
    { id: 'club', opensInRound: 3, costTimes: 6 },
    { id: 'tiers', opensInRound: 3, costTimes: 8 },
    { id: 'answerTime', opensInRound: 3, costTimes: 6 },
    ...approachOpening(4),
  ],
  questions: [
    asked('Q1', 2),
    asked('Q2', 5),
    {
      text: {
        en: 'What did you need to know about a guest to choose the route in the pack, and which of it would you not want known about yourself?',
        zh: '要选好礼包里的那条路线，你需要知道客人的哪些信息？其中哪些是你自己不愿意被别人知道的？',
      },
      afterRound: 8,
    },
  ],
};

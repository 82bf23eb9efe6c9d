import { asked } from '../questions';
import { tourChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening } from './opening';

/** Huawei and Xiaomi fans (T2.10): loyal customers take the new product, if they are loyal by then. */
export const newRoute: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'new-route',
  role: 'travel-agency',
  title: { en: 'Who goes first?', zh: '谁愿意第一个去？' },
  setting: {
    en: 'You have found a valley nobody sells yet. Launching it costs dear in every round it runs, and only guests who think well of you will try it. Right now few do. You can launch at once to strangers by advertising, or first make guests who would follow you anywhere.',
    zh: '你找到一个还没人卖的山谷。新线路开一轮就要花一轮的大钱，只有信得过你的客人才愿意尝试，而眼下这样的人不多。你可以马上靠广告卖给陌生人，也可以先养出愿意跟你走的客人。',
  },
  teaches: {
    en: 'A new route sells to loyalty that was built before. Timing is the decision: launch when enough guests would follow, and stop paying for what they do not take up.',
    zh: '新线路卖给的是早先养成的忠诚。关键在时机：等愿意跟随的人够多再开，没人买就别再花钱。',
  },
  usualMistake: {
    en: 'Launching in the first round and raising the advertising when nobody comes.',
    zh: '第一轮就上新，没人来就加广告。',
  },
  courseRows: ['T2.10', 'T2.7', 'T5.10', 'T5.13', 'T5.36'],
  minutes: 20,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 800,
  parameters: {
    'customers.tripShape': 1.7,
    'customers.tripAlpha': 180,
    'customers.spendV': 900,
    'customers.startTrips': 3,
    'customers.startSatisfaction': 0.56,
    'customers.startTrust': 0.5,
    'customers.varietySeeking': 0.3,
    'growth.referral': 0.04,
    'firm.fixedCost': 150_000,
    'firm.margin': 0.36,
    'growth.costOfOne': 900,
  },
  chain: tourChain,
  season: [0.8, 1, 1.2, 1],
  shocks: [
    {
      kind: 'rival-opens',
      round: 6,
      rounds: 3,
      size: 1,
      words: { en: 'A rival starts selling the valley too.', zh: '对手也开始卖这个山谷了。' },
      foretold: true,
    },
  ],
  levers: [
    { id: 'guide', opensInRound: 1, costTimes: 7 },
    { id: 'newProduct', opensInRound: 1, costTimes: 3 },
    { id: 'acquisition', opensInRound: 1, max: 40_000 },
    { id: 'training', opensInRound: 2, costTimes: 5 },
    { id: 'careDuring', opensInRound: 2, costTimes: 6 },
    { id: 'careAfter', opensInRound: 2, costTimes: 6 },
    { id: 'club', opensInRound: 3, costTimes: 6 },
    { id: 'transparency', opensInRound: 3, costTimes: 5 },
    ...opening(3, 'referralReward', 'remedy'),
    { id: 'complaintStaff', opensInRound: 3, costTimes: 4 },
    ...approachOpening(4),
  ],
  questions: [
    asked('Q10', 3),
    asked('Q6', 6),
    {
      text: {
        en: 'Who took the new route, and what had you done for them two rounds before?',
        zh: '买新线路的是哪些人？两轮之前你为他们做过什么？',
      },
      afterRound: 8,
    },
  ],
};

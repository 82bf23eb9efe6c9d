import { asked } from '../questions';
import { onlineChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening, winBackOpening } from './opening';

/** The bank card (F10, R63): a broken points promise, and a call one month later. */
export const lateCall: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'late-call',
  role: 'online-travel-agency',
  title: { en: 'The call came a month later', zh: '一个月后才来的电话' },
  setting: {
    en: 'Your travel card was sold with “the yearly fee is on us, pay it with points”. The points never suffice. Guests close their account and nobody asks why; a month later somebody telephones and offers a coupon. (Courseware: the customer manager called back one month after the card was given up. Travel card and platform are ours.)',
    zh: '你的旅行卡当初是这样卖的：“年费我们包，积分就能抵。”可积分总是不够抵。客人销户，没人问一句为什么；一个月后才有人打电话来，送一张券。（课件：客户退卡一个月后，客户经理才回电。旅行卡和平台是我们的设定。）',
  },
  teaches: {
    en: 'Win-back begins at the first moment, with an apology and the question why; each week halves a small chance. A remedy has to fit the cause, effort has to fit the customer, and the promise that drove them out has to go.',
    zh: '挽回要在第一时间开始：先道歉，再问为什么；每拖一周，本就不大的机会又少一截。措施要对症，投入要看客户，把人赶走的那句承诺也得改掉。',
  },
  usualMistake: {
    en: 'Offering everybody who left a coupon after thirty days, and keeping the promise in the advertisement.',
    zh: '三十天后给所有离开的人发券，广告里那句承诺却照旧。',
  },
  courseRows: ['T3.10', 'T4.4', 'T8.6', 'T8.7', 'T8.8'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 61,
  rounds: 9,
  customers: 1000,
  parameters: {
    'customers.tripShape': 1.6,
    'customers.tripAlpha': 120,
    'customers.spendV': 520,
    'customers.startTrips': 3,
    'customers.startTrust': 0.5,
    'customers.startSatisfaction': 0.55,
    'customers.inertia': 0.35,
    'winBack.base': 0.8,
    'firm.advisers': 1,
    'firm.adviserLeaves': 0,
    'firm.slack': 1.6,
    'firm.fixedCost': 75_000,
    'switching.personal': 0.05,
    'rival.attention': 0.2,
    'rival.quality': 0.63,
    'growth.costOfOne': 420,
  },
  chain: onlineChain,
  season: [1],
  shocks: [],
  levers: [
    ...winBackOpening(1),
    { id: 'promise', opensInRound: 2, default: 0.05, min: 0, max: 0.3 },
    { id: 'explanation', opensInRound: 2, costTimes: 5 },
    { id: 'points', opensInRound: 2 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 4 },
    ...opening(3, 'remedy', 'compensation'),
    { id: 'answerTime', opensInRound: 3, costTimes: 8 },
    ...approachOpening(4),
    { id: 'customerData', opensInRound: 4, costTimes: 3 },
    { id: 'careAfter', opensInRound: 4, costTimes: 6 },
  ],
  questions: [
    asked('Q4', 2),
    asked('Q3', 5),
    {
      text: {
        en: 'Of those you won back, who came for the price and who because the cause was gone? Who is still there at the end?',
        zh: '挽回的客户里，谁是冲着价格回来的，谁是因为原因消除了才回来的？到最后谁还在？',
      },
      afterRound: 9,
    },
  ],
};

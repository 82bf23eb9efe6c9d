import { asked } from '../questions';
import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening } from './opening';

/** Sam's Club as a travel membership (F13): guests pay to belong, so belonging has to be worth it. */
export const paidMembership: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'paid-membership',
  role: 'hotel',
  title: { en: 'Pay to belong', zh: '花钱入会' },
  setting: {
    en: 'A hotel group of the middle price band wants members who pay. A small fee each quarter is money at once and a reason to come back for what has been paid. It is also a price, and a promise: privileges, a circle, a better stay. Guests compare what they pay with what they feel.',
    zh: '一家中档酒店集团想办付费会员。每季一笔小小的会费，马上就有现金，也让人想着“钱都交了”而回来。可它也是一笔价格，更是一份承诺：要有特权、有圈子、住得更好。客人会拿付出的和感受到的来比。',
  },
  teaches: {
    en: 'A membership is an organisation, a habit and a switching cost in one. Financial ties hold only satisfied guests; the fee works on top of a better stay, not instead of it.',
    zh: '会员制同时是组织、习惯和转移成本。经济上的联系只留得住满意的客人；会费要建立在住得更好之上，不能拿它来顶替。',
  },
  usualMistake: {
    en: 'Setting the fee high in the first round because it is money at once, and adding the privileges later.',
    zh: '图会费来钱快，第一轮就收得很高，特权以后再说。',
  },
  courseRows: ['T3.5', 'T3.8', 'T3.8b', 'T5.41', 'T5.42'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.6,
    'customers.tripAlpha': 110,
    'customers.spendV': 260,
    'customers.startTrips': 3,
    'customers.sunkBias': 0.5,
    'firm.margin': 0.35,
    'firm.fixedCost': 90_000,
    'firm.slack': 1.4,
    'rival.attention': 0.18,
    'switching.economic': 1.1,
    'growth.costOfOne': 260,
  },
  chain: hotelChain,
  season: [0.8, 1, 1.3, 0.9],
  shocks: [
    {
      kind: 'rival-offer',
      round: 6,
      rounds: 2,
      size: 0.1,
      words: {
        en: 'Another chain copies the membership and takes 10% off for its first members.',
        zh: '另一家连锁酒店照搬会员制，首批会员九折。',
      },
      foretold: false,
    },
  ],
  levers: [
    ...opening(1, 'membershipFee'),
    { id: 'points', opensInRound: 1, max: 0.05 },
    { id: 'tiers', opensInRound: 1, costTimes: 4 },
    { id: 'club', opensInRound: 2, costTimes: 4 },
    { id: 'training', opensInRound: 2, costTimes: 4 },
    { id: 'pointsLife', opensInRound: 3 },
    { id: 'price', opensInRound: 3, min: 0.85, max: 1.15 },
    { id: 'careDuring', opensInRound: 3, costTimes: 4 },
    { id: 'complaintStaff', opensInRound: 4, costTimes: 3 },
    ...opening(4, 'remedy', 'referralReward'),
  ],
  questions: [
    asked('Q2', 3),
    {
      text: {
        en: 'Which of your members are held and which are loyal? How would you tell the two apart without asking them?',
        zh: '你的会员里，哪些是被套牢的，哪些是忠诚的？不问本人，怎么分辨？',
      },
      afterRound: 8,
    },
  ],
};

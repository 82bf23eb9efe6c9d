import { asked } from '../questions';
import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening } from './opening';

/** The Starbucks app (F12) as app-only booking: data and ease on one side, freedom on the other. */
export const appOnly: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'app-only',
  role: 'hotel',
  title: { en: 'Only in the app', zh: '只能在 App 里订' },
  setting: {
    en: 'The hotel chain wants one app for booking, key, points and payment. Channels may be closed to save money: no telephone, no desk, no WeChat. The app makes booking shorter and tells you more about your guests; those who liked to telephone liked to telephone. You decide how far it goes and what the data is for. (Courseware: Starbucks from 2015 has one app for loyalty, ordering, shops and payment; source not given.)',
    zh: '连锁酒店想用一个 App 包办预订、开门、积分和支付。为了省钱，可以关掉其他渠道：没有电话，没有前台预订，没有微信。App 让下单更短，也让你更了解客人；可喜欢打电话的人就是喜欢打电话。做到哪一步、数据拿来干什么，由你决定。（课件：星巴克 2015 年起用一个 App 整合会员、点单、门店查询和支付；未注明出处。）',
  },
  teaches: {
    en: 'Fewer steps lower the cost of dealing with you, closed channels raise it. Data keeps nobody by itself: it pays when the firm uses it for something the guest feels.',
    zh: '步骤少，客人的交易成本就低；关渠道，成本又回来了。数据本身留不住任何人，用在客人感受得到的地方才值钱。',
  },
  usualMistake: {
    en: 'Closing the other channels in the first round, while the app still takes nine steps.',
    zh: 'App 还要点九下，第一轮就把别的渠道关了。',
  },
  courseRows: ['T3.6', 'T5.7', 'T11.5', 'T13.2', 'T15.8'],
  minutes: 20,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 61,
  rounds: 8,
  customers: 1000,
  parameters: {
    'customers.tripShape': 1.6,
    'customers.tripAlpha': 90,
    'customers.spendV': 190,
    'customers.startTrips': 4,
    'customers.consent': 0.7,
    'customers.responsiveness': 0.2,
    'customers.responsivenessSpread': 0.6,
    'approach.wakes': 0.3,
    'approach.callCost': 3,
    'transaction.perStep': 0.02,
    'transaction.rivalSteps': 5,
    'transaction.rivalChannels': 0.5,
    'firm.margin': 0.4,
    'firm.fixedCost': 85_000,
    'firm.slack': 1.4,
    'rival.attention': 0.2,
    'growth.costOfOne': 210,
  },
  chain: hotelChain,
  season: [0.9, 1, 1.1, 1.2, 1, 0.8],
  shocks: [
    {
      kind: 'rival-easier',
      round: 5,
      rounds: 4,
      size: 0.3,
      words: { en: 'Another chain’s app books in three steps.', zh: '另一家连锁酒店的 App 三步就能订好。' },
      foretold: false,
    },
  ],
  levers: [
    { id: 'bookingSteps', opensInRound: 1, default: 9, costTimes: 4 },
    { id: 'channels', opensInRound: 1, default: 0.5, costTimes: 5 },
    { id: 'customerData', opensInRound: 1, costTimes: 5 },
    { id: 'points', opensInRound: 2, max: 0.05 },
    { id: 'tiers', opensInRound: 2, costTimes: 4 },
    { id: 'answerTime', opensInRound: 2, costTimes: 8 },
    { id: 'transparency', opensInRound: 2, costTimes: 4 },
    ...approachOpening(3),
    { id: 'birthdayPack', opensInRound: 3, costTimes: 2 },
    { id: 'careAfter', opensInRound: 3, costTimes: 4 },
    { id: 'complaintStaff', opensInRound: 4, costTimes: 3 },
    ...opening(4, 'remedy', 'discount'),
  ],
  questions: [
    asked('Q2', 2),
    {
      text: {
        en: 'A guest’s bookings stop for a year. What may the firm conclude from the gap, what may it use, and what is none of its business?',
        zh: '一位客人一年没有预订。企业可以由此推断什么、使用什么？哪些与它无关？',
      },
      afterRound: 5,
    },
    asked('Q1', 8),
  ],
};

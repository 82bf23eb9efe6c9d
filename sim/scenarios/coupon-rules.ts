import { asked } from '../questions';
import { onlineChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening } from './opening';

/** Double 11 tricks (F15): a sale whose rules nobody understands. */
export const couponRules: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'coupon-rules',
  role: 'online-travel-agency',
  title: { en: 'Fierce as a tiger', zh: '优惠猛如虎' },
  setting: {
    en: 'Your autumn travel sale has red packets, deposits, layered coupons and a team to join. Working it out takes eleven steps to a booking; the advertised price and the price paid are not the same number. Guests say: discounts fierce as a tiger, look again: a quarter of a yuan cheaper. You own the rules.',
    zh: '你的秋季旅行大促有红包、定金、叠加券，还要组队。算明白要十一步才能下单，宣传价和到手价是两个数。客人说：一波优惠猛如虎，一看便宜两毛五。规则由你来定。',
  },
  teaches: {
    en: 'A rule that nobody understands is a cost to the customer and reads as a trick. The same money in one plain price keeps more than in ten coupons, and people who come only for the sale go with it.',
    zh: '没人看得懂的规则，对客户是成本，看起来像套路。同样的钱，一个明白的价格比十张券更留人；只为大促而来的人，大促一完就走。',
  },
  usualMistake: {
    en: 'Making the discount larger because bookings fall, when what guests cannot bear is the rules.',
    zh: '订单一掉就加大折扣，而客人受不了的其实是规则。',
  },
  courseRows: ['T3.6', 'T3.6a', 'T4.2', 'T5.9', 'T8.3'],
  minutes: 20,
  currency: 'CNY',
  start: '2026-09-01',
  roundDays: 61,
  rounds: 8,
  customers: 1000,
  parameters: {
    'customers.tripShape': 1.5,
    'customers.tripAlpha': 120,
    'customers.spendV': 420,
    'customers.priceSensitivity': 0.6,
    'customers.alternatives': 5,
    'customers.noAlternative': 0.03,
    'customers.startTrips': 3,
    'customers.startTrust': 0.48,
    'transaction.perStep': 0.018,
    'value.comfort': 0.16,
    'firm.advisers': 1,
    'firm.adviserLeaves': 0,
    'firm.slack': 1.8,
    'firm.margin': 0.26,
    'firm.fixedCost': 55_000,
    'switching.personal': 0.05,
    'rival.attention': 0.18,
    'growth.costOfOne': 420,
  },
  chain: onlineChain,
  season: [1.3, 0.9, 0.9, 0.9, 1, 1],
  shocks: [
    {
      kind: 'rival-easier',
      round: 4,
      rounds: 5,
      size: 0.35,
      words: {
        en: 'A rival drops all coupons: one price, four clicks.',
        zh: '对手取消所有优惠券：一口价，点四下就好。',
      },
      foretold: false,
    },
  ],
  levers: [
    { id: 'discount', opensInRound: 1, default: 0.06, max: 0.3 },
    { id: 'promise', opensInRound: 1, default: 0.05, min: 0, max: 0.3 },
    { id: 'bookingSteps', opensInRound: 1, default: 11, costTimes: 5 },
    { id: 'transparency', opensInRound: 2, default: 0.1, costTimes: 6 },
    { id: 'price', opensInRound: 2, min: 0.85, max: 1.15 },
    { id: 'explanation', opensInRound: 2, costTimes: 5 },
    { id: 'deposit', opensInRound: 3 },
    { id: 'points', opensInRound: 3, max: 0.05 },
    { id: 'answerTime', opensInRound: 3, costTimes: 8 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 4 },
    ...opening(3, 'remedy'),
    { id: 'tiers', opensInRound: 4, costTimes: 8 },
    { id: 'acquisition', opensInRound: 4, max: 40_000 },
  ],
  questions: [
    {
      text: {
        en: 'Write out everything a guest has to do and to know before the price is final. Which of the six transaction costs is each?',
        zh: '写出客人在价格确定之前必须做和必须知道的每一件事。它们各属于六种交易成本中的哪一种？',
      },
      afterRound: 1,
    },
    asked('Q3', 5),
  ],
};

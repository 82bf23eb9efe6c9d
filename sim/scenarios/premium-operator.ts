import { asked } from '../questions';
import { tourChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { approachOpening, opening } from './opening';

/** Haier's point (T8.1) for a travel agency: dearer, and kept by service. */
export const premiumOperator: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'premium-operator',
  role: 'travel-agency',
  title: { en: 'Dearer, and worth it', zh: '贵，但值' },
  setting: {
    en: 'Your private tours cost a tenth more than anybody’s. Guests paid for guides who knew their subject and a firm that answered the telephone at night. Lately costs were cut, and guests begin to ask what the tenth is for. You can become cheaper, or dear again for a reason.',
    zh: '你的私家团比谁都贵一成。客人为的是导游真懂行，半夜电话有人接。最近省了些成本，客人开始问：这一成贵在哪里？你可以降价，也可以重新贵得有理由。',
  },
  teaches: {
    en: 'Value for money is a quotient: service can raise it while the price stays. A premium guest who stays is worth several cheap ones; a discount loses the most loyal group first.',
    zh: '物有所值是个比值：价格不动，服务也能把它抬上去。留住一位高端客人抵得上几位低价客人；打折最先失去的是最忠诚的那群人。',
  },
  usualMistake: {
    en: 'Matching the cheaper rival, so that nothing is left to pay the good guides with.',
    zh: '跟着便宜的对手降价，结果付不起好导游。',
  },
  courseRows: ['T4.2', 'T5.43', 'T8.1', 'T8.2', 'T8.3', 'T3.9'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 600,
  parameters: {
    'customers.tripShape': 1.8,
    'customers.tripAlpha': 300,
    'customers.spendV': 4200,
    'customers.priceSensitivity': 0.35,
    'customers.startTrips': 3,
    'customers.startSatisfaction': 0.6,
    'trip.quality': 0.58,
    'rival.price': 0.9,
    'rival.quality': 0.54,
    'rival.attention': 0.2,
    'firm.margin': 0.32,
    'firm.fixedCost': 480_000,
    'firm.startMorale': 0.45,
    'firm.advisers': 10,
    'growth.costOfOne': 2600,
    'growth.saturation': 90_000,
  },
  chain: tourChain,
  season: [0.8, 1, 1.2, 1],
  shocks: [
    {
      kind: 'rival-offer',
      round: 4,
      rounds: 2,
      size: 0.08,
      words: { en: 'A cheaper operator takes another 8% off.', zh: '便宜的对手又降了 8%。' },
      foretold: false,
    },
  ],
  levers: [
    { id: 'price', opensInRound: 1, min: 0.85, max: 1.2 },
    { id: 'guide', opensInRound: 1, costTimes: 25 },
    { id: 'itinerary', opensInRound: 1, costTimes: 15 },
    { id: 'training', opensInRound: 2, costTimes: 15 },
    { id: 'pay', opensInRound: 2, costTimes: 4 },
    { id: 'authority', opensInRound: 2, costTimes: 20 },
    { id: 'answerTime', opensInRound: 2, costTimes: 30 },
    { id: 'transparency', opensInRound: 3, costTimes: 10 },
    { id: 'careDuring', opensInRound: 3, costTimes: 20 },
    { id: 'careAfter', opensInRound: 3, costTimes: 20 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 8 },
    ...opening(3, 'remedy'),
    ...approachOpening(5),
  ],
  questions: [
    asked('Q12', 0),
    {
      text: {
        en: 'A guest chooses between your tour and the best of three others. What is the opportunity cost of staying with you, and which of your levers changed it?',
        zh: '客人在你和另外三家之间选择。继续选你，他的机会成本是多少？你的哪些措施改变了它？',
      },
      afterRound: 5,
    },
    asked('Q6', 8),
  ],
};

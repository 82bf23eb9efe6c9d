import { asked } from '../questions';
import type { Scenario } from '../scenario/scenario';
import { SCENARIO_FORMAT } from '../scenario/scenario';

/** The course's breakfast shop (T6.1, F6) in a travel coat: five minutes, two levers at first. */
export const breakfastShop: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'breakfast-shop',
  role: 'travel-agency',
  title: { en: 'The day-tour lunch', zh: '一日游的午餐' },
  setting: {
    en: 'Your day tours live on regulars who come back every few weeks. In round 2 the lunch restaurant gets a new cook and the rice rolls are not what they were. Food costs rise too, and you could quietly raise the price. A new operator has opened across the square.',
    zh: '你的一日游靠回头客，他们每隔几周就来一次。第2轮，午餐餐厅换了厨师，肠粉大不如前。食材也涨了价，你可以悄悄涨价。广场对面新开了一家。',
  },
  teaches: {
    en: 'Several small disappointments, not one, end a relation; a quiet price rise adds to them; loss always leaves traces.',
    zh: '结束关系的往往不是一次失望，而是几次小失望；悄悄涨价会雪上加霜；流失总是有迹可循。',
  },
  usualMistake: {
    en: 'Raising the price to cover the new cost while the lunch gets worse, and noticing only when the regulars are gone.',
    zh: '午餐变差的同时涨价转嫁成本，等到老客户走了才发现。',
  },
  courseRows: ['T6.1', 'T4.3', 'T8.3'],
  minutes: 5,
  currency: 'CNY',
  start: '2026-03-02',
  roundDays: 28,
  rounds: 6,
  customers: 400,
  parameters: {
    'customers.tripShape': 3,
    'customers.tripAlpha': 60,
    'customers.dropoutA': 0.4,
    'customers.dropoutB': 40,
    'customers.spendV': 120,
    'customers.startTrips': 5,
    'customers.startSatisfaction': 0.68,
    'firm.fixedCost': 60_000,
    'firm.serveCost': 4,
    'growth.costOfOne': 90,
    'growth.saturation': 15_000,
    'firm.slack': 1.3,
    // Who never pays, and who follows an adviser, are other scenarios' stories: this one tells of lunch and price.
    'customers.badCredit': 0,
    'firm.adviserLeaves': 0,
  },
  chain: [
    { id: 'pick-up', name: { en: 'Pick-up', zh: '接客' }, faultRate: 0.015 },
    { id: 'guide', name: { en: 'Guide', zh: '导游' }, faultRate: 0.015 },
    { id: 'lunch', name: { en: 'Lunch', zh: '午餐' }, faultRate: 0.03 },
    { id: 'return', name: { en: 'Return', zh: '返程' }, faultRate: 0.01 },
  ],
  season: [1],
  shocks: [
    {
      kind: 'new-cook',
      round: 2,
      rounds: 5,
      size: 0.1,
      words: { en: 'A new cook: lunch is not what it was.', zh: '换了厨师：午餐大不如前。' },
      foretold: true,
    },
    {
      kind: 'cost-rise',
      round: 2,
      rounds: 5,
      size: 0.06,
      words: { en: 'Food costs rise by 6%.', zh: '食材成本上涨 6%。' },
      foretold: true,
    },
    {
      kind: 'rival-opens',
      round: 3,
      rounds: 4,
      size: 1,
      words: { en: 'A new operator opens across the square.', zh: '广场对面新开了一家。' },
      foretold: false,
    },
  ],
  levers: [
    { id: 'price', opensInRound: 1 },
    { id: 'guide', opensInRound: 2 },
    { id: 'training', opensInRound: 2 },
    { id: 'itinerary', opensInRound: 2 },
    { id: 'complaintStaff', opensInRound: 2 },
    { id: 'remedy', opensInRound: 2 },
    { id: 'priceNotice', opensInRound: 3 },
    { id: 'priceReason', opensInRound: 3 },
  ],
  questions: [
    asked('Q3', 4),
    {
      text: {
        en: 'Which traces could you have seen before the regulars left?',
        zh: '老客户离开之前，你本可以看到哪些迹象？',
      },
      afterRound: 6,
    },
  ],
};

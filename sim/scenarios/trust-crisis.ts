import { asked } from '../questions';
import { tourChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening, winBackOpening } from './opening';

/** Yili 2008 (F14, R66) at a destination operator: an accident, and the way back to trust. */
export const trustCrisis: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'trust-crisis',
  role: 'travel-agency',
  title: { en: 'After the accident', zh: '事故之后' },
  setting: {
    en: 'In round 2 a boat of your local operator capsizes on a river tour. Nobody dies, everybody hears of it. Trust falls with all customers at once, also with those who never took a boat. You can take boats off the water and inspect, guarantee in writing, let people watch the checks, or wait until it is forgotten. (Courseware, Yili 2008: clean-ups, guarantees, control of both ends of the chain, production shown live for 24 hours.)',
    zh: '第2轮，你的地接社有一条游船在河上倾覆。没有人遇难，但人人都听说了。所有客户的信任一起下跌，从没坐过船的也一样。你可以停船检查，可以书面保证，可以让人看着你检查，也可以等大家忘掉。（课件中 2008 年的伊利：清理、保证、控制两端、24 小时直播生产。）',
  },
  teaches: {
    en: 'Trust is lost at once and by everybody, and comes back in parts: cleaning up, guaranteeing and showing each give back some, all three more. Winning back starts with an apology, a reason and speed.',
    zh: '信任是一下子、从所有人那里失去的，回来却要一点一点：清理、保证、公开各能找回一部分，三者合力更多。挽回客户，先要道歉、问明原因、行动快。',
  },
  usualMistake: {
    en: 'Answering a loss of trust with a price: the discount brings bargain hunters to a firm nobody believes.',
    zh: '用降价回应信任危机：折扣只给一家没人相信的公司招来贪便宜的人。',
  },
  courseRows: ['T5.16', 'T6.7', 'T8.6', 'T8.7', 'T8.10', 'T9.5'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.5,
    'customers.tripAlpha': 200,
    'customers.spendV': 1100,
    'customers.startTrips': 3,
    'customers.startTrust': 0.62,
    'value.trust': 0.6,
    'firm.fixedCost': 140_000,
    'firm.adviserLeaves': 0.02,
    'rival.attention': 0.15,
    'growth.costOfOne': 900,
  },
  chain: tourChain,
  season: [0.9, 1.1, 1.2, 0.8],
  shocks: [
    {
      kind: 'supplier-scandal',
      round: 2,
      rounds: 1,
      size: 0.4,
      words: {
        en: 'A boat of your local operator capsizes. Trust falls everywhere.',
        zh: '地接社的游船倾覆，信任全面下跌。',
      },
      foretold: false,
    },
    {
      kind: 'rival-offer',
      round: 3,
      rounds: 2,
      size: 0.08,
      words: { en: 'A rival courts your customers: 8% off.', zh: '对手趁机拉你的客户：全线九二折。' },
      foretold: false,
    },
  ],
  levers: [
    { id: 'discount', opensInRound: 1, max: 0.25 },
    { id: 'cleanUp', opensInRound: 2, costTimes: 10 },
    { id: 'guarantee', opensInRound: 2, costTimes: 10 },
    { id: 'openView', opensInRound: 2, costTimes: 10 },
    { id: 'promise', opensInRound: 2, min: -0.05, max: 0.3 },
    { id: 'explanation', opensInRound: 2, costTimes: 6 },
    { id: 'refundDays', opensInRound: 2, costTimes: 6 },
    ...winBackOpening(3),
    { id: 'training', opensInRound: 3, costTimes: 6 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 4 },
    ...opening(3, 'remedy'),
    { id: 'careAfter', opensInRound: 4, costTimes: 6 },
    { id: 'acquisition', opensInRound: 5, max: 40_000 },
  ],
  questions: [
    asked('Q8', 4),
    asked('Q3', 6),
    {
      text: {
        en: 'Which of clean-up, guarantee and openness could you have begun before the accident, and what would it have cost?',
        zh: '清理、保证、公开三样，哪些本可以在事故之前就做？要花多少钱？',
      },
      afterRound: 8,
    },
  ],
};

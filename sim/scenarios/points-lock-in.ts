import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening, winBackOpening } from './opening';

/** The “pretty number” lock-in (F9) as points and status: guests who cannot leave, until they can. */
export const pointsLockIn: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'points-lock-in',
  role: 'hotel',
  title: { en: 'Held, not loyal', zh: '留住的是人，不是心' },
  setting: {
    en: 'The only hotel chain in the province. Guests come because their points and status are here, and because there is little else. Rooms are tired, staff too. The owner likes lock-in: contracts, exit penalties, points that lapse. In round 5 the market opens. (Courseware: a telephone customer with a “pretty number” was bound for 20 years, with more than 18,000 yuan to pay for leaving; source not given.)',
    zh: '省内独一家的连锁酒店。客人来，是因为积分和等级在这里，也因为别无选择。客房旧了，员工也疲了。老板喜欢锁定：签合同、收解约金、让积分过期。第5轮，市场放开。（课件：一位“靓号”用户被绑定 20 年，解约要付 18,000 多元；未注明出处。）',
  },
  teaches: {
    en: 'Switching cost is a buffer, not a bond. It hides how unhappy guests are until there is somewhere to go; then the held leave first. What keeps them has to be built while they still cannot leave.',
    zh: '转移成本是缓冲，不是感情。它掩盖不满，直到客人有了去处，最先走的就是被套牢的人。真正留人的东西，要在他们还走不了的时候就建好。',
  },
  usualMistake: {
    en: 'Reading a calm churn rate as loyalty for four rounds, and answering the opened market with a higher penalty.',
    zh: '连续四轮把平稳的流失率当成忠诚，市场一放开就提高解约金。',
  },
  courseRows: ['T3.7', 'T3.8', 'T4.6', 'T5.4', 'T5.42'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.8,
    'customers.tripAlpha': 160,
    'customers.spendV': 320,
    'customers.startTrips': 4,
    'customers.startSatisfaction': 0.5,
    'customers.startTrust': 0.45,
    'customers.noAlternative': 0.6,
    'customers.alternatives': 1,
    'customers.inertia': 0.3,
    'trip.quality': 0.54,
    'rival.quality': 0.66,
    'firm.startMorale': 0.42,
    'firm.margin': 0.4,
    'firm.fixedCost': 110_000,
    'growth.costOfOne': 380,
  },
  chain: hotelChain,
  season: [0.8, 1, 1.2, 1],
  shocks: [
    {
      kind: 'rival-opens',
      round: 5,
      rounds: 4,
      size: 2,
      words: {
        en: 'The market opens: two chains enter the province.',
        zh: '市场放开：两家连锁酒店进入本省。',
      },
      foretold: true,
    },
    {
      kind: 'rival-offer',
      round: 6,
      rounds: 2,
      size: 0.08,
      words: {
        en: 'The newcomers match your guests’ status and take 8% off.',
        zh: '新来的酒店承认你的会员等级，并打九二折。',
      },
      foretold: false,
    },
  ],
  levers: [
    ...opening(1, 'pointsLife'),
    { id: 'points', opensInRound: 1, default: 0.04, max: 0.08 },
    { id: 'exitPenalty', opensInRound: 1, max: 0.3 },
    { id: 'price', opensInRound: 1, min: 0.9, max: 1.2 },
    { id: 'training', opensInRound: 2, costTimes: 4 },
    { id: 'staffRequests', opensInRound: 2, costTimes: 4 },
    { id: 'pay', opensInRound: 2, costTimes: 1.5 },
    { id: 'tiers', opensInRound: 3, costTimes: 5 },
    { id: 'careDuring', opensInRound: 3, costTimes: 5 },
    { id: 'careAfter', opensInRound: 3, costTimes: 5 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 3 },
    ...opening(3, 'remedy'),
    { id: 'club', opensInRound: 4, costTimes: 5 },
    ...winBackOpening(6),
  ],
  questions: [
    {
      text: {
        en: 'Churn is low. Write down, before the market opens, which of your guests would leave on the first day they could.',
        zh: '现在流失率很低。请在市场放开之前写下：哪些客人会在可以走的第一天就走？',
      },
      afterRound: 4,
    },
    {
      text: {
        en: 'A contract that makes leaving dear: where does a legitimate bond end and an unfair one begin?',
        zh: '让离开变贵的合同：正当的绑定止于何处，不公平从何处开始？',
      },
      afterRound: 8,
    },
  ],
};

import { asked } from '../questions';
import { onlineChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening, winBackOpening } from './opening';

/** The Emirates case (F7, R54): what a ticket is worth when nobody knows whether they can travel. */
export const flexibleTicket: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'flexible-ticket',
  role: 'online-travel-agency',
  title: { en: 'When nobody can fly', zh: '谁也飞不了的时候' },
  setting: {
    en: 'You sell flights and hotels online. From round 3 an epidemic calls off close to half of all bookings for three rounds, and fewer people plan at all. Every called-off booking wants its money back through your refund desk. Cash is short exactly when paying back quickly costs most. (Courseware, Emirates: tickets stay usable for 24 months, nearly 3.3 million refund requests worked off; source not given.)',
    zh: '你在线上卖机票和酒店。第3轮起，一场疫情让将近一半的订单取消，持续三轮，计划出行的人也少了。每一笔取消都涌向你的退款台。最缺现金的时候，快速退款偏偏最贵。（课件中的阿联酋航空：机票保留 24 个月，处理近 330 万份退款申请；未注明出处。）',
  },
  teaches: {
    en: 'The event is macro and nobody’s fault; how the refund feels is yours. A ticket that stays valid, money that comes back soon and a fare that moves freely earn trust when trust is scarce, and it is there when people travel again.',
    zh: '事件是宏观的，怪不得谁；退款给人的感受却由你决定。票一直有效、钱很快到账、改期自由，在信任最稀缺的时候赚来信任，等人们重新出行时它还在。',
  },
  usualMistake: {
    en: 'Holding on to the money during the event, and spending it on advertising for new customers afterwards.',
    zh: '事件期间扣着钱不退，过后再拿去打广告拉新客。',
  },
  courseRows: ['T3.10', 'T5.16', 'T6.3', 'T7.5', 'T9.6'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 9,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.5,
    'customers.tripAlpha': 120,
    'customers.spendV': 700,
    'customers.startTrips': 3,
    'customers.startTrust': 0.5,
    'trip.cancel': 0.1,
    'trip.refundHarm': 0.45,
    'firm.advisers': 1,
    'firm.adviserLeaves': 0,
    'firm.slack': 1.6,
    'firm.fixedCost': 110_000,
    'switching.personal': 0.05,
    'growth.costOfOne': 520,
  },
  chain: onlineChain,
  season: [1],
  shocks: [
    {
      kind: 'destination-event',
      round: 3,
      rounds: 3,
      size: 0.45,
      words: {
        en: 'An epidemic: close to half of all bookings are called off.',
        zh: '疫情：近一半订单取消。',
      },
      foretold: false,
    },
    {
      kind: 'downturn',
      round: 4,
      rounds: 2,
      size: 0.25,
      words: {
        en: 'Fewer people plan trips: demand is a quarter lower.',
        zh: '计划出行的人减少：需求下降四分之一。',
      },
      foretold: true,
    },
  ],
  levers: [
    { id: 'voucherMonths', opensInRound: 1, costTimes: 15 },
    { id: 'refundDays', opensInRound: 1, costTimes: 15 },
    { id: 'cancellationFee', opensInRound: 1, max: 0.5 },
    { id: 'acquisition', opensInRound: 1, max: 25_000 },
    { id: 'changeSteps', opensInRound: 2, costTimes: 8 },
    { id: 'flexibleFare', opensInRound: 3, costTimes: 4 },
    { id: 'answerTime', opensInRound: 3, costTimes: 8 },
    { id: 'explanation', opensInRound: 3, costTimes: 6 },
    { id: 'complaintStaff', opensInRound: 4, costTimes: 3 },
    ...opening(4, 'remedy', 'compensation'),
    { id: 'discount', opensInRound: 5, max: 0.25 },
    { id: 'careAfter', opensInRound: 5, costTimes: 6 },
    ...winBackOpening(6),
  ],
  questions: [
    asked('Q5', 5),
    {
      text: {
        en: 'Which losses of this run were macro, and which of them would have happened with a better refund desk all the same?',
        zh: '本局哪些流失是宏观原因？其中哪些即使退款办得更好也照样会发生？',
      },
      afterRound: 9,
    },
  ],
};

import { asked } from '../questions';
import { tourChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening, winBackOpening } from './opening';

/** The courseware's two travel causes of loss (T6.1): an unpleasant group tour, and a complicated change or refund. */
export const badGroupTour: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'bad-group-tour',
  role: 'travel-agency',
  title: { en: 'One bad tour, twelve forms', zh: '一次糟心的团，十二道手续' },
  setting: {
    en: 'Your group tours sell by a brochure that promises more than the bus delivers. Eight links lie between booking and home; one fails on every fifth trip. Whoever wants to change or cancel fills in twelve forms and waits two months. Guests do not shout. They just book elsewhere.',
    zh: '你的跟团游靠宣传册卖，册子上说的比车上给的好。从预订到回家有八个环节，差不多每五次出行就有一环出错。要改期或退款，得填十二张表、等两个月。客人不吵不闹，下次就订别家了。',
  },
  teaches: {
    en: 'Travel loses customers by small causes inside the firm: a long chain, an overdone promise, a refund that is a punishment. Each can be mended; complaints are the part you get to hear.',
    zh: '旅游业的流失多出自企业内部的小原因：服务链太长、承诺过头、退款像受罚。每一样都能改；投诉只是你听得到的那一部分。',
  },
  usualMistake: {
    en: 'Paying compensation to those who complain and leaving the brochure and the forms as they are.',
    zh: '只赔偿投诉的人，宣传册和手续却一样不改。',
  },
  courseRows: ['T6.1', 'T6.4', 'T7.1', 'T9.4', 'T3.5'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 900,
  parameters: {
    'customers.tripShape': 1.6,
    'customers.tripAlpha': 190,
    'customers.spendV': 900,
    'customers.startTrips': 2,
    'customers.startSatisfaction': 0.58,
    'trip.cancel': 0.14,
    'trip.refundHarm': 0.45,
    'firm.fixedCost': 120_000,
    'firm.advisers': 8,
    'firm.adviserLeaves': 0.02,
    'growth.costOfOne': 420,
  },
  chain: tourChain.map((link) => ({ ...link, faultRate: link.faultRate + 0.01 })),
  season: [0.8, 1.1, 1.2, 0.9],
  shocks: [
    {
      kind: 'destination-event',
      round: 4,
      rounds: 1,
      size: 0.25,
      words: {
        en: 'Landslides close the mountain road: a quarter of the bookings is called off.',
        zh: '山体滑坡封路：四分之一的预订取消。',
      },
      foretold: false,
    },
  ],
  levers: [
    { id: 'promise', opensInRound: 1, default: 0.1, min: 0, max: 0.4 },
    { id: 'explanation', opensInRound: 1, costTimes: 6 },
    { id: 'refundDays', opensInRound: 1, default: 60, costTimes: 2 },
    { id: 'changeSteps', opensInRound: 1, default: 12, costTimes: 1.5 },
    { id: 'cancellationFee', opensInRound: 2, max: 0.5 },
    ...opening(2, 'remedy', 'compensation'),
    { id: 'complaintStaff', opensInRound: 2, default: 0.2, costTimes: 4 },
    { id: 'guide', opensInRound: 3, costTimes: 6 },
    { id: 'training', opensInRound: 3, costTimes: 6 },
    { id: 'transparency', opensInRound: 3, default: 0.2, costTimes: 4 },
    { id: 'flexibleFare', opensInRound: 4, costTimes: 4 },
    { id: 'careAfter', opensInRound: 4, costTimes: 6 },
    ...winBackOpening(5),
  ],
  questions: [
    asked('Q11', 1),
    asked('Q4', 4),
    asked('Q3', 6),
    {
      text: {
        en: 'A guest is half a day into a non-refundable day tour that is a disaster. What does the fee already paid tell you about whether the guest will come back?',
        zh: '客人参加一个不可退款的一日游，过了半天发现糟透了。已经付掉的钱，能说明他还会不会再来吗？',
      },
      afterRound: 8,
    },
  ],
};

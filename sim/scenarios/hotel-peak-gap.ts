import { asked } from '../questions';
import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';

/** A seaside hotel whose summers are too full (T7.2, T7.8, T7.9): the seasonal service gap. */
export const hotelPeakGap: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'hotel-peak-gap',
  role: 'hotel',
  title: { en: 'Too full in August', zh: '八月太满' },
  setting: {
    en: 'A seaside hotel with regulars. Two of every four quarters are quiet, summer is far over capacity: queues at the desk, rooms not ready, tired staff. Guests who were happy in spring do not come back in autumn.',
    zh: '一家有回头客的海滨酒店。一年四季里两季清淡，夏天远超接待能力：前台排队、房间没备好、员工疲惫。春天满意的客户，秋天不再来。',
  },
  teaches: {
    en: 'Quality falls where load exceeds capacity. A sold-out summer can be paid for with next year’s guests; a cap, extra hands, or warning guests honestly each close part of the gap.',
    zh: '客流超过接待能力，质量就会下降。夏天卖得满，可能赔掉明年的客户；限量、加人手、如实提醒，各能补上一部分断层。',
  },
  usualMistake: {
    en: 'Selling every summer night and advertising for more, then blaming the guests’ mood.',
    zh: '夏天有多少卖多少，还加大广告，事后怪客户挑剔。',
  },
  courseRows: ['T7.2', 'T7.8', 'T7.9', 'T8.1'],
  minutes: 25,
  currency: 'CNY',
  start: '2026-01-01',
  roundDays: 91,
  rounds: 8,
  customers: 1200,
  parameters: {
    'customers.tripShape': 1.6,
    'customers.tripAlpha': 180,
    'customers.spendV': 700,
    'customers.startTrips': 3,
    'firm.slack': 1.2,
    'firm.margin': 0.4,
    'firm.fixedCost': 150_000,
    'trip.peakHarm': 0.6,
    'trip.peakFaults': 2,
    'rival.quality': 0.58,
  },
  chain: hotelChain,
  season: [0.6, 1, 1.9, 0.7],
  shocks: [
    {
      kind: 'destination-event',
      round: 5,
      rounds: 1,
      size: 0.15,
      words: {
        en: 'Storm warnings along the coast: some bookings are called off.',
        zh: '沿海风暴预警：部分预订取消。',
      },
      foretold: false,
    },
  ],
  levers: [
    { id: 'price', opensInRound: 1, min: 0.85, max: 1.3 },
    { id: 'capacity', opensInRound: 1, min: 0.8, max: 1.6 },
    { id: 'salesCap', opensInRound: 1 },
    { id: 'training', opensInRound: 2 },
    { id: 'staffRequests', opensInRound: 2 },
    { id: 'careBefore', opensInRound: 2 },
    { id: 'deposit', opensInRound: 3 },
    { id: 'cancellationFee', opensInRound: 3 },
    { id: 'complaintStaff', opensInRound: 3 },
    { id: 'remedy', opensInRound: 3 },
    { id: 'compensation', opensInRound: 3 },
    { id: 'careAfter', opensInRound: 4 },
    { id: 'acquisition', opensInRound: 4, max: 20_000 },
    { id: 'winBackDelay', opensInRound: 5 },
    { id: 'winBackApology', opensInRound: 5 },
    { id: 'winBackRemedy', opensInRound: 5 },
    { id: 'winBackKey', opensInRound: 5 },
    { id: 'winBackOrdinary', opensInRound: 5 },
  ],
  questions: [
    asked('Q2', 3),
    {
      text: {
        en: 'What did the fullest quarter earn, and what did it cost in the four that followed?',
        zh: '最满的那一季赚了多少，之后四季又为它付出了多少？',
      },
      afterRound: 8,
    },
  ],
};

import { asked } from '../questions';
import { hotelChain } from '../scenario/chains';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/scenario';
import { opening, winBackOpening } from './opening';

/** Haidilao, April 2020 (F8, R60): losses passed on to the guests by price, with or without a word. */
export const peakPriceRise: Scenario = {
  format: SCENARIO_FORMAT,
  id: 'peak-price-rise',
  role: 'hotel',
  title: { en: 'Sixteen becomes twenty-three', zh: '十六变二十三' },
  setting: {
    en: 'Two bad quarters have emptied the hotel’s till. Costs are up, the summer is coming, and the owner wants the money back by price: up to 43.75% more. You decide how far, when, and whether anybody is told. (Courseware, Haidilao 2020: a half-portion went from 16 to 23 yuan, +43.75%; in an online poll of 32,000 people nearly 78% said they would not go. That is what people said in a self-selected poll, not how many left; source not given.)',
    zh: '连续两个季度生意惨淡，酒店账上见底。成本涨了，夏天快到了，老板想靠涨价把钱赚回来：最多涨 43.75%。涨多少、什么时候涨、告不告诉客人，由你决定。（课件中 2020 年的海底捞：半份血旺从 16 元涨到 23 元，涨幅 43.75%；32,000 人的网上投票中近 78% 表示不会再去。这是自愿投票者口头的意向，不是真正离开的人数；未注明出处。）',
  },
  teaches: {
    en: 'How a price rises matters beside how far: notice and an honest reason take away much of the backlash, and a stay that is worth more carries a price that is higher. The guests’ loyalty is not a till for the firm’s losses.',
    zh: '涨价不只看涨多少，还看怎么涨：提前告知、说清原因，能化解大半反感；住得更值，才撑得起更高的价。客人的忠诚不是替企业补亏空的钱箱。',
  },
  usualMistake: {
    en: 'Raising at once, silently and by the full amount, then giving discounts to those who complain loudest.',
    zh: '一声不响一次涨到顶，再给抱怨最凶的人打折。',
  },
  courseRows: ['T4.3', 'T5.25', 'T8.3'],
  minutes: 20,
  currency: 'CNY',
  start: '2026-04-01',
  roundDays: 91,
  rounds: 6,
  customers: 1000,
  parameters: {
    'customers.tripShape': 1.7,
    'customers.tripAlpha': 140,
    'customers.spendV': 380,
    'customers.startTrips': 4,
    'customers.startSatisfaction': 0.68,
    'customers.priceSensitivity': 0.55,
    'customers.inertia': 0.3,
    'value.priceWeight': 1.3,
    'firm.margin': 0.25,
    'firm.fixedCost': 150_000,
    'firm.slack': 1.25,
    'rival.attention': 0.2,
    'growth.costOfOne': 380,
  },
  chain: hotelChain,
  season: [1, 1.5, 0.9, 0.7],
  shocks: [
    {
      kind: 'cost-rise',
      round: 1,
      rounds: 6,
      size: 0.15,
      words: { en: 'Costs are 15% higher than before.', zh: '成本比以前高 15%。' },
      foretold: true,
    },
    {
      kind: 'downturn',
      round: 1,
      rounds: 2,
      size: 0.15,
      words: { en: 'People watch their money: 15% fewer trips.', zh: '大家捂紧钱包：出行减少 15%。' },
      foretold: true,
    },
  ],
  levers: [
    { id: 'price', opensInRound: 1, min: 0.9, max: 1.4375 },
    { id: 'priceNotice', opensInRound: 1, costTimes: 4 },
    { id: 'priceReason', opensInRound: 1, costTimes: 3 },
    { id: 'transparency', opensInRound: 1, costTimes: 4 },
    { id: 'discount', opensInRound: 2, max: 0.25 },
    { id: 'training', opensInRound: 2, costTimes: 4 },
    { id: 'itinerary', opensInRound: 2, costTimes: 4 },
    { id: 'careDuring', opensInRound: 2, costTimes: 4 },
    { id: 'capacity', opensInRound: 2, min: 0.8, max: 1.4 },
    { id: 'complaintStaff', opensInRound: 3, costTimes: 3 },
    ...opening(3, 'remedy'),
    ...winBackOpening(3),
  ],
  questions: [
    {
      text: {
        en: '78% of those who answered an online poll said they would not go. Which share of your guests do you expect to lose at +43.75%, and why is it not 78%?',
        zh: '网上投票里 78% 的人说不会再去。如果涨 43.75%，你估计会失去百分之几的客人？为什么不是 78%？',
      },
      afterRound: 0,
    },
    asked('Q3', 4),
  ],
};

import type { Words } from '../../retention/words';

/** The calculators of the classroom, as a case may point to them. */
export type CalculatorName =
  | 'opportunity-cost'
  | 'sunk-cost'
  | 'customer-surplus'
  | 'margin-multiple'
  | 'service-chain'
  | 'acquire-or-keep';

/** A case or worked example of the courseware (1.19), and where it is met here. */
export interface CourseCase {
  readonly name: Words;
  /** The number or claim it carries, as the courseware has it; its sources are not given there. */
  readonly carries: Words;
  /** Where it is played, or talked about within a scenario; both may stand. */
  readonly scenario?: string;
  readonly calculator?: CalculatorName;
}

const courseCase = (
  [en, zh]: readonly [string, string],
  [carriesEn, carriesZh]: readonly [string, string],
  met: { scenario?: string; calculator?: CalculatorName },
): CourseCase => ({ name: { en, zh }, carries: { en: carriesEn, zh: carriesZh }, ...met });

/** Every case of the courseware, in its order (R89). */
export const courseCases: readonly CourseCase[] = [
  courseCase(
    ['OTA birthday pack', '在线旅行社的生日礼包'],
    ['a no-threshold coupon and a niche route', '无门槛优惠券加小众路线'],
    { scenario: 'birthday-pack' },
  ),
  courseCase(
    ['Breakfast shop', '早餐店'],
    ['2–3 visits a week, several disappointments, then gone', '每周去两三次，几次失望后离开'],
    { scenario: 'breakfast-shop' },
  ),
  courseCase(
    ['Bad group tour; complicated change and refund', '糟糕的跟团游与复杂的退改签'],
    ['two travel causes of loss; no number', '旅游业的两种流失原因，没有数字'],
    { scenario: 'bad-group-tour' },
  ),
  courseCase(
    ['Miao and the department store', '百货公司与苗女士'],
    [
      'adverts for the 3 months before a birth, inferred from a gap in purchases',
      '由购买间断推断，在分娩前 3 个月投放广告',
    ],
    { scenario: 'app-only' },
  ),
  courseCase(['Cinema ticket', '电影票'], ['25 yuan, half an hour in', '25 元，看了半小时'], {
    calculator: 'sunk-cost',
    scenario: 'bad-group-tour',
  }),
  courseCase(
    ['Shares against a deposit', '炒股与存款'],
    ['10,000; 450 − 180 = 270; 150 − 180 = −30', '10,000 元；450 − 180 = 270；150 − 180 = −30'],
    { calculator: 'opportunity-cost', scenario: 'premium-operator' },
  ),
  courseCase(
    ['PICC; online returns', '人保；网购退货'],
    ['termination barriers; names only', '终止壁垒，只有名称'],
    { scenario: 'bad-group-tour' },
  ),
  courseCase(['Online shopping', '网购'], ['six transaction costs; no number', '六种交易成本，没有数字'], {
    scenario: 'coupon-rules',
  }),
  courseCase(
    ['Emirates', '阿联酋航空'],
    ['24 months; nearly 3.3 million refund requests', '24 个月；近 330 万份退款申请'],
    { scenario: 'flexible-ticket' },
  ),
  courseCase(
    ['Drucker’s sentence', '德鲁克名言'],
    ['the length of the line of customers; no number', '客户队伍的长短，没有数字'],
    { scenario: 'adviser-leaves' },
  ),
  courseCase(
    ['Huawei and Xiaomi fans', '华为与小米的粉丝'],
    ['loyal customers want the new product; no number', '忠诚客户愿意买新产品，没有数字'],
    { scenario: 'new-route' },
  ),
  courseCase(
    ['Xiaomi’s thank-you', '小米的感谢红包'],
    ['1,999 yuan each, 370 million in all, no threshold', '每份 1,999 元，共 3.7 亿元，没有门槛'],
    { scenario: 'founding-members' },
  ),
  courseCase(['Starbucks’ app', '星巴克 App'], ['from 2015 one app', '2015 年起一个 App'], {
    scenario: 'app-only',
  }),
  courseCase(
    ['Sam’s Club', '山姆会员店'],
    ['a fee small for one, large in sum; no number', '会费单笔小、合计大，没有数字'],
    { scenario: 'paid-membership' },
  ),
  courseCase(
    ['Pretty number', '靓号'],
    ['20 years, a penalty of more than 18,000 yuan', '20 年，违约金 18,000 多元'],
    { scenario: 'points-lock-in' },
  ),
  courseCase(
    ['Yili 2008', '2008 年的伊利'],
    ['three clean-ups, three guarantees, two ends, 24 hours live', '三清理、三保证、两端、24 小时直播'],
    { scenario: 'trust-crisis' },
  ),
  courseCase(['Double 11', '双 11'], ['“a quarter of a yuan cheaper”', '“一看便宜两毛五”'], {
    scenario: 'coupon-rules',
  }),
  courseCase(['Haier', '海尔'], ['dearer, and loyal customers; no number', '更贵，却有忠诚客户，没有数字'], {
    scenario: 'premium-operator',
  }),
  courseCase(
    ['Haidilao’s price rise', '海底捞涨价'],
    [
      '16 → 23 yuan, +43.75%; 78% in a poll of 32,000, an intent and no exit rate',
      '16 元涨到 23 元，+43.75%；32,000 人投票中 78%，是意向不是流失率',
    ],
    { scenario: 'peak-price-rise' },
  ),
  courseCase(['Girard’s lost sale', '吉拉德丢掉的一单'], ['listening; no number', '倾听，没有数字'], {
    scenario: 'lost-sale',
  }),
  courseCase(['Bank card', '银行卡年费'], ['a call one month later', '一个月后才来的电话'], {
    scenario: 'late-call',
  }),
  courseCase(
    ['Tencent’s patent', '腾讯的专利'],
    [
      'leaving staff take contacts along; patent granted 31 August 2021',
      '员工离职带走联系人；专利 2021 年 8 月 31 日授权',
    ],
    { scenario: 'adviser-leaves' },
  ),
  courseCase(
    ['Watsons', '屈臣氏'],
    ['490+ cities, 4,100+ shops, 63 million members', '490 多座城市、4,100 多家店、6,300 万会员'],
    { scenario: 'lost-sale' },
  ),
  courseCase(
    ['Girard’s 250', '吉拉德的 250 定律'],
    ['250 relatives and friends: an upper bound', '250 位亲友：是上限'],
    { scenario: 'lost-sale' },
  ),
];

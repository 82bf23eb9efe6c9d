import type { Words } from '../../retention/words';

/**
 * Every number of the world a scenario may set, declared once. `mark` says whose number the default is:
 * the course's (with its row), a published one (with its source), or ours. Ours are teaching values: they
 * set sizes, while the signs they produce are held by the evidence tests.
 */
export interface Parameter {
  unit: ParameterUnit;
  min: number;
  max: number;
  default: number;
  mark: Mark;
  words: Words;
}

export type Mark =
  | { whose: 'course'; row: string }
  | { whose: 'published'; source: string }
  | { whose: 'ours' };

/** `trip` is a share of the customer's usual trip price; `level` runs from 0 to 1. */
export type ParameterUnit =
  | 'share'
  | 'level'
  | 'trip'
  | 'days'
  | 'count'
  | 'shape'
  | 'yuan'
  | 'times'
  | 'per-round';

const ours: Mark = { whose: 'ours' };
const course = (row: string): Mark => ({ whose: 'course', row });
const published = (source: string): Mark => ({ whose: 'published', source });

function parameter(
  unit: ParameterUnit,
  [min, max, standing]: readonly [number, number, number],
  mark: Mark,
  en: string,
  zh: string,
): Parameter {
  return { unit, min, max, default: standing, mark, words: { en, zh } };
}

const fhl = published('Fader, Hardie & Lee 2005, BG/NBD');
const gammaGamma = published('Fader & Hardie, gamma-gamma note 025');
const jones2000 = published('Jones, Mothersbaugh & Beatty 2000');
const blut = published('Blut, Frennea, Mittal & Mothersbaugh 2015');
const ascarza = published('Ascarza, Iyengar & Schleicher 2016');
const maxham = published('Maxham & Netemeyer 2002');

export const parameters = {
  // Who the customers are. Model: published; sizes: ours.
  'customers.tripShape': parameter(
    'shape',
    [0.2, 20, 1.2],
    fhl,
    'Shape of the gamma distribution of trip rates across customers: small is very unequal.',
    '各客户出行频率的伽马分布形状参数：越小差异越大。',
  ),
  'customers.tripAlpha': parameter(
    'days',
    [5, 3000, 200],
    fhl,
    'Rate parameter of that distribution, in days: mean trips per day is shape divided by this.',
    '该分布的尺度（天）：形状除以它即每天平均出行次数。',
  ),
  'customers.dropoutA': parameter(
    'shape',
    [0.05, 50, 0.5],
    fhl,
    'First parameter of the beta distribution of the chance that a customer’s own life ends the relation after a trip.',
    '每次出行后客户因自身原因结束关系的概率（贝塔分布）第一参数。',
  ),
  'customers.dropoutB': parameter(
    'shape',
    [0.05, 500, 24],
    fhl,
    'Second parameter of that distribution.',
    '该贝塔分布第二参数。',
  ),
  'customers.spendP': parameter(
    'shape',
    [1, 50, 6],
    gammaGamma,
    'Shape of one customer’s spend from trip to trip.',
    '同一客户各次消费金额的形状参数。',
  ),
  'customers.spendQ': parameter(
    'shape',
    [1.5, 50, 4],
    gammaGamma,
    'Shape of the spread of usual spend across customers; above 1, or the mean is infinite.',
    '各客户平均消费差异的形状参数，须大于 1。',
  ),
  'customers.spendV': parameter(
    'yuan',
    [1, 20_000, 1000],
    gammaGamma,
    'Scale of spend: the mean trip price is P × V ÷ (Q − 1).',
    '消费金额尺度：平均单价为 P × V ÷ (Q − 1)。',
  ),
  'customers.priceSensitivity': parameter(
    'level',
    [0, 1, 0.45],
    ours,
    'Mean price sensitivity.',
    '平均价格敏感度。',
  ),
  'customers.priceSensitivitySpread': parameter(
    'level',
    [0, 0.5, 0.2],
    ours,
    'Spread of price sensitivity across customers.',
    '价格敏感度的个体差异。',
  ),
  'customers.complaintPropensity': parameter(
    'level',
    [0, 1, 0.45],
    ours,
    'Mean readiness to complain when something went wrong; the rest stay silent.',
    '遇到问题愿意投诉的平均倾向，其余保持沉默。',
  ),
  'customers.negativityBias': parameter(
    'times',
    [0, 4, 1],
    ours,
    'How much more a loss against expectation weighs than a gain (0: equally).',
    '低于期望比高于期望多影响几倍（0 为相同）。',
  ),
  'customers.sunkBias': parameter(
    'level',
    [0, 1, 0.4],
    course('T3.5, C11'),
    'Mean weight given to what is already spent; a rational customer has 0.',
    '已付出成本的平均权重；理性客户为 0。',
  ),
  'customers.inertia': parameter(
    'level',
    [0, 1, 0.45],
    ours,
    'Mean share of moments at which a customer does not ask whether to go on.',
    '客户不去考虑去留的平均比例。',
  ),
  'customers.varietySeeking': parameter(
    'level',
    [0, 1, 0.15],
    ours,
    'Mean liking for a change of firm for its own sake.',
    '为了新鲜而换一家的平均倾向。',
  ),
  'customers.tolerance': parameter(
    'level',
    [0, 1, 0.4],
    course('T5.28'),
    'Mean tolerance of faults in quality.',
    '对质量问题的平均承受能力。',
  ),
  'customers.reach': parameter(
    'count',
    [0, 250, 25],
    course('T2.6, F5: 250 is an anecdotal upper bound'),
    'Mean number of friends a customer’s word reaches. The course’s 250 is the cap, not the expectation.',
    '客户口碑平均传到多少人。课程中的 250 是上限，不是平均值。',
  ),
  'customers.badCredit': parameter(
    'share',
    [0, 0.5, 0.02],
    ours,
    'Share of customers who do not mean to pay.',
    '不打算付款的客户比例。',
  ),
  'customers.noAlternative': parameter(
    'share',
    [0, 1, 0.1],
    ours,
    'Share of customers with no other firm to go to.',
    '没有别家可选的客户比例。',
  ),
  'customers.alternatives': parameter(
    'count',
    [1, 6, 3],
    ours,
    'Other firms open to the rest, at most.',
    '其余客户最多有几家可选。',
  ),
  'customers.consent': parameter(
    'share',
    [0, 1, 0.6],
    ours,
    'Share of customers who consented to marketing.',
    '同意接收营销信息的客户比例。',
  ),
  'customers.responsiveness': parameter(
    'level',
    [-1, 1, 0.15],
    ascarza,
    'Mean response to being approached; below 0 the approach puts the customer off.',
    '被主动联系时的平均反应；小于 0 表示反感。',
  ),
  'customers.responsivenessSpread': parameter(
    'level',
    [0, 1, 0.4],
    ascarza,
    'Spread of that response across customers.',
    '该反应的个体差异。',
  ),
  'customers.startSatisfaction': parameter(
    'level',
    [0, 1, 0.62],
    ours,
    'Mean satisfaction of the customers there at the start.',
    '开局客户的平均满意度。',
  ),
  'customers.startTrust': parameter(
    'level',
    [0, 1, 0.55],
    ours,
    'Mean trust of the customers there at the start.',
    '开局客户的平均信任。',
  ),
  'customers.startTrips': parameter(
    'count',
    [0, 20, 2],
    ours,
    'Mean number of trips customers had before the start.',
    '开局前客户平均出行次数。',
  ),
  'customers.noise': parameter(
    'trip',
    [0, 1, 0.14],
    ours,
    'Scale of the chance element in a decision to stay or leave.',
    '去留决定中偶然因素的大小。',
  ),

  // What a customer compares: the value model.
  'value.comfort': parameter(
    'trip',
    [-1, 2, 0.12],
    course('T3.3'),
    'What a neutral trip is worth above its starting price.',
    '一次普通出行的价值超出开局价格多少。',
  ),
  'value.satisfaction': parameter(
    'trip',
    [0, 3, 0.8],
    course('T4.2, T4.3'),
    'What full satisfaction adds to willingness to pay, against a satisfaction of one half.',
    '满意度从一半升到满分时支付意愿增加多少。',
  ),
  'value.perceived': parameter(
    'trip',
    [0, 2, 0.35],
    course('T4.2'),
    'What full perceived value (unique itinerary, guide, transparent price) adds.',
    '认知价值（行程独特、导游专业、价格透明）满分时增加多少。',
  ),
  'value.trust': parameter(
    'trip',
    [0, 2, 0.3],
    course('T5.16'),
    'What full trust adds by taking risk away, against a trust of one half.',
    '信任从一半升到满分、购买风险降低时增加多少。',
  ),
  'value.priceWeight': parameter(
    'times',
    [0, 4, 1.2],
    ours,
    'How strongly a price above the accustomed one is felt by the most price-sensitive customer.',
    '最敏感的客户对高于习惯价格的感受强度。',
  ),
  'value.attachment': parameter(
    'trip',
    [0, 2, 0.3],
    course('T3.4'),
    'What full attachment holds.',
    '心理依附满分时的留住力。',
  ),
  'value.sunk': parameter(
    'trip',
    [0, 2, 1],
    course('T3.5'),
    'Weight of one trip price already paid in, before the bias.',
    '已投入一次出行价格的权重（乘偏差之前）。',
  ),
  'transaction.perStep': parameter(
    'trip',
    [0, 0.2, 0.012],
    course('T3.6'),
    'Cost of one booking step to the customer.',
    '每个下单步骤给客户造成的成本。',
  ),
  'transaction.rivalSteps': parameter(
    'count',
    [1, 12, 6],
    ours,
    'Booking steps at the rival.',
    '竞争对手的下单步骤数。',
  ),
  'transaction.rivalChannels': parameter(
    'level',
    [0, 1, 0.3],
    ours,
    'How easily the rival is reached.',
    '联系竞争对手的方便程度。',
  ),
  'switching.timeAndEffort': parameter(
    'trip',
    [0, 2, 0.15],
    jones2000,
    'What learning, time and effort hold, when everything is set up here.',
    '学习、时间、精力成本的留住力。',
  ),
  'switching.economic': parameter(
    'trip',
    [0, 2, 0.9],
    blut,
    'What one trip price of points and privileges holds, for a fully satisfied customer.',
    '一次出行价格的积分与特权对满意客户的留住力。',
  ),
  'switching.economicNeedsSatisfaction': parameter(
    'level',
    [0, 1, 0.8],
    blut,
    'How much of that counts only in so far as the customer is satisfied.',
    '其中多少要客户满意才算数。',
  ),
  'switching.personal': parameter(
    'trip',
    [0, 2, 0.3],
    blut,
    'What a full personal tie to the adviser holds.',
    '与顾问的个人关系的留住力。',
  ),
  'switching.brand': parameter(
    'trip',
    [0, 2, 0.25],
    blut,
    'What a full tie to the brand and its club holds.',
    '与品牌及俱乐部的关系的留住力。',
  ),
  'barrier.interpersonal': parameter(
    'trip',
    [0, 1, 0.02],
    course('T3.10'),
    'Pressure by others not to leave.',
    '人际关系阻力。',
  ),
  'barrier.power': parameter(
    'trip',
    [0, 1, 0],
    course('T3.10'),
    'Pressure from the imbalance of power.',
    '双方权利失衡的压力。',
  ),
  'rival.quality': parameter(
    'level',
    [0, 1, 0.6],
    ours,
    'Satisfaction customers expect at the best alternative.',
    '客户预期在最佳替代者处的满意度。',
  ),
  'rival.price': parameter(
    'times',
    [0.5, 2, 1],
    ours,
    'Rival’s price compared with the starting price.',
    '竞争对手价格与开局价格之比。',
  ),
  'rival.attention': parameter(
    'level',
    [0, 1, 0.1],
    ours,
    'Chance per round that a customer notices the rival.',
    '每轮客户注意到竞争对手的概率。',
  ),

  // What a trip does to a customer.
  'trip.quality': parameter(
    'level',
    [0, 1, 0.6],
    ours,
    'Quality of a trip at the start, without faults.',
    '开局时无过失的出行质量。',
  ),
  'trip.itineraryWorth': parameter(
    'level',
    [0, 1, 0.12],
    course('T4.2'),
    'What a unique itinerary adds.',
    '独特行程的贡献。',
  ),
  'trip.guideWorth': parameter(
    'level',
    [0, 1, 0.12],
    course('T4.2'),
    'What professional guides add.',
    '专业导游的贡献。',
  ),
  'trip.staffWorth': parameter(
    'level',
    [0, 1, 0.25],
    course('T5.43'),
    'What morale and skill add between their lowest and highest.',
    '员工士气与技能从最低到最高的贡献。',
  ),
  'trip.careWorth': parameter(
    'level',
    [0, 1, 0.08],
    course('T8.4'),
    'What care during the sale adds.',
    '售中关怀的贡献。',
  ),
  'trip.fitWorth': parameter(
    'level',
    [0, 1, 0.06],
    course('T7.6'),
    'What a fit with the customer’s interests adds.',
    '与客户兴趣相合的贡献。',
  ),
  'trip.luck': parameter(
    'level',
    [0, 0.5, 0.07],
    ours,
    'Spread of experience from trip to trip that nobody controls.',
    '谁都控制不了的体验波动。',
  ),
  'trip.faultHarm': parameter(
    'level',
    [0, 1, 0.55],
    ours,
    'What the worst fault takes away.',
    '最严重过失的损害。',
  ),
  'trip.peakHarm': parameter(
    'level',
    [0, 2, 0.5],
    course('T7.2'),
    'What load above capacity takes away, per multiple of capacity.',
    '客流每超出接待能力一倍的损害。',
  ),
  'trip.peakFaults': parameter(
    'times',
    [0, 10, 1.5],
    course('6.5'),
    'How much more often links fail, per multiple of capacity above full.',
    '每超载一倍，服务链各环节过失率增加的倍数。',
  ),
  'trip.waitHarm': parameter(
    'level',
    [0, 0.5, 0.06],
    course('T7.5'),
    'What an answer that takes three days takes away.',
    '三天才回复的损害。',
  ),
  'trip.cancel': parameter(
    'share',
    [0, 0.5, 0.05],
    ours,
    'Share of bookings cancelled under the starting rules.',
    '开局规则下的取消比例。',
  ),
  'trip.noShow': parameter(
    'share',
    [0, 0.5, 0.03],
    ours,
    'Share of bookings that end as a no-show without deposit.',
    '无订金时的未到店比例。',
  ),
  'trip.refundHarm': parameter(
    'level',
    [0, 1, 0.35],
    course('T6.1'),
    'What the slowest, longest change or refund takes away.',
    '最慢最繁的退改流程的损害。',
  ),
  'trip.upliftFromPromise': parameter(
    'times',
    [0, 2, 0.3],
    ours,
    'How much more is bought per unit of promise.',
    '每单位承诺多促成的购买。',
  ),
  'expectation.learning': parameter(
    'level',
    [0, 1, 0.25],
    course('T4.4'),
    'How fast expectation follows experience.',
    '期望跟随体验的速度。',
  ),
  'satisfaction.learning': parameter(
    'level',
    [0, 1, 0.4],
    course('T4.4'),
    'How much of the last trip enters satisfaction.',
    '最近一次体验计入满意度的比例。',
  ),
  'satisfaction.slope': parameter(
    'times',
    [0, 5, 1.3],
    course('T4.3'),
    'How strongly the gap between experience and expectation is felt.',
    '体验与期望的差距被感受的强度。',
  ),
  'trust.rise': parameter(
    'level',
    [0, 1, 0.06],
    ours,
    'Trust gained by a kept promise.',
    '兑现承诺增加的信任。',
  ),
  'trust.fall': parameter(
    'level',
    [0, 1, 0.2],
    ours,
    'Trust lost by a broken promise: more than a kept one gains.',
    '失信减少的信任，多于守信所得。',
  ),
  'attachment.perContact': parameter(
    'level',
    [0, 1, 0.12],
    course('T3.4b'),
    'Attachment gained by a contact, less the nearer it is to full.',
    '每次接触增加的依附，越接近满分增加越少。',
  ),
  'attachment.fade': parameter(
    'level',
    [0, 1, 0.04],
    course('T3.4'),
    'Attachment lost in a silent round.',
    '一轮无接触减少的依附。',
  ),
  'attachment.signalChance': parameter(
    'share',
    [0, 1, 0.1],
    course('T3.4c'),
    'Chance per round that a customer sends a signal first.',
    '每轮客户主动发出信号的概率。',
  ),

  // Complaints and repair.
  'complaints.misunderstanding': parameter(
    'share',
    [0, 0.5, 0.3],
    course('T2.4, F4: 80%, source not given'),
    'Share of trips that leave an untrusting customer without explanation puzzled or wronged. The default makes about 80% of complaints come from it.',
    '无讲解且缺乏信任时，让客户不明白或觉得受骗的出行比例。默认值使约 80% 的投诉源于此。',
  ),
  'complaints.recovery': parameter(
    'level',
    [0, 1, 0.3],
    maxham,
    'Satisfaction a full remedy gives back after a first failure; less after a second.',
    '首次失误后充分补救恢复的满意度；再次失误则更少。',
  ),
  'complaints.secondFailure': parameter(
    'level',
    [0, 1, 0.25],
    maxham,
    'What is left of that after each further failure.',
    '每多失误一次，补救效果剩余的比例。',
  ),
  'complaints.trustRecovery': parameter(
    'level',
    [0, 1, 0.04],
    published('de Matos, Henrique & Rossi 2007'),
    'Trust a full remedy gives back: less than satisfaction.',
    '充分补救恢复的信任：少于满意度。',
  ),
  'complaints.open': parameter(
    'level',
    [0, 1, 0.08],
    ours,
    'Satisfaction lost while a complaint stays open for a round.',
    '投诉每拖一轮减少的满意度。',
  ),

  // The firm.
  'firm.margin': parameter(
    'share',
    [0.02, 0.9, 0.28],
    ours,
    'Share of the starting price left after the direct cost of a trip.',
    '开局价格扣除直接成本后的比例。',
  ),
  'firm.serveCost': parameter(
    'yuan',
    [0, 2000, 20],
    course('T2.9'),
    'Cost of serving a new customer in a round; it falls with the number of trips together.',
    '每轮服务一位新客户的成本，随共同出行次数下降。',
  ),
  'firm.slack': parameter(
    'times',
    [0.3, 5, 1.15],
    ours,
    'Trips that can be served well, compared with what the starting customers want in an average round.',
    '接待能力与开局客户平均每轮需求之比。',
  ),
  'firm.fixedCost': parameter(
    'yuan',
    [0, 1_000_000, 90_000],
    ours,
    'Cost of the house per 1,000 starting customers and round, decisions apart.',
    '每轮每千名初始客户的固定成本（不含决策）。',
  ),
  'firm.advisers': parameter('count', [1, 64, 12], ours, 'Number of advisers.', '顾问人数。'),
  'firm.adviserLeaves': parameter(
    'share',
    [0, 1, 0.03],
    ours,
    'Chance per round that an adviser of average morale leaves.',
    '士气一般的顾问每轮离职的概率。',
  ),
  'firm.followShare': parameter(
    'share',
    [0, 1, 0.5],
    ours,
    'Chance that a customer with a full personal tie follows a leaving adviser.',
    '个人关系最深的客户跟随离职顾问的概率。',
  ),
  'firm.discount': parameter(
    'share',
    [0, 0.5, 0.1],
    ours,
    'Yearly rate at which later money counts less.',
    '年折现率。',
  ),
  'firm.startMorale': parameter(
    'level',
    [0, 1, 0.5],
    course('T5.43'),
    'Staff morale at the start.',
    '开局员工士气。',
  ),
  'firm.startSkill': parameter(
    'level',
    [0, 1, 0.5],
    course('T17.2'),
    'Staff skill at the start.',
    '开局员工技能。',
  ),
  'firm.startBrand': parameter(
    'level',
    [0, 1, 0.5],
    course('T5.20'),
    'Brand image at the start.',
    '开局品牌形象。',
  ),

  // New customers and word of mouth.
  'growth.costOfOne': parameter(
    'yuan',
    [1, 20_000, 350],
    course('T2.1, F1: 5–10 times keeping, source not given'),
    'Advertising that brings one new customer while spending is low.',
    '投入较低时带来一位新客户的广告费。',
  ),
  'growth.saturation': parameter(
    'yuan',
    [1000, 1_000_000, 40_000],
    ours,
    'Spending per 1,000 starting customers at which one more customer costs twice as much.',
    '每千名初始客户投入达到此数时，边际获客成本翻倍。',
  ),
  'growth.referral': parameter(
    'share',
    [0, 1, 0.02],
    ours,
    'New customers per round by one delighted customer’s word.',
    '一位非常满意的客户每轮带来的新客户数。',
  ),
  'word.passOn': parameter(
    'share',
    [0, 1, 0.04],
    course('T2.6'),
    'Share of those within reach who hear of it.',
    '传达范围内真正听到的人的比例。',
  ),
  'word.badWeighsMore': parameter(
    'times',
    [1, 10, 2],
    ours,
    'How much more a bad word weighs than a good one.',
    '坏口碑比好口碑影响大几倍。',
  ),
  'word.brandMove': parameter(
    'level',
    [0, 1, 0.15],
    ours,
    'How far words can move the brand in one round.',
    '口碑一轮内最多影响品牌多少。',
  ),

  // Approaching and winning back.
  'approach.wakes': parameter(
    'level',
    [0, 1, 0.6],
    ascarza,
    'Chance that an approach makes an inert customer ask whether to go on.',
    '主动联系使惰性客户开始考虑去留的概率。',
  ),
  'approach.worth': parameter(
    'trip',
    [0, 1, 0.45],
    ours,
    'What an approach adds to the stay-score of a fully responsive customer.',
    '对反应最积极的客户，主动联系增加的去留得分。',
  ),
  'approach.callCost': parameter('yuan', [0, 1000, 8], ours, 'Cost of one approach.', '每次主动联系的成本。'),
  'winBack.base': parameter(
    'share',
    [0, 1, 0.3],
    ours,
    'Chance of return at once, with full effort and the fitting remedy.',
    '立即、尽力且对症时的挽回概率。',
  ),
  'winBack.halfLife': parameter(
    'days',
    [1, 365, 14],
    ours,
    'Days of delay that halve the chance.',
    '拖延多少天使机会减半。',
  ),
  'winBack.misfit': parameter(
    'level',
    [0, 1, 0.35],
    course('T8.7'),
    'What is left of the chance when the remedy does not fit the cause.',
    '措施不对症时剩余的机会。',
  ),
  'winBack.apology': parameter(
    'level',
    [0, 1, 0.3],
    course('T8.6'),
    'What a sincere apology adds to the chance.',
    '诚恳道歉增加的机会。',
  ),
  'winBack.memory': parameter(
    'level',
    [0, 1, 0.5],
    published('Kumar, Bhagwat & Zhang 2015'),
    'How much a good first life helps the return.',
    '首段关系良好对回归的帮助。',
  ),
} satisfies Record<string, Parameter>;

export type ParameterPath = keyof typeof parameters;
export const parameterPaths = Object.keys(parameters) as ParameterPath[];

/** All parameters of a world, with the scenario's own values over the defaults. */
export type ParameterValues = Readonly<Record<ParameterPath, number>>;

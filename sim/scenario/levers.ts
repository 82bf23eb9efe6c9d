import * as v from 'valibot';
import type { Words } from '../../retention/words';

/**
 * Every decision a student can take, declared once: range, where it stands when nobody touches it, what it
 * costs, and one plain sentence. The mechanisms read lever values by their id; a scenario opens a choice of
 * them round by round and may narrow ranges or change costs.
 */
export interface Lever {
  id: LeverId;
  group: LeverGroup;
  name: Words;
  sentence: Words;
  unit: LeverUnit;
  min: number;
  max: number;
  /** Where it stands when nobody touches it. */
  default: number;
  /** For levers that choose: the choices, whose number is the value. */
  options?: readonly Words[];
  cost: LeverCost;
}

/**
 * What one unit above the default costs in a round: `fixed` money per 1,000 customers the scenario starts
 * with, `each` per active customer. Levers without cost change the money through what they do.
 */
export interface LeverCost {
  fixed?: number;
  each?: number;
}

export type LeverUnit =
  | 'share'
  | 'level'
  | 'times'
  | 'days'
  | 'hours'
  | 'rounds'
  | 'months'
  | 'steps'
  | 'yuan'
  | 'choice'
  | 'yes-no';
export type LeverGroup =
  | 'price'
  | 'capacity'
  | 'product'
  | 'promise'
  | 'care'
  | 'complaints'
  | 'rules'
  | 'rewards'
  | 'staff'
  | 'growth'
  | 'approach'
  | 'win-back'
  | 'screening'
  | 'knowledge'
  | 'crisis';

export const leverGroups: Record<LeverGroup, Words> = {
  price: { en: 'Price', zh: '价格' },
  capacity: { en: 'Capacity', zh: '接待能力' },
  product: { en: 'Product', zh: '产品' },
  promise: { en: 'Promises', zh: '承诺' },
  care: { en: 'Care', zh: '客户关怀' },
  complaints: { en: 'Complaints', zh: '投诉处理' },
  rules: { en: 'Change and refund rules', zh: '退改签规则' },
  rewards: { en: 'Rewards and club', zh: '奖励与俱乐部' },
  staff: { en: 'Staff', zh: '员工' },
  growth: { en: 'New customers', zh: '新客户' },
  approach: { en: 'Whom to approach', zh: '主动联系谁' },
  'win-back': { en: 'Win-back', zh: '客户挽回' },
  screening: { en: 'Screening', zh: '信誉审查' },
  knowledge: { en: 'Knowledge', zh: '信息与调查' },
  crisis: { en: 'After a crisis', zh: '危机修复' },
};

type Declared = Omit<Lever, 'id'>;

const w = (en: string, zh: string): Words => ({ en, zh });

function lever(
  group: LeverGroup,
  unit: LeverUnit,
  [min, max, standing]: readonly [number, number, number],
  cost: LeverCost,
  name: Words,
  sentence: Words,
  options?: readonly Words[],
): Declared {
  return { group, unit, min, max, default: standing, cost, name, sentence, ...(options && { options }) };
}

const catalogue = {
  price: lever(
    'price',
    'times',
    [0.7, 1.6, 1],
    {},
    w('Price', '价格'),
    w('What a trip costs, compared with the price at the start.', '出行价格与开局价格之比。'),
  ),
  priceNotice: lever(
    'price',
    'days',
    [0, 60, 0],
    { fixed: 4 },
    w('Notice of a price rise', '涨价提前告知'),
    w('Days between telling customers of a rise and charging it.', '告知客户涨价到实际执行之间的天数。'),
  ),
  priceReason: lever(
    'price',
    'yes-no',
    [0, 1, 0],
    { fixed: 100 },
    w('Reason and apology for a rise', '说明涨价原因并致歉'),
    w('Say why the price rises, and apologise.', '说明为什么涨价，并表示歉意。'),
  ),
  discount: lever(
    'price',
    'share',
    [0, 0.4, 0],
    {},
    w('Discount for everyone', '普惠折扣'),
    w(
      'A coupon for every booking. It sells now, and teaches customers to wait for the next one.',
      '每单都给优惠券。眼前多卖，但会让客户学会等下一次优惠。',
    ),
  ),

  capacity: lever(
    'capacity',
    'times',
    [0.5, 2, 1],
    { fixed: 30_000 },
    w('Capacity', '接待能力'),
    w(
      'Rooms, seats, hands: how many trips can be served well, compared with the start.',
      '房间、座位和人手：与开局相比能接待好多少出行。',
    ),
  ),
  salesCap: lever(
    'capacity',
    'times',
    [0.8, 3, 3],
    {},
    w('Sales cap', '限量销售'),
    w(
      'Stop selling when load reaches this multiple of capacity. Those turned away may book elsewhere.',
      '客流达到接待能力的这一倍数就停售。被拒的客户可能转投别家。',
    ),
  ),

  itinerary: lever(
    'product',
    'level',
    [0, 1, 0],
    { fixed: 9_000 },
    w('Unique itinerary', '独特行程'),
    w('Money for routes and stays nobody else has.', '投入做别家没有的线路和住宿。'),
  ),
  guide: lever(
    'product',
    'level',
    [0, 1, 0],
    { each: 7 },
    w('Professional guides', '专业导游'),
    w('Better paid, better chosen guides and hosts.', '更好的导游和接待人员。'),
  ),
  transparency: lever(
    'product',
    'level',
    [0, 1, 0.5],
    { fixed: 1_500 },
    w('Transparent price', '价格透明'),
    w('One price with everything in it, shown before booking.', '下单前一口价，包含全部费用。'),
  ),
  dropLine: lever(
    'product',
    'choice',
    [0, 4, 0],
    {},
    w('Drop a service line', '停掉一条服务线'),
    w(
      'Saves cost now; customers of that line learn how loyal you are to them.',
      '眼下省钱；这条线的客户会明白你对他们有多忠诚。',
    ),
    [
      w('None', '不停'),
      w('Nature', '生态游'),
      w('Adventure', '探险游'),
      w('Food', '美食游'),
      w('History', '历史游'),
    ],
  ),
  newProduct: lever(
    'product',
    'yes-no',
    [0, 1, 0],
    { fixed: 8_000 },
    w('Launch a new route', '推出新线路'),
    w(
      'Offer a new route this round; loyal customers take it up first.',
      '本轮推出新线路，忠诚客户最先尝试。',
    ),
  ),

  promise: lever(
    'promise',
    'level',
    [-0.3, 0.5, 0],
    {},
    w('Promise', '承诺'),
    w(
      'How much more (or less) you promise than you deliver. It sells, and it is measured against.',
      '承诺比实际高（或低）多少。它能促销，客户也会拿它来对照。',
    ),
  ),
  explanation: lever(
    'promise',
    'level',
    [0, 1, 0.2],
    { each: 3 },
    w('Explanation before payment', '付款前讲解'),
    w(
      'Time spent explaining the product and the refund rule before money changes hands.',
      '付款前花时间讲清产品与退改规则。',
    ),
  ),
  bookingSteps: lever(
    'promise',
    'steps',
    [2, 12, 6],
    { fixed: -600 },
    w('Steps to book', '下单步骤'),
    w(
      'How many steps a booking takes. Fewer steps cost money to build.',
      '完成一次预订要几步。步骤越少，建设投入越大。',
    ),
  ),

  careBefore: lever(
    'care',
    'level',
    [0, 1, 0.2],
    { each: 2 },
    w('Care before the sale', '售前关怀'),
    w('Information that fits the customer, before anything is sold.', '成交前提供合适的信息。'),
  ),
  careDuring: lever(
    'care',
    'level',
    [0, 1, 0.2],
    { each: 3 },
    w('Care during the sale', '售中关怀'),
    w('Listen at the counter and match what was expected.', '成交时用心倾听，符合客户期望。'),
  ),
  careAfter: lever(
    'care',
    'level',
    [0, 1, 0.2],
    { each: 3 },
    w('Care after the trip', '售后关怀'),
    w('Follow up, thank, stay in touch.', '行程后回访、致谢、保持联系。'),
  ),
  birthdayPack: lever(
    'care',
    'yes-no',
    [0, 1, 0],
    { each: 4 },
    w('Birthday pack', '生日礼包'),
    w(
      'A no-threshold coupon and a niche route, for those who consented.',
      '对已授权的客户送无门槛券和一条小众路线。',
    ),
  ),
  answerTime: lever(
    'care',
    'hours',
    [0.5, 72, 12],
    { fixed: -45 },
    w('Answer time', '回复时间'),
    w(
      'Hours until a message is answered. Faster needs more people.',
      '客户消息多少小时内回复。越快需要的人越多。',
    ),
  ),

  complaintStaff: lever(
    'complaints',
    'level',
    [0, 1, 0.4],
    { fixed: 5_000 },
    w('Complaint staff', '投诉处理人手'),
    w(
      'Share of complaints that can be carried through all five steps in a round.',
      '一轮内能走完五个步骤的投诉比例。',
    ),
  ),
  remedy: lever(
    'complaints',
    'choice',
    [0, 3, 1],
    {},
    w('Remedy', '补救方式'),
    w('What a complaint ends with.', '投诉最后怎么解决。'),
    [
      w('Nothing', '不处理'),
      w('Apology', '道歉'),
      w('Money', '经济补偿'),
      w('Mend the cause', '针对原因解决'),
    ],
  ),
  compensation: lever(
    'complaints',
    'share',
    [0, 1, 0.2],
    {},
    w('Compensation', '补偿金额'),
    w('Share of the trip price paid back when the remedy is money.', '经济补偿占出行价格的比例。'),
  ),

  refundDays: lever(
    'rules',
    'days',
    [1, 60, 30],
    { fixed: -60 },
    w('Refund days', '退款天数'),
    w('Days until a refund arrives.', '退款到账的天数。'),
  ),
  changeSteps: lever(
    'rules',
    'steps',
    [1, 12, 6],
    { fixed: -500 },
    w('Steps to change or refund', '退改步骤'),
    w('How many steps a change or refund takes.', '办理退改要几步。'),
  ),
  cancellationFee: lever(
    'rules',
    'share',
    [0, 1, 0.3],
    {},
    w('Cancellation fee', '取消费'),
    w('Share of the price kept when a customer cancels.', '客户取消时扣留的价格比例。'),
  ),
  voucherMonths: lever(
    'rules',
    'months',
    [6, 24, 12],
    { fixed: 120 },
    w('Ticket validity', '票券有效期'),
    w('Months an unused booking stays valid.', '未使用的预订保留几个月。'),
  ),
  flexibleFare: lever(
    'rules',
    'yes-no',
    [0, 1, 0],
    { each: 1 },
    w('Flexible fare', '灵活票价'),
    w('Offer a fare that can be moved freely.', '提供可自由改期的票价。'),
  ),
  deposit: lever(
    'rules',
    'share',
    [0, 1, 0],
    {},
    w('Deposit', '订金'),
    w('Share paid when booking and lost by a no-show.', '下单时预付、未到店不退的比例。'),
  ),
  exitPenalty: lever(
    'rules',
    'share',
    [0, 1, 0],
    {},
    w('Exit penalty', '解约金'),
    w('A contract that makes leaving cost this share of a trip.', '合同约定解约须付一次出行价格的这一比例。'),
  ),

  points: lever(
    'rewards',
    'share',
    [0, 0.1, 0.02],
    {},
    w('Points', '积分'),
    w('Share of each price given back as points.', '每次消费返还为积分的比例。'),
  ),
  pointsLife: lever(
    'rewards',
    'rounds',
    [1, 12, 8],
    {},
    w('Points last', '积分有效期'),
    w('Rounds until points lapse.', '积分几轮后失效。'),
  ),
  tiers: lever(
    'rewards',
    'level',
    [0, 1, 0],
    { each: 3 },
    w('Tiers', '会员等级'),
    w('Privileges for frequent customers.', '给常客的等级特权。'),
  ),
  club: lever(
    'rewards',
    'level',
    [0, 1, 0],
    { each: 4 },
    w('Customer club', '客户俱乐部'),
    w('Events, a circle, a voice: belonging beyond trade.', '活动、圈子与发言权：交易之外的归属感。'),
  ),
  membershipFee: lever(
    'rewards',
    'share',
    [0, 0.2, 0],
    {},
    w('Membership fee', '会员费'),
    w('Paid once a round by members, as a share of a trip.', '会员每轮所付，以一次出行价格计。'),
  ),

  pay: lever(
    'staff',
    'times',
    [0.8, 1.4, 1],
    { fixed: 25_000 },
    w('Staff pay', '员工薪酬'),
    w('Pay and incentives, compared with the trade.', '薪酬与激励，与同行相比。'),
  ),
  training: lever(
    'staff',
    'level',
    [0, 1, 0.2],
    { fixed: 6_000 },
    w('Training', '培训'),
    w('Find good people and train them.', '寻找优秀的员工并加强培训。'),
  ),
  serviceIdea: lever(
    'staff',
    'level',
    [0, 1, 0.3],
    { fixed: 1_200 },
    w('Customer-first idea', '“客户至上”的理念'),
    w('Lead by the idea that the customer comes first.', '以客户为中心来带队。'),
  ),
  authority: lever(
    'staff',
    'level',
    [0, 1, 0.2],
    { fixed: 1_500 },
    w('Authority', '授权'),
    w('Enough authority and flexibility to help on the spot.', '充分的权利与灵活性，当场解决问题。'),
  ),
  staffRequests: lever(
    'staff',
    'level',
    [0, 1, 0.3],
    { fixed: 2_000 },
    w("Staff's requests", '员工的合理要求'),
    w("Respect the staff's reasonable requests.", '尊重员工的合理要求。'),
  ),
  keepReward: lever(
    'staff',
    'level',
    [0, 1, 0],
    { fixed: 2_500 },
    w('Reward for keeping customers', '留客奖酬'),
    w('Reward staff for customers kept, not only for sales.', '不只奖励销售，也奖励留住客户。'),
  ),
  rotation: lever(
    'staff',
    'level',
    [0, 1, 0],
    { fixed: 800 },
    w('Rotation', '轮换制度'),
    w(
      'Customers meet several advisers. It loosens the tie, and the risk.',
      '客户会接触多位顾问：联系变松，风险也变小。',
    ),
  ),
  team: lever(
    'staff',
    'level',
    [0, 1, 0],
    { fixed: 1_600 },
    w('Service team', '客户服务小组'),
    w('A team, not one person, looks after each customer.', '由小组而不是一个人服务客户。'),
  ),
  sharedFile: lever(
    'staff',
    'level',
    [0, 1, 0],
    { fixed: 1_200 },
    w('Shared customer file', '共享客户数据库'),
    w('What one adviser knows, the firm knows.', '一个顾问知道的，公司也知道。'),
  ),

  effortOnNew: lever(
    'growth',
    'share',
    [0, 1, 0.4],
    {},
    w('Effort on new customers', '开发新客户的精力'),
    w(
      'Share of everybody’s effort that goes to new customers; the rest serves those you have.',
      '精力中用于开发的比例，其余用于服务老客户。',
    ),
  ),
  acquisition: lever(
    'growth',
    'yuan',
    [0, 60_000, 6_000],
    { fixed: 1 },
    w('Acquisition', '获客投入'),
    w('Advertising money per 1,000 starting customers and round.', '每轮每千名初始客户的广告投入。'),
  ),
  referralReward: lever(
    'growth',
    'level',
    [0, 1, 0],
    { fixed: 1_500 },
    w('Referral thanks', '推荐致谢'),
    w('Thank customers who bring friends.', '感谢带来朋友的客户。'),
  ),

  approachShare: lever(
    'approach',
    'share',
    [0, 1, 0],
    {},
    w('How many to approach', '联系多少人'),
    w('Share of the customers who get a call or an offer this round.', '本轮接到电话或优惠的客户比例。'),
  ),
  approachBy: lever(
    'approach',
    'choice',
    [0, 3, 1],
    {},
    w('Whom to approach', '联系哪些人'),
    w('The order in which customers are approached.', '按什么顺序挑选联系对象。'),
    [
      w('Anyone', '随机'),
      w('Highest risk', '流失风险最高'),
      w('Most responsive', '最可能回应'),
      w('Highest value', '价值最高'),
    ],
  ),
  approachWith: lever(
    'approach',
    'choice',
    [0, 2, 1],
    {},
    w('Approach with', '以什么联系'),
    w('What they get.', '给他们什么。'),
    [w('A call', '一通电话'), w('A coupon', '一张优惠券'), w('An upgrade', '一次升级')],
  ),

  winBackDelay: lever(
    'win-back',
    'days',
    [0, 60, 30],
    { fixed: -20 },
    w('Days until first contact', '多久后联系'),
    w('Days between the customer leaving and your first contact.', '客户离开到第一次联系之间的天数。'),
  ),
  winBackApology: lever(
    'win-back',
    'yes-no',
    [0, 1, 0],
    { fixed: 50 },
    w('Apologise and ask why', '致歉并询问原因'),
    w('Contact, apologise sincerely, listen for the reason.', '联系客户，诚恳道歉，倾听原因。'),
  ),
  winBackRemedy: lever(
    'win-back',
    'choice',
    [0, 4, 1],
    {},
    w('Win-back remedy', '挽回措施'),
    w(
      'What is offered. Asking why first is what makes "by cause" possible.',
      '提供什么。先问明原因，才能对症下药。',
    ),
    [
      w('Nothing', '无'),
      w('Price', '价格优惠'),
      w('Better service', '改进服务'),
      w('A person who cares', '专人联系'),
      w('By cause', '对症下药'),
    ],
  ),
  winBackKey: lever(
    'win-back',
    'share',
    [0, 1, 0],
    {},
    w('Effort for key customers', '关键客户挽回力度'),
    w('Spend per lost key customer, as a share of a trip.', '对每位流失的关键客户的投入，以一次出行价格计。'),
  ),
  winBackOrdinary: lever(
    'win-back',
    'share',
    [0, 0.6, 0],
    {},
    w('Effort for ordinary customers', '普通客户挽回力度'),
    w(
      'Spend per lost ordinary customer, as a share of a trip.',
      '对每位流失的普通客户的投入，以一次出行价格计。',
    ),
  ),
  winBackSmall: lever(
    'win-back',
    'share',
    [0, 0.3, 0],
    {},
    w('Effort for small customers', '小客户挽回力度'),
    w('Spend per lost small customer, as a share of a trip.', '对每位流失的小客户的投入，以一次出行价格计。'),
  ),

  screening: lever(
    'screening',
    'level',
    [0, 1, 0],
    { fixed: 900 },
    w('Credit assessment', '客户信誉评估'),
    w(
      'Refuse new customers whose credit looks bad. Some good ones are refused too.',
      '拒绝信誉看似不佳的新客户，也会误拒一些好客户。',
    ),
  ),
  prepayment: lever(
    'screening',
    'level',
    [0, 1, 0],
    {},
    w('Prepayment', '客户预付费'),
    w(
      'Share of customers who pay before the trip. It prevents bad debt and costs some ease.',
      '须先付款的客户比例。能防坏账，但不够方便。',
    ),
  ),
  customerData: lever(
    'screening',
    'level',
    [0, 1, 0.2],
    { fixed: 2_500 },
    w('Customer database', '客户数据库'),
    w('Complete, fresh records: better screening, better guesses.', '完整、及时的记录：审查更准，判断更准。'),
  ),

  surveyMethod: lever(
    'knowledge',
    'choice',
    [0, 3, 0],
    {},
    w('Survey method', '调查方法'),
    w('How you ask.', '怎样调查。'),
    [
      w('Questionnaire', '问卷调查法'),
      w('In-depth interview', '深度访谈法'),
      w('Online reviews', '在线评论分析'),
      w('On-site observation', '现场观察法'),
    ],
  ),
  surveySample: lever(
    'knowledge',
    'share',
    [0, 1, 0.05],
    {},
    w('Survey sample', '调查样本'),
    w('Share of trips after which the customer is asked.', '行程后接受调查的客户比例。'),
  ),
  channels: lever(
    'knowledge',
    'level',
    [0, 1, 0.3],
    { fixed: 3_000 },
    w('Service channels', '服务渠道'),
    w(
      'App, telephone, social media, desk: how easily you are reached.',
      'App、电话、社交媒体、门店：联系你有多方便。',
    ),
  ),

  cleanUp: lever(
    'crisis',
    'level',
    [0, 1, 0],
    { fixed: 4_000 },
    w('Clean up', '清理整顿'),
    w('Recall, inspect and clean up what went wrong.', '下架、检查、清理出问题的环节。'),
  ),
  guarantee: lever(
    'crisis',
    'level',
    [0, 1, 0],
    { fixed: 3_000 },
    w('Guarantee', '公开保证'),
    w('Guarantee in writing, at both ends of the chain.', '对供应链两端作出书面保证。'),
  ),
  openView: lever(
    'crisis',
    'level',
    [0, 1, 0],
    { fixed: 2_000 },
    w('Show it live', '公开透明'),
    w('Let everybody watch how the service is made.', '让所有人看到服务是怎么做出来的。'),
  ),
} satisfies Record<string, Declared>;

export type LeverId = keyof typeof catalogue;

const ids = Object.keys(catalogue) as [LeverId, ...LeverId[]];
export const LeverId = v.picklist(ids);

/** All levers in the order in which they are shown. */
export const levers: readonly Lever[] = ids.map((id) => ({ id, ...catalogue[id] }));

export const leverById = (id: LeverId): Lever => ({ id, ...catalogue[id] });

/** Where each lever's value lies in the firm's array of levers. */
export const leverIndex = Object.fromEntries(ids.map((id, i) => [id, i])) as Record<LeverId, number>;

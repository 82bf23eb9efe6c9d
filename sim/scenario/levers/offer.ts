import { serviceLines } from '../service-lines';
import { type DeclaredLever, lever, w } from './lever';

/** What is sold, at what price, how much of it, and what is promised. */
export const offerLevers = {
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
    [w('None', '不停'), ...serviceLines.map(({ words }) => words)],
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
} satisfies Record<string, DeclaredLever>;

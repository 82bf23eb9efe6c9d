import type { Note } from '../teaching-note';

/** Price, rules, ease and what a trip is worth. */
export const notesOfValue: Readonly<Record<string, Note>> = {
  'hotel-peak-gap': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Reading the fullest quarter as the best one.', zh: '把最满的一季当成最好的一季。' },
      {
        en: 'Buying capacity for the whole year to survive one quarter.',
        zh: '为了一个季度，全年都多备人手和房间。',
      },
    ],
    debrief: [
      {
        en: 'Put load and satisfaction beside each other, quarter by quarter.',
        zh: '逐季对照客流负荷与满意度。',
      },
      { en: 'What if: a sales cap in summer only.', zh: '假如：只在夏季限量销售。' },
      {
        en: 'Follow one guest who was happy in spring and gone by autumn.',
        zh: '跟踪一位春天满意、秋天离开的客人。',
      },
    ],
  },
  'ota-price-war': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Keeping the discount after the war.', zh: '价格战结束了，折扣还在。' },
      {
        en: 'Approaching those at highest risk with a coupon, and waking the merely inert.',
        zh: '给流失风险最高的人发券，反而叫醒了本来只是不爱折腾的人。',
      },
    ],
    debrief: [
      {
        en: 'Split the exits into macro and micro: what was the rival’s, what was yours?',
        zh: '把流失分成宏观与微观：哪些是对手的，哪些是你自己的？',
      },
      { en: 'Show the loyal share before and after the discount.', zh: '看打折前后忠诚客户的占比。' },
      { en: 'What if: the refund desk instead of the discount.', zh: '假如：把折扣的钱花在退款台上。' },
    ],
    courseFigures: [
      {
        en: 'Acquiring costs 5–10 times keeping (courseware figure, source not given): hold it against this run’s own ratio.',
        zh: '获客成本是留客的 5–10 倍（课件数字，未注明出处）：与本局自己的比值对照。',
      },
    ],
  },
  'coupon-rules': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Taking bookings in the sale for customers.', zh: '把大促订单当成客户。' },
      {
        en: 'Making the promise smaller and the rules longer in the same round.',
        zh: '同一轮里承诺缩水，规则反而更长。',
      },
    ],
    debrief: [
      {
        en: 'Write the six transaction costs of one booking on the board, before and after.',
        zh: '在黑板上写出一次预订的六种交易成本，改前改后各一遍。',
      },
      { en: 'What if: the discount kept, the steps halved.', zh: '假如：折扣不变，步骤减半。' },
      {
        en: 'Ask what those who came for the sale did in the round after it.',
        zh: '问：冲着大促来的人，下一轮做了什么？',
      },
    ],
    courseFigures: [
      {
        en: '“A quarter of a yuan cheaper”, Double 11, begun in 2009: a saying, not a measurement (courseware, source not given).',
        zh: '“一看便宜两毛五”，双 11 始于 2009 年：是一句流行语，不是测量结果（课件，未注明出处）。',
      },
    ],
    notPlayed: {
      en: 'There is no lever called coupon rules. Their complexity is played as steps to book, transparency and an overdone promise.',
      zh: '引擎没有“优惠规则”这一项。规则的复杂度以下单步骤、价格透明度和过头的承诺来模拟。',
    },
  },
  'peak-price-rise': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Treating 78% as the share that would leave.', zh: '把 78% 当成会流失的比例。' },
      {
        en: 'Announcing a rise and then taking half of it back: both are felt.',
        zh: '宣布涨价又收回一半：两次客人都有感觉。',
      },
    ],
    debrief: [
      {
        en: 'Compare the forecasts written before round 1 with what the fullest rise really cost.',
        zh: '把第1轮之前写下的预估与涨到顶的真实代价对照。',
      },
      {
        en: 'What if: the same rise with 30 days’ notice and a reason.',
        zh: '假如：同样的涨幅，提前 30 天告知并说明原因。',
      },
      {
        en: 'Find the guest who stayed because the stay was worth it, and read the ledger.',
        zh: '找到一位因为住得值而留下的客人，读他的账。',
      },
      { en: 'Why did nearly 78% say one thing and do another?', zh: '为什么近 78% 的人说的和做的不一样？' },
    ],
    courseFigures: [
      {
        en: 'Haidilao, April 2020: 16 → 23 yuan, +43.75% (courseware figure, source not given).',
        zh: '海底捞 2020 年 4 月：16 元涨到 23 元，涨幅 43.75%（课件数字，未注明出处）。',
      },
      {
        en: 'Nearly 78% of 32,000 would not go: the intent of those who chose to answer an online poll, never an exit rate (courseware figure, source not given).',
        zh: '32,000 人中近 78% 表示不会再去：是自愿参加网上投票者的意向，不是流失率（课件数字，未注明出处）。',
      },
    ],
  },
  'premium-operator': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Cutting the price and the guides together, and being neither cheap nor good.',
        zh: '价格和导游一起砍，结果既不便宜也不好。',
      },
      { en: 'Spreading small sums over ten measures.', zh: '把钱撒在十项措施上，每项都不够。' },
    ],
    debrief: [
      {
        en: 'Do Q12 first: 180, 270 and −30. Then ask it of a guest.',
        zh: '先做 Q12：180、270、−30。再对一位客人提同样的问题。',
      },
      { en: 'Compare par’s price with your own.', zh: '比较标准杆的价格和你自己的价格。' },
      { en: 'What if: 5% off instead of the guides.', zh: '假如：不请好导游，改打九五折。' },
    ],
    courseFigures: [
      {
        en: 'Haier: dearer and kept by service; the courseware gives no number.',
        zh: '海尔：价格更高，靠服务留人；课件没有给出数字。',
      },
    ],
  },
  'lost-sale': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Buying leads in round 1 because new customers are what is counted.',
        zh: '因为考核的是新客，第1轮就去买客源。',
      },
      {
        en: 'Ordering advisers to care without training, authority or reward.',
        zh: '只要求顾问用心，却不给培训、授权和奖励。',
      },
    ],
    debrief: [
      {
        en: 'Read two of the answers to the first question aloud; the class names the skill.',
        zh: '念两份第一题的回答，全班说出用到了哪种技巧。',
      },
      { en: 'Show attachment and complaints beside answer time.', zh: '把依附、投诉和回复时间放在一起看。' },
      { en: 'What if: care during the sale alone, from round 1.', zh: '假如：从第1轮起只做售中关怀。' },
      { en: 'Move the effort from 80/20 to 40/60 and compare.', zh: '把精力从 80/20 移到 40/60，再比较。' },
    ],
    courseFigures: [
      {
        en: '40% of the effort on development, 60% on serving (courseware figure, source not given).',
        zh: '40% 精力用于开发，60% 用于服务（课件数字，未注明出处）。',
      },
      {
        en: '250 friends and relatives behind each customer (courseware, an anecdote: an upper bound, not the number reached).',
        zh: '每位客户背后约有 250 位亲友（课件中的轶事：是上限，不是实际传到的人数）。',
      },
    ],
    notPlayed: {
      en: 'No sentence is spoken at the counter: listening is a level of care, and the words are for the discussion.',
      zh: '柜台前没有真正的对话：倾听只是关怀的程度，话怎么说留给讨论。',
    },
  },
  'app-only': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Paying for data in every round and approaching nobody with it.',
        zh: '每轮都为数据付钱，却从不用来联系任何人。',
      },
      { en: 'Approaching by risk because the data can rank it.', zh: '因为数据能排风险，就按风险去联系。' },
    ],
    debrief: [
      {
        en: 'Compare your own six transaction costs with the rival’s.',
        zh: '把自己的六种交易成本与对手的对照。',
      },
      { en: 'What if: channels left open, steps cut.', zh: '假如：渠道不关，只减步骤。' },
      {
        en: 'Discuss the gap question: what may be inferred, what may not. Nothing about health, family or belief.',
        zh: '讨论空档那道题：什么可以推断，什么不可以。健康、家庭、信仰一概不推断。',
      },
    ],
    courseFigures: [
      {
        en: 'Starbucks, from 2015 one app (courseware, source not given).',
        zh: '星巴克，2015 年起一个 App（课件，未注明出处）。',
      },
    ],
    notPlayed: {
      en: 'Guests have no channel of their own that could be closed to them: closing channels costs everybody the same ease.',
      zh: '客人没有各自偏好的渠道：关掉渠道，所有人失去同样的方便。',
    },
  },
};

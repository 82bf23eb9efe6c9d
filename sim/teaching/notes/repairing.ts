import type { Note } from '../teaching-note';

/** Faults, crises and winning back. */
export const notesOfRepairing: Readonly<Record<string, Note>> = {
  'breakfast-shop': {
    debriefMinutes: 10,
    getsWrong: [
      { en: 'Waiting for a complaint before mending the lunch.', zh: '等有人投诉了才去改善午餐。' },
    ],
    debrief: [
      {
        en: 'Open a regular who left: count the disappointments before the last trip.',
        zh: '打开一位离开的老客户：数一数最后一次之前有过几次失望。',
      },
      { en: 'What if: the same run without the price rise.', zh: '假如：同一局不涨价。' },
      { en: 'Name the traces the firm could have seen.', zh: '说出企业本可以看到的迹象。' },
    ],
    courseFigures: [
      {
        en: 'Two or three visits a week, then several disappointments (courseware, a story and not a measurement).',
        zh: '每周去两三次，几次失望之后离开（课件中的故事，不是测量结果）。',
      },
    ],
  },
  'bad-group-tour': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Believing that few complaints mean few unhappy guests.', zh: '以为投诉少就是不满的人少。' },
      { en: 'Keeping the brochure because it sells.', zh: '因为宣传册卖得动就不肯改。' },
    ],
    debrief: [
      {
        en: 'Multiply the chain: how many of a hundred trips go without a fault?',
        zh: '把服务链连乘：一百次出行里有几次一环不出错？',
      },
      { en: 'Show the exits by strand: faults, promise, refund.', zh: '按线索看流失：过失、承诺、退款。' },
      { en: 'What if: half the forms, everything else equal.', zh: '假如：手续减半，其余不变。' },
      {
        en: 'Q11 for the guest on the bus: the fee is gone either way.',
        zh: '用 Q11 问车上的客人：钱反正已经花了。',
      },
    ],
    courseFigures: [
      {
        en: 'A cinema ticket of 25 yuan, half an hour in (courseware, an exercise).',
        zh: '25 元电影票，看了半小时（课件练习）。',
      },
      {
        en: '80% of complaints from not understanding and not trusting (courseware figure, source not given).',
        zh: '80% 的投诉源于不了解产品、不信任销售（课件数字，未注明出处）。',
      },
    ],
  },
  'flexible-ticket': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Counting the losses of the epidemic against oneself, or all losses against the epidemic.',
        zh: '把疫情造成的流失都算在自己头上，或者把所有流失都推给疫情。',
      },
      {
        en: 'Introducing the flexible rules after the event, when nobody needs them.',
        zh: '等事件过了、没人需要时才推出灵活规则。',
      },
    ],
    debrief: [
      {
        en: 'Split macro and micro; the score does not count the macro losses.',
        zh: '分开宏观与微观；宏观流失不计入得分。',
      },
      {
        en: 'Plot trust over the rounds for fast and slow refunds.',
        zh: '画出快退款与慢退款两种做法下信任的变化。',
      },
      { en: 'What if: 24 months of validity from round 3.', zh: '假如：第3轮起有效期 24 个月。' },
      { en: 'Q5, with the run’s own cash at its lowest.', zh: '对着本局现金最低点回答 Q5。' },
    ],
    courseFigures: [
      {
        en: 'Tickets usable for 24 months, nearly 3.3 million refund requests (courseware figure, source not given, bound to its date).',
        zh: '机票 24 个月内可用，处理近 330 万份退款申请（课件数字，未注明出处，有时效性）。',
      },
    ],
    notPlayed: {
      en: 'Running out of cash ends nothing: the till may go below zero. Multi-risk cover is not a lever.',
      zh: '现金耗尽不会出局，账面可以为负；综合险没有对应的措施。',
    },
  },
  'trust-crisis': {
    debriefMinutes: 20,
    getsWrong: [
      { en: 'Doing one of the three and waiting whether it works.', zh: '三样只做一样，等着看效果。' },
      { en: 'Promising more than before to make up for it.', zh: '用更大的承诺去弥补。' },
    ],
    debrief: [
      {
        en: 'Plot trust: the fall in one round, the way back in parts.',
        zh: '画出信任：一轮跌下，一点点回来。',
      },
      { en: 'What if: each of the three alone, then all.', zh: '假如：三样各做一样，再一起做。' },
      { en: 'Who came back, and what were they offered?', zh: '谁回来了？当初给了他们什么？' },
      {
        en: 'Q8, naming the part of trust each measure answers.',
        zh: '回答 Q8，说出每项措施对应信任的哪一部分。',
      },
    ],
    courseFigures: [
      {
        en: 'Yili 2008: three clean-ups, three guarantees, two ends, 24 hours live (courseware, source not given).',
        zh: '伊利 2008 年：三清理、三保证、两端控制、24 小时直播（课件，未注明出处）。',
      },
    ],
    notPlayed: {
      en: 'The scandal is one number for everybody: those who were on the boat are not hit harder.',
      zh: '危机对所有人是同一个数：真正坐过那条船的人并没有受到更大的打击。',
    },
  },
  'late-call': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Winning back into the same broken promise.', zh: '把人请回来，再让他面对同一句落空的承诺。' },
      { en: 'The same effort for everybody, great and small.', zh: '不分大小客户，一样用力。' },
    ],
    debrief: [
      {
        en: 'Table of tries and returns by days of delay, over the class.',
        zh: '汇总全班：按联系延迟天数列出尝试与挽回人数。',
      },
      { en: 'What if: the apology and question alone, on the day.', zh: '假如：当天只致歉和问原因。' },
      {
        en: 'How many of those won back were still there three rounds later?',
        zh: '挽回的人三轮之后还剩多少？',
      },
    ],
    courseFigures: [
      {
        en: 'A call one month after the card was given up (courseware, a story and not a measurement).',
        zh: '退卡一个月后才来电话（课件中的故事，不是测量结果）。',
      },
    ],
    notPlayed: {
      en: 'Not being able to pay the fee with points is played as a promise above what is delivered; there is no account of points that fall short.',
      zh: '“积分不够抵年费”以承诺高于实际来模拟；没有逐笔的积分差额。',
    },
  },
};

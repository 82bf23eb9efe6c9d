import type { Note } from '../teaching-note';

/** Bonds, membership and what ties a customer. */
export const notesOfKeeping: Readonly<Record<string, Note>> = {
  'birthday-pack': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Expecting the pack to reach everybody: half the guests consented to nothing, and the pack never goes to them.',
        zh: '以为礼包人人有份：一半客人没有授权，礼包根本不会送到他们手里。',
      },
      {
        en: 'Buying data in round 1 without a use for it.',
        zh: '第1轮就花钱买数据，却没想好拿来做什么。',
      },
    ],
    debrief: [
      {
        en: 'Ask Q1 again, now as the firm: what did the pack cost, whom did it reach?',
        zh: '换成企业的角度再问一遍 Q1：礼包花了多少钱，送到了谁手里？',
      },
      {
        en: 'Open two guests, one with and one without consent, and read their force balance.',
        zh: '打开两位客人，一位已授权、一位未授权，读他们的力量平衡图。',
      },
      {
        en: 'What if: swap the coupon for care after the trip, same luck.',
        zh: '假如：把优惠券换成售后关怀，其余运气不变。',
      },
      {
        en: 'Name the facts the route was chosen by, and which of them a guest would call none of your business.',
        zh: '说出选路线用到的信息，其中哪些客人会觉得与你无关。',
      },
    ],
    notPlayed: {
      en: 'The engine knows whether a pack was sent, not which route lay in it: the fit of the route is talked about, not played.',
      zh: '引擎只知道送没送礼包，不知道里面是哪条路线：路线合不合适只能讨论，没有模拟。',
    },
  },
  'founding-members': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Reading word of mouth in the round of the thank-you; it arrives one round later.',
        zh: '在致谢当轮就看口碑；口碑要晚一轮才到。',
      },
      {
        en: 'Letting the service slip while the thank-you is paid for: only delighted guests bring anybody.',
        zh: '为了致谢而放松服务：只有非常满意的客人才会带人来。',
      },
    ],
    debrief: [
      {
        en: 'Compare what one new guest cost by advertising and by a friend’s word.',
        zh: '比较广告带来一位新客和朋友介绍一位新客各花多少钱。',
      },
      {
        en: 'Read Q7, then say which measure of this run comes nearest to it.',
        zh: '读 Q7，再说本局哪项措施与之最接近。',
      },
      {
        en: 'Show the share of referrals that came from the guests with the most trips.',
        zh: '看推荐中有多少来自出行次数最多的客人。',
      },
    ],
    courseFigures: [
      {
        en: 'Xiaomi, 2021: red packets of 1,999 yuan, 370 million yuan in all (courseware figure, source not given).',
        zh: '小米 2021 年：每份 1,999 元，共 3.7 亿元（课件数字，未注明出处）。',
      },
    ],
    notPlayed: {
      en: 'Guests can be approached by value, not by how long they have been with the house, and there is no one-off gift: the thank-you is played as birthday packs, upgrades, club and thanks for referrals.',
      zh: '引擎能按价值挑选客人，不能按“跟随多少年”挑选，也没有一次性赠礼：致谢以生日礼包、升级、俱乐部和推荐致谢来模拟。',
    },
  },
  'paid-membership': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Counting fee income as success while guests with three trips stop booking.',
        zh: '把会费收入当成功，却没看到来过三次的客人不再预订。',
      },
      {
        en: 'Raising points because they are felt at once; they hold only those who are satisfied.',
        zh: '因为见效快就提高积分；积分只留得住满意的人。',
      },
    ],
    debrief: [
      {
        en: 'Show the satisfied × loyal table: how many members are held, how many loyal?',
        zh: '看“满意×忠诚”表：多少会员是被套牢的，多少是忠诚的？',
      },
      { en: 'What if: the fee two rounds later than the privileges.', zh: '假如：会费比特权晚两轮再收。' },
      {
        en: 'Read a member’s ledger: where does the fee appear, and is it sunk or a switching cost?',
        zh: '读一位会员的账：会费出现在哪里？它是沉没成本还是转移成本？',
      },
    ],
    courseFigures: [
      {
        en: 'Sam’s Club: the fee is small for one and large in sum; the courseware gives no number.',
        zh: '山姆会员店：单个会员费用小，合计数额大；课件没有给出数字。',
      },
    ],
    notPlayed: {
      en: 'Members and others are not kept apart: everybody with more than one trip pays the fee and has the privileges.',
      zh: '引擎不区分会员与非会员：凡出行超过一次的客人都交会费、享特权。',
    },
  },
  'points-lock-in': {
    debriefMinutes: 20,
    getsWrong: [
      { en: 'Believing the churn rate of the first four rounds.', zh: '相信前四轮的流失率。' },
      {
        en: 'Repairing the rooms in round 5, when the market is open already.',
        zh: '到第5轮市场已经放开了才改善住宿。',
      },
      {
        en: 'Taking the penalty for the solution because it pays: look what it earns alone (best single lever of this note) and what par earns with service.',
        zh: '解约金有赚头，就以为它是办法：看看它单独能带来多少（本讲义的“最佳单项”），再看标准杆加上服务能带来多少。',
      },
    ],
    debrief: [
      {
        en: 'Ask for the list written after round 4 and hold it against who left in rounds 5 and 6.',
        zh: '拿出第4轮后写的名单，与第5、6轮真正离开的人对照。',
      },
      { en: 'Show “held, not loyal” over the rounds.', zh: '看“留住而非忠诚”的比例如何随轮次变化。' },
      {
        en: 'What if: the same money on staff in round 2 instead of on points.',
        zh: '假如：第2轮把同样的钱花在员工上，而不是积分上。',
      },
      { en: 'Close with the second question: a bond or a trap?', zh: '以第二个问题收尾：是纽带还是陷阱？' },
    ],
    courseFigures: [
      {
        en: '“Pretty number”: 20 years bound, a penalty of more than 18,000 yuan (courseware figure, source not given; the law it cites was replaced by the Civil Code in 2021).',
        zh: '“靓号”：绑定 20 年，违约金 18,000 多元（课件数字，未注明出处；其所引《合同法》自 2021 年起已由《民法典》取代）。',
      },
    ],
  },
  'adviser-leaves': {
    debriefMinutes: 15,
    getsWrong: [
      {
        en: 'Using all three counters at full strength and losing the personal tie that sold the trips.',
        zh: '三种对策同时用到最大，把促成生意的人情也用没了。',
      },
      {
        en: 'Blaming the two who left; their morale was visible two rounds before.',
        zh: '只怪走的那两位；两轮之前士气就已经看得出来。',
      },
    ],
    debrief: [
      {
        en: 'Count who followed, who stayed without an adviser, who left later.',
        zh: '数一数：跟着走的、没了顾问还留下的、后来才走的各有多少。',
      },
      { en: 'What if: shared file only, one round before.', zh: '假如：提前一轮，只用共享客户档案。' },
      { en: 'Discuss Q6: whose line of customers is it?', zh: '讨论 Q6：这条客户队伍是谁的？' },
      {
        en: 'Look at the luck figure: much of the bare worth here is who happens to leave; the score compares on the same seed.',
        zh: '看运气占比：本局的总价值很大程度取决于谁碰巧离开；得分是在同一种子上比较的。',
      },
    ],
  },
  'new-route': {
    debriefMinutes: 15,
    getsWrong: [
      { en: 'Leaving the launch on when nobody takes it up.', zh: '没人买还一直开着新线路。' },
      {
        en: 'Judging the route by its first round, before guests are loyal enough to follow.',
        zh: '客人还不够忠诚，就按第一轮的销量给新线路下结论。',
      },
    ],
    debrief: [
      {
        en: 'Plot take-up against the loyal share, round by round.',
        zh: '逐轮对照新线路销量与忠诚客户占比。',
      },
      {
        en: 'What if: the launch two rounds later, everything else equal.',
        zh: '假如：晚两轮上新，其余不变。',
      },
      { en: 'Answer Q10 with this run’s cost of a new guest.', zh: '用本局的获客成本回答 Q10。' },
    ],
    courseFigures: [
      {
        en: 'The courseware names Huawei and Xiaomi phones and gives no number.',
        zh: '课件提到华为、小米手机，没有给出数字。',
      },
    ],
  },
};

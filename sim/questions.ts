import type { Words } from '../retention/words';

/**
 * The questions the courseware sets its students (courseware 1.20, Q1–Q12). Where the courseware breaks off,
 * `ours` says what we ask in the place of what is lost; it is never shown as the course's own.
 */
export interface CourseQuestion {
  readonly text: Words;
  /** Set where the courseware's own wording is lost in part or whole. */
  readonly ours?: Words;
}

export type CourseQuestionId =
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'Q4'
  | 'Q5'
  | 'Q6'
  | 'Q7'
  | 'Q8'
  | 'Q9'
  | 'Q10'
  | 'Q11'
  | 'Q12';

export const courseQuestions: Readonly<Record<CourseQuestionId, CourseQuestion>> = {
  Q1: {
    text: {
      en: 'You get a birthday pack from the travel site you use. What do you feel? Would you rather go on choosing it?',
      zh: '收到常用旅游平台送来的生日礼包，你是什么感受？你会更愿意继续选择它吗？',
    },
  },
  Q2: {
    text: {
      en: 'Pick a tourism firm you know or like (a hotel, an airline, an online travel agency). Analyse how it keeps customers now (membership, offers, personal service…) and design one new measure you think more effective.',
      zh: '选择一家你熟悉或喜欢的旅游企业（酒店、航空公司或在线旅行社），分析它现有的客户保持策略（会员、优惠、个性化服务等），并设计一项你认为更有效的新措施。',
    },
  },
  Q3: {
    text: {
      en: 'When customers already begin to leave, how should we respond?',
      zh: '当客户已经开始流失时，我们该如何应对？',
    },
  },
  Q4: {
    text: {
      en: 'Please choose any tourism … you have used …',
      zh: '请选择任意一个你使用过的旅游……',
    },
    ours: {
      en: 'Name a travel firm you yourself stopped using. Which traces did you leave before you went, and who could have seen them?',
      zh: '说出一家你自己不再使用的旅游企业：离开之前你留下了哪些迹象？谁本可以看到？',
    },
  },
  Q5: {
    text: {
      en: 'Can Emirates’ considerate service win the loyalty of its customers?',
      zh: '阿联酋航空的贴心服务能赢得客户忠诚吗？',
    },
  },
  Q6: {
    text: {
      en: 'Drucker: to judge whether a business thrives, just look back at how long the line of customers behind it is. Discuss how you understand this.',
      zh: '德鲁克说：衡量一个企业是否兴旺发达，只要回头看看其身后的客户队伍有多长就一清二楚了。谈谈你的理解。',
    },
  },
  Q7: {
    text: {
      en: 'How does Xiaomi raise the loyalty of its customers?',
      zh: '小米是如何提升客户忠诚度的？',
    },
  },
  Q8: {
    text: {
      en: 'Why could Yili’s measures win back lost customers?',
      zh: '伊利的措施为什么能挽回流失的客户？',
    },
  },
  Q9: {
    text: {
      en: 'Case discussion: Watsons’ road of innovation.',
      zh: '案例研讨：屈臣氏的创新之路。',
    },
    ours: {
      en: 'Watsons lives on personal advice and on being a good employer. Which of the two could a rival of your agency copy by next month?',
      zh: '屈臣氏靠的是贴身的顾问式服务和好雇主的口碑。这两样里，你的竞争对手下个月就能学会的是哪一样？',
    },
  },
  Q10: {
    text: {
      en: 'Is it easier to develop a new customer, or to have an old customer refer one?',
      zh: '开发一个新客户容易，还是让老客户转介绍一个新客户容易？',
    },
  },
  Q11: {
    text: {
      en: 'You paid 25 yuan and half an hour in, the film is a disaster. Should you leave the cinema?',
      zh: '你花 25 元买了电影票，看了半小时发现是部烂片，该不该离场？',
    },
  },
  Q12: {
    text: {
      en: '10,000 yuan lay in shares for a year; as a deposit they would have brought 180 after tax. What are the opportunity cost and the real gain if the shares gained 450, and if they gained 150?',
      zh: '用 10,000 元炒股一年，若存银行税后可得利息 180 元。股票盈利 450 元和盈利 150 元时，机会成本和真实收益各是多少？',
    },
  },
};

/**
 * A course question as a scenario asks it: the course's words, and after them ours where the course's are
 * lost, marked as ours.
 */
export function asked(
  course: CourseQuestionId,
  afterRound: number,
): { course: CourseQuestionId; text: Words; afterRound: number } {
  const { text, ours } = courseQuestions[course];
  if (!ours) return { course, text, afterRound };
  return {
    course,
    text: {
      en: `${text.en} (The rest of the courseware’s question is lost; ours:) ${ours.en}`,
      zh: `${text.zh}（课件原题其余部分已缺失，以下为我们补充：）${ours.zh}`,
    },
    afterRound,
  };
}

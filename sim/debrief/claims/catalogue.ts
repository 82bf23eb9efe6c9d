import type { Words } from '../../../retention/words';
import type { Run } from '../../contract/run';
import type { NumberUnit } from '../run-number';
import type { ClaimCase, ClaimId } from './claim';
import { acquireOrKeep, fivePoints, fortySixty } from './money-claims';
import { circleOf250, complaintRoots, recoveryParadox, riskTargeting } from './people-claims';

/** A figure or rule that is repeated everywhere, with where it comes from and who doubts it. */
export interface Claim {
  readonly id: ClaimId;
  /** Row of the course; absent where the course does not say it. */
  readonly row?: string;
  readonly says: Words;
  readonly mark: Words;
  /** What the run's figure measures, and when the claim counts as holding. */
  readonly measured: Words;
  readonly unit: NumberUnit;
  readonly ask: (played: Run) => ClaimCase[];
}

const sourceNotGiven: Words = {
  en: 'Courseware figure, source not given.',
  zh: '课件数字，未注明来源。',
};

export const claims: readonly Claim[] = [
  {
    id: 'acquire-or-keep',
    row: 'T2.1',
    says: {
      en: 'A new customer costs 5 to 10 times keeping an old one.',
      zh: '获客成本是留客成本的5到10倍。',
    },
    mark: sourceNotGiven,
    measured: {
      en: 'Cost of a new customer ÷ cost of keeping one, last round. It holds between 5 and 10.',
      zh: '最后一轮：获客成本 ÷ 维系成本。介于5到10之间即成立。',
    },
    unit: 'times',
    ask: acquireOrKeep,
  },
  {
    id: 'five-points',
    row: 'T2.2',
    says: {
      en: 'Loyalty up by 5%, profit up by 25% to 85%.',
      zh: '客户忠诚度上升5%，利润上升25%～85%。',
    },
    mark: {
      en: 'Courseware figure, source not given; usually traced to Reichheld & Sasser 1990, who speak of defections, not loyalty. Contested by Sharp: no study stands behind it, and halving defections from 10% to 5% is not “a 5% change”.',
      zh: '课件数字，未注明来源；通常追溯到 Reichheld 与 Sasser（1990），但原文说的是流失率，不是忠诚度。Sharp 质疑：背后没有实证研究，流失率从10%减半到5%也不是“变化5%”。',
    },
    measured: {
      en: 'Profit change when yearly retention rises by five percentage points through a stronger tie to the brand, same luck. It holds between 25% and 85%.',
      zh: '品牌纽带增强、年保持率上升5个百分点时的利润变化，运气相同。介于25%到85%之间即成立。',
    },
    unit: 'share',
    ask: fivePoints,
  },
  {
    id: 'forty-sixty',
    row: 'T2.3',
    says: {
      en: 'Good marketers spend 40% of their energy on new customers and 60% on serving those they have.',
      zh: '优秀营销人员把40%的精力用于开发，60%用于服务老客户。',
    },
    mark: sourceNotGiven,
    measured: {
      en: 'Cash plus base value at the end with each split from round 1. The split that is worth most holds; effort is not cost, so this says nothing of 5–10.',
      zh: '自第1轮起采用各种分配，期末现金与客户群价值之和。总值最高者成立；精力不等于成本，与“5到10倍”无关。',
    },
    unit: 'money',
    ask: fortySixty,
  },
  {
    id: 'complaint-roots',
    row: 'T2.4',
    says: {
      en: '80% of complaints come from not understanding the product and not trusting the seller.',
      zh: '80%的投诉源于不了解产品、不信任销售人员。',
    },
    mark: sourceNotGiven,
    measured: {
      en: 'Share of all complaints of the run that go back to not understanding. It holds between 76% and 84%.',
      zh: '全局投诉中源于不了解的比例。介于76%到84%之间即成立。',
    },
    unit: 'share',
    ask: complaintRoots,
  },
  {
    id: 'circle-of-250',
    row: 'T2.6',
    says: {
      en: 'Behind each customer stand 250 relatives and friends: win one, win 250.',
      zh: '每位客户背后有250位亲友：赢得一位，就赢得250位。',
    },
    mark: {
      en: 'Courseware figure, source not given: Joe Girard’s anecdote. An upper bound, not the number reached.',
      zh: '课件数字，未注明来源：乔·吉拉德的说法。只是上限，不是实际影响的人数。',
    },
    measured: {
      en: 'People. It holds from 225 upward.',
      zh: '人数。225人以上即成立。',
    },
    unit: 'people',
    ask: circleOf250,
  },
  {
    id: 'recovery-paradox',
    says: {
      en: 'A customer whose complaint is handled well is happier than one who never had to complain.',
      zh: '投诉处理得好的客户，比从未投诉的客户更满意（服务补救悖论）。',
    },
    mark: {
      en: 'Not a figure of the courseware. Contested: de Matos, Henrique & Rossi 2007 find it for satisfaction and not for repurchase; Maxham & Netemeyer 2002 not after a second failure.',
      zh: '非课件内容。有争议：de Matos 等（2007）在满意度上证实，在再购买上未证实；Maxham 与 Netemeyer（2002）发现第二次失误后不再成立。',
    },
    measured: {
      en: 'Points of satisfaction (1–5) by which those answered after one failure lie above those who met none. It holds above 0.',
      zh: '一次失误后获得答复者，满意度（1～5分）比从未遇到失误者高多少。大于0即成立。',
    },
    unit: 'points-of-5',
    ask: recoveryParadox,
  },
  {
    id: 'risk-targeting',
    says: {
      en: 'Call the customers most at risk of leaving first.',
      zh: '先联系流失风险最高的客户。',
    },
    mark: {
      en: 'Common practice, not a figure of the courseware. Contested: Ascarza 2018 (who responds counts, not who is at risk); Ascarza, Iyengar & Schleicher 2016 (a call can wake who was only inert).',
      zh: '常见做法，非课件内容。有争议：Ascarza（2018）认为关键是谁会回应，而非谁有风险；Ascarza 等（2016）发现联系可能惊醒只是惯性未走的客户。',
    },
    measured: {
      en: 'Customers more at the end than if nobody had been called, every round a fifth, same luck. The order that keeps most holds.',
      zh: '每轮联系五分之一，期末比不联系任何人多留下的客户，运气相同。留住最多的顺序成立。',
    },
    unit: 'people',
    ask: riskTargeting,
  },
];

/** What a claim came to in one run. */
export interface ClaimFinding {
  readonly id: ClaimId;
  readonly cases: readonly ClaimCase[];
}

export function askClaim(id: ClaimId, played: Run): ClaimFinding {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new RangeError(`no claim ${id}`);
  return { id, cases: claim.ask(played) };
}

import type { CustomerHistory, Day } from '../customer-history';
import { daysBetween } from '../days';
import { type Evidence, surveyEvidence } from '../evidence';
import type { Words } from '../words';
import { attitudeOf } from './attitude';
import { chosenOn, purchaseEvidence, purchasesOf } from './purchases';

/** Where a guest stands on the two axes, attitude and repeat buying (T5.11–T5.13, C5). */
export type LoyaltyClassId = 'behavioural' | 'perceived' | 'brand';

/** The rungs of the progression (T5.14): a movement, not a class (C5). */
export const progression = ['behavioural', 'perceived', 'brand', 'stable'] as const;
export type Rung = (typeof progression)[number];

export const classWords: Readonly<Record<Rung, Words>> = {
  behavioural: { en: 'Behavioural loyalty', zh: '行为忠诚' },
  perceived: { en: 'Perceived loyalty', zh: '感知忠诚' },
  brand: { en: 'Brand loyalty', zh: '品牌忠诚' },
  stable: { en: 'Stable loyalty', zh: '稳定忠诚' },
};

/** Whether a rung is reached, or why nobody can say, with the records. */
export interface Step {
  readonly rung: Rung;
  readonly reached: 'yes' | 'no' | 'unknown';
  readonly because: Words;
  readonly evidence: readonly Evidence[];
}

export interface ClassOfLoyalty {
  /** `unknown` where nobody asked the guest; `none` where neither axis shows loyalty. */
  readonly class: LoyaltyClassId | 'none' | 'unknown';
  /** Every rung, lowest first. */
  readonly ladder: readonly Step[];
}

/** Years of brand loyalty that make it stable. The course names none; ours. */
const stableYears = 2;

/**
 * The four-class view of the same records the seven kinds are read from: kinds say why a guest comes,
 * classes where the guest stands. Reading one or the other changes nothing (R28).
 */
export function classOfLoyalty(history: CustomerHistory, today: Day): ClassOfLoyalty {
  const purchases = purchasesOf(history, today);
  const attitude = attitudeOf(history);
  const thought = attitude.level === 'unknown' ? [] : attitude.evidence;
  const bought = purchases.map(purchaseEvidence);
  const repeats = purchases.length >= 2;
  const likes = attitude.level === 'unknown' ? 'unknown' : attitude.level === 'high' ? 'yes' : 'no';
  const recommends = recommendationOf(history);
  const brand = !repeats || likes === 'no' ? 'no' : likes === 'unknown' ? 'unknown' : recommends.reached;
  const [first, last] = [purchases[0], purchases.at(-1)];
  const years = first && last ? daysBetween(chosenOn(first), chosenOn(last)) / 365.25 : 0;
  const stable = brand !== 'yes' ? brand : years >= stableYears ? 'yes' : 'no';
  return {
    class:
      brand === 'yes'
        ? 'brand'
        : likes === 'yes' && !repeats
          ? 'perceived'
          : repeats
            ? 'behavioural'
            : likes === 'unknown'
              ? 'unknown'
              : 'none',
    ladder: [
      {
        rung: 'behavioural',
        reached: repeats ? 'yes' : 'no',
        because: { en: `Purchases on file: ${purchases.length}.`, zh: `购买记录：${purchases.length}次。` },
        evidence: bought,
      },
      { rung: 'perceived', reached: likes, because: attitudeWords[attitude.level], evidence: thought },
      { rung: 'brand', reached: brand, because: recommends.because, evidence: recommends.evidence },
      {
        rung: 'stable',
        reached: stable,
        because: {
          en: `First and last purchase lie ${years.toFixed(1)} years apart; we ask for ${stableYears}.`,
          zh: `首次与最近一次购买相隔${years.toFixed(1)}年；我们以${stableYears}年为准。`,
        },
        evidence: bought,
      },
    ],
  };
}

const attitudeWords: Readonly<Record<ReturnType<typeof attitudeOf>['level'], Words>> = {
  high: { en: 'Last answer: 4 or 5 of 5.', zh: '最近一次打分为4或5。' },
  moderate: { en: 'Last answer: 3 of 5.', zh: '最近一次打分为3。' },
  low: { en: 'Last answer: 1 or 2 of 5.', zh: '最近一次打分为1或2。' },
  unknown: { en: 'Never asked.', zh: '从未问过。' },
};

/** Brand loyalty recommends (T5.13): a friend brought, or the guest's own word. Silence is not a no. */
function recommendationOf({ referrals, surveys }: CustomerHistory): Omit<Step, 'rung'> {
  const [brought] = referrals ?? [];
  if (brought)
    return {
      reached: 'yes',
      because: { en: 'Brought a friend.', zh: '推荐过亲友。' },
      evidence: [
        {
          record: 'referral:0',
          on: brought.on,
          what: { en: 'Brought a friend', zh: '推荐亲友' },
          source: brought.source,
        },
      ],
    };
  const index = surveys.findLastIndex(({ wouldRecommend }) => wouldRecommend !== undefined);
  const said = surveys[index];
  if (!said)
    return {
      reached: 'unknown',
      because: { en: 'Nobody asked whether they would recommend us.', zh: '未问过是否愿意推荐。' },
      evidence: [],
    };
  const words = said.wouldRecommend
    ? { en: 'Would recommend us.', zh: '愿意推荐。' }
    : { en: 'Would not recommend us.', zh: '不愿推荐。' };
  return {
    reached: said.wouldRecommend ? 'yes' : 'no',
    because: words,
    evidence: [surveyEvidence(index, said, words)],
  };
}

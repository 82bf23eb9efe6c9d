import type { Evidence } from '../evidence';
import type { Words } from '../words';

/**
 * Why a guest keeps coming: the seven kinds of the course (T5.4–T5.10) and, because the course has no place
 * for them (C37), two labels of our own, marked as ours.
 */
export type LoyaltyKindId =
  | 'monopoly'
  | 'inertia'
  | 'latent'
  | 'incentive'
  | 'price'
  | 'convenience'
  | 'super-value'
  | 'ordinary-satisfied'
  | 'none';

/** A kind of loyalty the records show, why, and the records. */
export interface LoyaltyFinding {
  readonly kind: LoyaltyKindId;
  readonly because: Words;
  /** At least one, each with its date. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface LoyaltyKind {
  readonly words: Words;
  /** The mark by which the course knows it, or what ours stands for. */
  readonly mark: Words;
  /** What ends it (R27). */
  readonly breaks: Words;
  /** Row of the course, or `ours`. */
  readonly from: string;
}

const w = (en: string, zh: string): Words => ({ en, zh });

export const loyaltyKinds: Readonly<Record<LoyaltyKindId, LoyaltyKind>> = {
  monopoly: {
    words: w('Monopoly loyalty', '垄断忠诚'),
    mark: w('Dissatisfied, but with nowhere else to go.', '并不满意，但别无选择。'),
    breaks: w('the market opens', '市场放开'),
    from: 'T5.4',
  },
  inertia: {
    words: w('Inertia loyalty', '惰性忠诚'),
    mark: w('Dissatisfied, but too inert to look elsewhere.', '并不满意，但懒得另找。'),
    breaks: w('something makes the guest look around', '有事促使客户去另找一家'),
    from: 'T5.5',
  },
  latent: {
    words: w('Latent loyalty', '潜在忠诚'),
    mark: w('Wishes to come, but something keeps the guest from it.', '愿意购买，但受某种因素限制。'),
    breaks: w('the constraint lasts until somebody else removes it', '限制一直存在，直到别家先解决'),
    from: 'T5.6',
  },
  incentive: {
    words: w('Incentive loyalty', '激励忠诚'),
    mark: w('Comes when there is a reward.', '有奖励活动时才来。'),
    breaks: w('the campaign ends', '活动结束'),
    from: 'T5.9',
  },
  price: {
    words: w('Price loyalty', '价格忠诚'),
    mark: w('Loyal to the lowest price.', '忠诚于最低价。'),
    breaks: w('somebody is cheaper', '有更便宜的'),
    from: 'T5.8',
  },
  convenience: {
    words: w('Convenience loyalty', '方便忠诚'),
    mark: w('Comes because it is easy.', '因为方便而来。'),
    breaks: w('something easier appears', '出现更方便的'),
    from: 'T5.7',
  },
  'super-value': {
    words: w('Super-value loyalty', '超值忠诚'),
    mark: w('Fond of us, and brings friends.', '由衷喜爱，并向亲友推荐。'),
    breaks: w('we disappoint the guest again and again', '我们一再让客户失望'),
    from: 'T5.10',
  },
  'ordinary-satisfied': {
    words: w('Ordinary satisfied', '普通满意'),
    mark: w('Content and comes again; nothing more is on record.', '感到满意并会再来，此外没有记录。'),
    breaks: w('a better offer, or a disappointment', '更好的选择，或一次失望'),
    from: 'ours',
  },
  none: {
    words: w('No loyalty', '无忠诚'),
    mark: w('The records show no tie.', '记录中看不出忠诚。'),
    breaks: w('nothing is there to break', '无可打破'),
    from: 'ours',
  },
};

export const isOurs = (kind: LoyaltyKindId): boolean => loyaltyKinds[kind].from === 'ours';

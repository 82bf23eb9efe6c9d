import type { Booking, Circumstance, CustomerHistory } from '../customer-history';
import { dayInWords } from '../days';
import type { Evidence } from '../evidence';
import type { Attitude } from './attitude';
import type { LoyaltyFinding } from './kinds';
import { chosenOn, purchaseEvidence, shareOf } from './purchases';

/** What the rules are asked of. */
export interface Known {
  readonly history: CustomerHistory;
  /** Kept, oldest first. */
  readonly purchases: readonly Booking[];
  readonly attitude: Attitude;
  /** Beyond what the inactivity rule allows. */
  readonly silent: boolean;
}

type KindRule = (known: Known) => LoyaltyFinding | undefined;

/** From fewer purchases nothing is a habit. Ours. */
const leastPurchases = 3;
/** "Only in campaigns", "mostly lowest price", "mostly one channel". Courseware B12 has 80% for coupons. */
const mostly = 0.8;

/** 1: no alternatives and low satisfaction. That there is none must stand on record; nothing else proves it. */
const monopoly: KindRule = ({ history, purchases, attitude }) => {
  const only = newest(history, 'no-alternative');
  if (attitude.level !== 'low' || !only || purchases.length < 2) return undefined;
  return {
    kind: 'monopoly',
    because: {
      en: `Dissatisfied and still buying; on record as without another choice: ${only.what}.`,
      zh: `并不满意却仍在购买；记录显示别无选择：${only.what}。`,
    },
    evidence: [onRecord(only), ...attitude.evidence],
  };
};

/** 2: low satisfaction, alternatives exist, still buys: bought again after saying so, and is not silent. */
const inertia: KindRule = ({ history, purchases, attitude, silent }) => {
  if (attitude.level !== 'low' || silent || newest(history, 'no-alternative')) return undefined;
  const first = attitude.evidence.at(-1) ?? attitude.evidence[0];
  const again = purchases.filter((booking) => chosenOn(booking) > first.on);
  const last = again.at(-1);
  if (!last) return undefined;
  const on = dayInWords(first.on);
  return {
    kind: 'inertia',
    because: {
      en: `Dissatisfied since ${on.en}, and booked ${times(again.length)} since; no record says there is no other choice.`,
      zh: `自${on.zh}起表示不满，此后仍预订${again.length}次；没有记录显示别无选择。`,
    },
    evidence: [purchaseEvidence(last), ...attitude.evidence],
  };
};

/** 3: high attitude, no purchase, a constraint the guest told. */
const latent: KindRule = ({ history, purchases, attitude }) => {
  const constraint = newest(history, 'constraint');
  if (attitude.level !== 'high' || !constraint) return undefined;
  if (purchases.some((booking) => chosenOn(booking) >= constraint.on)) return undefined;
  return {
    kind: 'latent',
    because: {
      en: `Thinks well of us and has not booked since telling us what keeps them: ${constraint.what}.`,
      zh: `对我们评价高，但说明受限后未再预订：${constraint.what}。`,
    },
    evidence: [onRecord(constraint), ...attitude.evidence],
  };
};

/** 4: buys only in campaigns. */
const incentive: KindRule = ({ purchases }) =>
  habit(
    'incentive',
    purchases,
    ({ withOffer }) => withOffer,
    'used a coupon or a campaign',
    '使用了优惠或活动',
  );

/** 5: mostly the lowest price. */
const price: KindRule = ({ purchases }) =>
  habit('price', purchases, ({ lowestPrice }) => lowestPrice, 'were the cheapest on offer', '选了最低价');

/**
 * 6: mostly one easiest channel, moderate attitude. A guest met on one channel only may use others we have no
 * file of, so the habit needs another channel tried, or the guest's own word for this one.
 */
const convenience: KindRule = ({ history, purchases, attitude }) => {
  if (attitude.level !== 'moderate') return undefined;
  const told = history.preferences.findLast(({ kind }) => kind === 'channel');
  const channels = [...new Set(purchases.map(({ channel }) => channel))];
  const usual = channels.find(
    (channel) =>
      shareOf(purchases, (booking) => booking.channel === channel).holding.length >=
      mostly * purchases.length,
  );
  if (usual === undefined || (channels.length < 2 && told?.value !== usual)) return undefined;
  return habit(
    'convenience',
    purchases,
    ({ channel }) => channel === usual,
    `came by ${usual}`,
    `通过${usual}`,
  );
};

/** 7: high attitude, repeat, refers. */
const superValue: KindRule = ({ history, purchases, attitude }) => {
  const [referral, ...more] = history.referrals ?? [];
  if (attitude.level !== 'high' || purchases.length < leastPurchases || !referral) return undefined;
  return {
    kind: 'super-value',
    because: {
      en: `Thinks highly of us, came ${times(purchases.length)} and brought others ${times(more.length + 1)}.`,
      zh: `评价高，消费${purchases.length}次，推荐亲友${more.length + 1}次。`,
    },
    evidence: [
      ...attitude.evidence,
      ...[referral, ...more].map(
        ({ on, source }, i): Evidence => ({
          record: `referral:${i}`,
          on,
          what: { en: 'Brought a friend', zh: '推荐亲友' },
          source,
        }),
      ),
    ],
  };
};

/** In the order of courseware 6.6: the first that holds is the main kind. */
export const kindRules: readonly KindRule[] = [
  monopoly,
  inertia,
  latent,
  incentive,
  price,
  convenience,
  superValue,
];

/** A pattern in nearly all purchases whose record says either way; a record that is silent counts for neither. */
function habit(
  kind: LoyaltyFinding['kind'],
  purchases: readonly Booking[],
  holds: (booking: Booking) => boolean | undefined,
  en: string,
  zh: string,
): LoyaltyFinding | undefined {
  const { known, holding } = shareOf(purchases, holds);
  const [first, ...rest] = holding.toReversed().map(purchaseEvidence);
  if (known.length < leastPurchases || holding.length < mostly * known.length || !first) return undefined;
  return {
    kind,
    because: {
      en: `${holding.length} of ${known.length} bookings ${en}.`,
      zh: `${known.length}次预订中有${holding.length}次${zh}。`,
    },
    evidence: [first, ...rest],
  };
}

const newest = ({ circumstances }: CustomerHistory, kind: Circumstance['kind']): Circumstance | undefined =>
  circumstances
    ?.filter((each) => each.kind === kind)
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1);

const onRecord = ({ kind, what, on, source }: Circumstance): Evidence => ({
  record: `circumstance:${kind}`,
  on,
  what: { en: what, zh: what },
  source,
});

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

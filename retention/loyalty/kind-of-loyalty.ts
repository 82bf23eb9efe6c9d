import type { CustomerHistory, Day } from '../customer-history';
import { dayInWords } from '../days';
import { inactivityOf } from '../inactivity';
import { rhythmOf } from '../rhythm';
import type { Words } from '../words';
import { attitudeOf } from './attitude';
import { type Known, kindRules } from './kind-rules';
import type { LoyaltyFinding } from './kinds';
import { purchaseEvidence, purchasesOf } from './purchases';

/** `also` is the next kind whose mark the records show too: kinds may overlap (C37). */
export type KindOfLoyalty =
  | { readonly known: true; readonly main: LoyaltyFinding; readonly also?: LoyaltyFinding }
  | { readonly known: false; readonly because: Words };

/**
 * The kind of loyalty by the course's marks (T5.4–T5.10), asked in the order of courseware 6.6, then the two
 * labels of our own (C37). What the records cannot tell is not guessed: a guest who was never asked and shows
 * no pattern is `known: false`.
 */
export function kindOfLoyalty(history: CustomerHistory, today: Day): KindOfLoyalty {
  const known = knownOf(history, today);
  if (history.departure) return only(relationEnded(history.departure));
  const [main, also] = kindRules.flatMap((rule) => rule(known) ?? []);
  if (main) return { known: true, main, ...(also && { also }) };
  return withoutAMark(known);
}

function knownOf(history: CustomerHistory, today: Day): Known {
  const { bookings } = history;
  return {
    history,
    purchases: purchasesOf(history, today),
    attitude: attitudeOf(history),
    silent: inactivityOf(bookings, rhythmOf(bookings, today), today).kind === 'beyond',
  };
}

/** None of the seven marks is there: ours, or too little is known to say. */
function withoutAMark({ purchases, attitude, silent }: Known): KindOfLoyalty {
  const newest = purchases.at(-1);
  if (!newest)
    return { known: false, because: { en: 'No stay or booking on file.', zh: '没有预订或入住记录。' } };
  const bought = purchaseEvidence(newest);
  if (silent) {
    const on = dayInWords(bought.on);
    return only({
      kind: 'none',
      because: {
        en: `Silent for longer than the usual gap allows, since ${on.en}.`,
        zh: `自${on.zh}起沉默，已超出惯常间隔。`,
      },
      evidence: [bought],
    });
  }
  if (attitude.level === 'unknown')
    return {
      known: false,
      because: { en: 'Never asked what they think of us.', zh: '从未问过客户的看法。' },
    };
  if (purchases.length < 2)
    return {
      known: false,
      because: { en: 'One booking is too few to tell.', zh: '仅有一次预订，无法判断。' },
    };
  if (attitude.level === 'low')
    return only({
      kind: 'none',
      because: {
        en: 'Dissatisfied, and no booking since saying so.',
        zh: '表示不满后再未预订。',
      },
      evidence: attitude.evidence,
    });
  return only({
    kind: 'ordinary-satisfied',
    because: {
      en: `Content, and came ${purchases.length} times; nobody referred, no pattern of offers, price or channel.`,
      zh: `感到满意，共消费${purchases.length}次；没有推荐记录，也看不出只认优惠、价格或渠道。`,
    },
    evidence: [...attitude.evidence, bought],
  });
}

const only = (main: LoyaltyFinding): KindOfLoyalty => ({ known: true, main });

function relationEnded({ on, source }: NonNullable<CustomerHistory['departure']>): LoyaltyFinding {
  const day = dayInWords(on);
  return {
    kind: 'none',
    because: { en: `The relation ended on ${day.en}.`, zh: `关系已于${day.zh}结束。` },
    evidence: [{ record: 'departure', on, what: { en: 'Relation ended', zh: '关系结束' }, source }],
  };
}

import type { Words } from '../../../../retention/words';
import { causes } from '../../../../sim/contract/ledger';
import type { MacroAndMicro } from '../../../../sim/view/macro-and-micro';
import { inOneBreath } from '../../../language';
import { causeWords } from '../../charts/cause-words';

const percent = (share: number): string => `${Math.round(1000 * share) / 10}%`;

/** Macro and micro losses by kind, and what of it the student answers for. */
export function splitInWords(found: MacroAndMicro): Words {
  const { macro, micro, dismissed, answeredFor } = found;
  const [outer, inner] = [kindsOf(found, 'macro'), kindsOf(found, 'micro')];
  const split: Words = {
    en: `Natural and macro: ${macro.exits} (${outer.en}). Micro: ${micro.exits} (${inner.en}).${dismissed > 0 ? ` Dismissed by you over bad debt: ${dismissed}, outside the retention target.` : ''}`,
    zh: `自然与宏观：${macro.exits}（${outer.zh}）。微观：${micro.exits}（${inner.zh}）。${dismissed > 0 ? `因恶意欠款由你终止：${dismissed}，不计入保持目标。` : ''}`,
  };
  if (answeredFor === null) return split;
  return inOneBreath(split, {
    en: `You answer for the micro losses alone: ${percent(answeredFor)} of everybody who was ever a customer.`,
    zh: `只有微观流失由你负责：占所有曾经的客户的${percent(answeredFor)}。`,
  });
}

/** The rival's offer is macro, how many give in to it is micro (C3). */
export function offerInWords({ takenByOffer, offeredIn }: MacroAndMicro): Words {
  if (takenByOffer === null) return { en: 'No rival cut its price in this run.', zh: '本局没有对手降价。' };
  const rounds = roundsInWords(offeredIn);
  return {
    en: `A rival’s price offer stood in ${rounds.en}. That it came was macro, and not yours. That ${percent(takenByOffer)} of those who weighed it gave in was micro: with stronger ties it would have been fewer.`,
    zh: `对手降价优惠出现在${rounds.zh}。优惠的出现属于宏观，不由你决定；权衡过的客户中有${percent(takenByOffer)}被拉走，则属于微观：纽带更牢，走的人会更少。`,
  };
}

function kindsOf(found: MacroAndMicro, scope: 'macro' | 'micro'): Words {
  const { byCause } = found[scope];
  const present = causes.filter((cause) => byCause[cause] > 0);
  if (present.length === 0) return { en: 'nobody', zh: '无' };
  return {
    en: present.map((cause) => `${causeWords[cause].en.toLowerCase()} ${byCause[cause]}`).join(', '),
    zh: present.map((cause) => `${causeWords[cause].zh}${byCause[cause]}`).join('，'),
  };
}

/** `round 3`, `rounds 3–5`, `rounds 2, 4`. */
function roundsInWords(list: readonly number[]): Words {
  const first = list[0] ?? 0;
  if (list.length === 1) return { en: `round ${first}`, zh: `第${first}轮` };
  if (list.every((round, n) => round === first + n))
    return { en: `rounds ${first}–${list.at(-1)}`, zh: `第${first}至${list.at(-1)}轮` };
  return { en: `rounds ${list.join(', ')}`, zh: `第${list.join('、')}轮` };
}

import type { Words } from '../../../../retention/words';
import { watchRounds } from '../../../../sim/view/early-warning';
import { apart, rateOf } from '../../../../sim/view/leaving-share';
import type { SignRecord } from '../../../../sim/view/warning-signs';
import { inOneBreath } from '../../../language';

export const signWords: Record<SignRecord['signal'], Words> = {
  'open-complaint': { en: 'A complaint left open', zh: '投诉未结' },
  'fault-without-apology': { en: 'A fault without an apology', zh: '服务过失未致歉' },
  'low-answer': { en: 'A low answer when asked', zh: '调查打分低' },
  'unanswered-message': { en: 'A message unanswered', zh: '来信未回复' },
  'adviser-left': { en: 'Their adviser left', zh: '顾问离职' },
  'frequent-cancellation': { en: 'Two cancellations in 90 days', zh: '90天内取消两次' },
  'no-show': { en: 'A no-show', zh: '预订未到（No-show）' },
  silence: { en: 'Silent beyond their rhythm', zh: '沉默超过其惯常间隔' },
  none: { en: 'No sign at all', zh: '没有任何迹象' },
};

/** Below this many cases a share says nothing. Ours. */
export const enoughCases = 20;

export const shareOf = (sign: SignRecord): number => rateOf(sign) ?? 0;

/** What the signs of this run came to; nothing where too few cases say anything. */
export function signsInWords(signs: readonly SignRecord[]): Words | undefined {
  const told = signs.filter(({ cases }) => cases >= enoughCases);
  const none = told.find(({ signal }) => signal === 'none');
  const [best] = told.filter((sign) => sign !== none).sort((a, b) => shareOf(b) - shareOf(a));
  if (!best || !none) return undefined;
  const name = signWords[best.signal];
  const [shown, without] = [best, none].map((sign) => Math.round(100 * shareOf(sign)));
  const found: Words =
    apart(best, none) > 0
      ? {
          en: `In this run the sign that told most was: ${name.en.toLowerCase()}. Of 100 who showed it ${shown} chose to leave within ${watchRounds} rounds; of 100 who showed nothing, ${without}.`,
          zh: `本局最有预示作用的迹象是“${name.zh}”：每100位出现该迹象的客户中，${shown}位在${watchRounds}轮内自行离开；没有任何迹象的每100位中为${without}位。`,
        }
      : {
          en: `In this run no sign came before leaving more often than chance might make it. The foremost was: ${name.en.toLowerCase()}, ${shown} of 100 left within ${watchRounds} rounds; of those without any sign ${without} of 100.`,
          zh: `本局中没有哪种迹象与离开的关系超出偶然：最突出的是“${name.zh}”，每100位中${shown}位在${watchRounds}轮内自行离开；没有任何迹象的每100位中为${without}位。`,
        };
  if (none.atLastLook === 0) return found;
  return inOneBreath(found, {
    en: `${none.atLastLook} left without any sign at the last look: silent exits.`,
    zh: `${none.atLastLook}位在最后一次查看时毫无迹象，属于无声离开。`,
  });
}

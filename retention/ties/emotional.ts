import type { CustomerHistory, Day } from '../customer-history';
import { newestFirst, onFile, surveyEvidence } from '../evidence';
import type { Tie } from './tie';

/** Emotional switching cost (T3.8c): the class hardest for a rival to copy. */

export function adviser(history: CustomerHistory, today: Day): Tie | undefined {
  const { name, leftOn } = history.adviser ?? {};
  if (!name || leftOn) return undefined;
  return {
    tie: 'adviser',
    holds: 'resistance',
    words: { en: `Has an adviser: ${name}`, zh: `专属顾问：${name}` },
    member: { words: { en: 'personal-relationship loss cost', zh: '个人关系损失成本' }, taxonomy: 'T3.8c' },
    evidence: [onFile('adviser', today)],
  };
}

/** Whoever vouches for a firm is bound to it: a friend brought, or the guest's own word. */
export function brand({ referrals = [], surveys }: CustomerHistory): Tie | undefined {
  const [newest, ...earlier] = newestFirst(
    referrals.map(({ on, source }, n) => ({
      record: `referral:${n}`,
      on,
      what: { en: 'Brought a friend', zh: '推荐亲友' },
      source,
    })),
  );
  const member = {
    words: { en: 'brand-relationship loss cost', zh: '品牌关系损失成本' },
    taxonomy: 'T3.8c',
  };
  if (newest)
    return {
      tie: 'brand',
      holds: 'resistance',
      words: { en: 'Brought a friend', zh: '推荐过亲友' },
      member,
      evidence: [newest, ...earlier],
    };
  const asked = surveys.findLastIndex(({ wouldRecommend }) => wouldRecommend !== undefined);
  const said = surveys[asked];
  if (!said?.wouldRecommend) return undefined;
  return {
    tie: 'brand',
    holds: 'resistance',
    words: { en: 'Would recommend us', zh: '愿意推荐我们' },
    member,
    evidence: [surveyEvidence(asked, said)],
  };
}

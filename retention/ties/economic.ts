import type { CustomerHistory, Day } from '../customer-history';
import { dayInWords } from '../days';
import { onFile } from '../evidence';
import type { Tie } from './tie';

/** Economic switching cost (T3.8b): what lapses with leaving. */
const member = { words: { en: 'benefit-loss cost', zh: '利益损失成本' }, taxonomy: 'T3.8b' };

export function points(history: CustomerHistory, today: Day): Tie | undefined {
  const { balance = 0, expiresOn } = history.points ?? {};
  if (balance <= 0 || (expiresOn && expiresOn < today)) return undefined;
  const until = expiresOn && dayInWords(expiresOn);
  const many = balance.toLocaleString('en');
  return {
    tie: 'points',
    holds: 'resistance',
    words: {
      en: `${many} points in hand${until ? `, until ${until.en}` : ''}`,
      zh: `持有积分${many}${until ? `，${until.zh}到期` : ''}`,
    },
    member,
    evidence: [onFile('points', today)],
  };
}

export function tier({ tier: name }: CustomerHistory, today: Day): Tie | undefined {
  if (!name) return undefined;
  return {
    tie: 'tier',
    holds: 'resistance',
    words: { en: `Tier: ${name}`, zh: `会员等级：${name}` },
    member,
    evidence: [onFile('tier', today)],
  };
}

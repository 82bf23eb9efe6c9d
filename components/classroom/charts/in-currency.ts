import type { Words } from '../../../retention/words';
import type { Speech } from '../../language';

/** The name of an axis of money with its currency, as amounts show it: `Cash (CN¥)`, `现金（¥）`. */
export function inCurrency(say: Speech, { en, zh }: Words, currency: string): string {
  const sign = say.money({ amount: 0, currency }).replace(/[\d\s]/g, '');
  return say({ en: `${en} (${sign})`, zh: `${zh}（${sign}）` });
}

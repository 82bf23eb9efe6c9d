import type { NumberUnit } from '../../../sim/debrief/run-number';
import type { Speech } from '../../language';

/** A figure with its unit. */
export function runNumber(say: Speech, value: number | null, unit: NumberUnit, currency: string): string {
  if (value === null) return say({ en: 'unknown', zh: '未知' });
  const number = (digits: number) => say.number(value, { maximumFractionDigits: digits });
  switch (unit) {
    case 'times':
      return say({ en: `${number(1)} ×`, zh: `${number(1)}倍` });
    case 'share':
      return say.number(value, { style: 'percent', maximumFractionDigits: 1 });
    case 'money':
      return say.money({ amount: Math.round(value), currency });
    case 'people':
      return number(Number.isInteger(value) ? 0 : 1);
    case 'points-of-5':
      return say({
        en: `${say.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })} points`,
        zh: `${say.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })}分`,
      });
  }
}

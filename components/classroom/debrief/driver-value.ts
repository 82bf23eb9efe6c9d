import type { DriverId } from '../../../sim/view/loyalty-drivers';
import type { Speech } from '../../language';

/** A driver of loyalty on the scale it is read on. */
export function driverValue(say: Speech, id: DriverId, value: number): string {
  if (id === 'switching-cost')
    return say({
      en: `${say.number(Math.round(100 * value))}% of a trip`,
      zh: `行程价的${say.number(Math.round(100 * value))}%`,
    });
  if (id === 'own-factors') {
    const chance = say.number(value, { style: 'percent', maximumFractionDigits: 1 });
    return say({ en: `${chance} a trip`, zh: `每次${chance}` });
  }
  return say.number(Math.round(100 * value));
}

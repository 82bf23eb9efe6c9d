import { leverById } from '../../../../sim/scenario/levers';
import type { Speech } from '../../../language';
import { leverValue } from '../../play/lever-units';
import type { Change } from './asked';

/** "Price in round 3: 110% of the start". */
export function changeWords(say: Speech, { round, lever, value }: Change): string {
  const declared = leverById(lever);
  const to = leverValue(say, declared, value);
  return say({
    en: `${declared.name.en} in round ${round}: ${to}`,
    zh: `第${round}轮${declared.name.zh}：${to}`,
  });
}

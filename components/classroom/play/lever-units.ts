import type { Words } from '../../../retention/words';
import type { LeverUnit } from '../../../sim/scenario/levers';
import type { Speech } from '../../language';

/** How a lever's number is shown and typed: a share of 0.05 is written 5%. */
interface Shown {
  readonly times: number;
  readonly step: number;
  readonly unit: Words;
}

const plain: Words = { en: '', zh: '' };
const percent: Words = { en: '%', zh: '%' };
const shown: Record<LeverUnit, Shown> = {
  share: { times: 100, step: 1, unit: percent },
  level: { times: 100, step: 5, unit: { en: 'of 100', zh: '/100' } },
  times: { times: 100, step: 1, unit: { en: '% of the start', zh: '%（开局为100）' } },
  days: { times: 1, step: 1, unit: { en: 'days', zh: '天' } },
  hours: { times: 1, step: 0.5, unit: { en: 'hours', zh: '小时' } },
  rounds: { times: 1, step: 1, unit: { en: 'rounds', zh: '轮' } },
  months: { times: 1, step: 1, unit: { en: 'months', zh: '个月' } },
  steps: { times: 1, step: 1, unit: { en: 'steps', zh: '步' } },
  yuan: { times: 1, step: 500, unit: plain },
  choice: { times: 1, step: 1, unit: plain },
  'yes-no': { times: 1, step: 1, unit: plain },
};

export const unitOf = (unit: LeverUnit): Words => shown[unit].unit;
export const stepOf = (unit: LeverUnit): number => shown[unit].step;

/** The number as it stands in the field, without the noise of binary fractions. */
export const toField = (unit: LeverUnit, value: number): number =>
  Math.round(value * shown[unit].times * 1000) / 1000;

export const fromField = (unit: LeverUnit, typed: number): number => typed / shown[unit].times;

/** A value in words, e.g. for the list of what was decided. */
export function leverValue(
  say: Speech,
  lever: { unit: LeverUnit; options?: readonly Words[] },
  value: number,
): string {
  if (lever.unit === 'yes-no') return say(value > 0.5 ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' });
  const option = lever.options?.[value];
  if (option) return say(option);
  const unit = say(unitOf(lever.unit));
  // As `Intl` writes a share, and as Chinese writes any unit: without a space.
  const space = say.language === 'zh' || unit.startsWith('%') ? '' : ' ';
  return `${say.number(toField(lever.unit, value))}${space}${unit}`.trim();
}

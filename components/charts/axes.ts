import type { Words } from '../../retention/words';
import type { ChartTokens } from './tokens-of';

/** What the two axes count, each with its unit where it has one: `Round`, `Cash (CN¥)`. */
export interface AxisNames {
  readonly across: string;
  readonly upward: string;
}

/** The name of an axis of rounds. */
export const roundAxis: Words = { en: 'Round', zh: '轮次' };

/** The name of the axis that runs across, below it. */
export const nameBelow = ({ across }: Pick<AxisNames, 'across'>) => ({
  display: true,
  text: across,
  padding: { top: 4, bottom: 0 },
});

/** The name of the axis that runs upward: above it and level, since turned Chinese is hard to read. */
export const nameAbove = ({ upward }: Pick<AxisNames, 'upward'>, tokens: ChartTokens, below = 10) => ({
  display: true,
  text: upward,
  align: 'start' as const,
  color: tokens.inkSoft,
  font: { weight: 'normal' as const },
  padding: { top: 0, bottom: below },
});
